import { Module } from '@nestjs/common';
import { AutomationStartersModule } from '../automations/automation-starters.module.ts';
import { ActivityExportJobs } from './activity-export.jobs.ts';
import { ActivityExportResolver } from './activity-export.resolver.ts';
import { ActivityExportRoutes } from './activity-export.routes.ts';
import { ActivityExportService } from './activity-export.service.ts';
import { ActivityConsumer } from './activity.consumer.ts';
import { ActivityResolver } from './activity.resolver.ts';
import { ActivityService } from './activity.service.ts';

@Module({
  imports: [AutomationStartersModule],
  providers: [
    ...[ActivityConsumer, ActivityResolver, ActivityService],
    ...[ActivityExportJobs, ActivityExportResolver, ActivityExportRoutes, ActivityExportService],
  ],
})
export class ActivityModule {}
