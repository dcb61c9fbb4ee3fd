import { Module } from '@nestjs/common';
import { RolesModule } from '../roles/roles.module.ts';
import { AutomationReads } from './automation-reads.ts';
import { AutomationRunsResolver } from './automation-runs.resolver.ts';
import { AutomationsConsumer } from './automations.consumer.ts';
import { AutomationJobs } from './automations.jobs.ts';
import { AutomationsResolver } from './automations.resolver.ts';
import { AutomationsService } from './automations.service.ts';
import { AutomationEngine } from './engine.ts';
import { Heartbeat } from './heartbeat.ts';
import { RuleBook } from './rule-book.ts';
import { RunActions } from './run-actions.ts';
import { RunEnd } from './run-end.ts';
import { AutomationScheduler } from './scheduler.ts';

@Module({
  imports: [RolesModule],
  providers: [
    ...[AutomationsService, AutomationReads, AutomationsResolver, AutomationRunsResolver],
    ...[AutomationsConsumer, AutomationEngine, AutomationJobs, AutomationScheduler, Heartbeat],
    ...[RuleBook, RunActions, RunEnd],
  ],
})
export class AutomationsModule {}
