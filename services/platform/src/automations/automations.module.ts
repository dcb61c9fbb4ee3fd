import { Module } from '@nestjs/common';
import { RolesModule } from '../roles/roles.module.ts';
import { AutomationStartersModule } from './automation-starters.module.ts';
import { AutomationReads } from './automation-reads.ts';
import { AutomationRunsResolver } from './automation-runs.resolver.ts';
import { AutomationsConsumer } from './automations.consumer.ts';
import { AutomationRetention } from './automations.retention.ts';
import { AutomationJobs } from './automations.jobs.ts';
import { AutomationsResolver } from './automations.resolver.ts';
import { AutomationsService } from './automations.service.ts';
import { AutomationEngine } from './engine.ts';
import { Heartbeat } from './heartbeat.ts';
import { RuleBook } from './rule-book.ts';
import { RunActions } from './run-actions.ts';
import { RunAnswers } from './run-answers.ts';
import { RunEnd } from './run-end.ts';
import { AutomationScheduler } from './scheduler.ts';

@Module({
  imports: [AutomationStartersModule, RolesModule],
  providers: [
    ...[AutomationsService, AutomationReads, AutomationsResolver, AutomationRunsResolver],
    ...[AutomationsConsumer, AutomationEngine, AutomationJobs, AutomationScheduler, Heartbeat],
    ...[AutomationRetention, RuleBook, RunActions, RunAnswers, RunEnd],
  ],
})
export class AutomationsModule {}
