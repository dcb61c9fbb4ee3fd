import { Module } from '@nestjs/common';
import { AutomationStartersModule } from '../automations/automation-starters.module.ts';
import { RolesModule } from '../roles/roles.module.ts';
import { UsersModule } from '../users/users.module.ts';
import { ErasureService } from './erasure.service.ts';
import { ExportsService } from './exports.service.ts';
import { PrivacyConsumer } from './privacy.consumer.ts';
import { PrivacyJobs } from './privacy.jobs.ts';
import { PrivacyResolver } from './privacy.resolver.ts';
import { PrivacyRoutes } from './privacy.routes.ts';
import { PrivacyService } from './privacy.service.ts';

@Module({
  imports: [AutomationStartersModule, RolesModule, UsersModule],
  providers: [
    ...[ErasureService, ExportsService, PrivacyService],
    ...[PrivacyConsumer, PrivacyJobs, PrivacyResolver, PrivacyRoutes],
  ],
})
export class PrivacyModule {}
