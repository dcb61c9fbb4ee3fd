import { Module } from '@nestjs/common';
import { RolesModule } from '../roles/roles.module.ts';
import { ApprovalHandlers } from './approval-handlers.ts';
import { ApprovalListsService } from './approval-lists.service.ts';
import { ApprovalsConsumer } from './approvals.consumer.ts';
import { ApprovalsJobs } from './approvals.jobs.ts';
import { ApprovalsResolver } from './approvals.resolver.ts';
import { ApprovalsService } from './approvals.service.ts';
import { DecisionsService } from './decisions.service.ts';

@Module({
  imports: [RolesModule],
  providers: [
    ApprovalHandlers,
    ApprovalListsService,
    ApprovalsConsumer,
    ApprovalsJobs,
    ApprovalsResolver,
    ApprovalsService,
    DecisionsService,
  ],
  exports: [ApprovalHandlers, ApprovalsService],
})
export class ApprovalsModule {}
