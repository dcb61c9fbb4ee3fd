import { Module } from '@nestjs/common';
import { AutomationStartersModule } from '../automations/automation-starters.module.ts';
import { KeysModule } from '../keys/keys.module.ts';
import { AuditAlarm } from './audit-alarm.ts';
import { AuditCollector } from './audit-collector.ts';
import { AuditDigestsService } from './audit-digests.service.ts';
import { AuditSchedule } from './audit-schedule.ts';
import { AuditSources } from './audit-sources.ts';
import { AuditJobs } from './audit.jobs.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AuditService } from './audit.service.ts';

@Module({
  imports: [AutomationStartersModule, KeysModule],
  providers: [
    ...[AuditAlarm, AuditCollector, AuditDigestsService, AuditJobs],
    ...[AuditResolver, AuditSchedule, AuditService, AuditSources],
  ],
  exports: [AuditCollector, AuditDigestsService],
})
export class AuditModule {}
