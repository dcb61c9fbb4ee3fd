import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.ts';
import { AuditModule } from '../audit/audit.module.ts';
import { MailModule } from '../mail/mail.module.ts';
import { BrandDeletionsConsumer } from './brand-deletions.consumer.ts';
import { BrandDeletionsJobs } from './brand-deletions.jobs.ts';
import { BrandDeletionsResolver } from './brand-deletions.resolver.ts';
import { BrandDeletionsService } from './brand-deletions.service.ts';
import { DeletionClearance } from './deletion-clearance.ts';
import { DeletionRun } from './deletion-run.ts';
import { DeletionTelling } from './deletion-telling.ts';
import { LeavingPeople } from './leaving-people.ts';

@Module({
  imports: [ApprovalsModule, AuditModule, MailModule],
  providers: [
    ...[BrandDeletionsService, DeletionRun, DeletionClearance, DeletionTelling, LeavingPeople],
    ...[BrandDeletionsConsumer, BrandDeletionsJobs, BrandDeletionsResolver],
  ],
})
export class BrandDeletionsModule {}
