import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/channels.module.ts';
import { CostsModule } from '../costs/costs.module.ts';
import { ProductsModule } from '../products/products.module.ts';
import { DraftDecisions } from './draft-decisions.ts';
import { DraftLinesResolver } from './draft-lines.resolver.ts';
import { DraftReads } from './draft-reads.ts';
import { DraftWriting } from './draft-writing.ts';
import { DraftCommentsResolver } from './comments/comments.resolver.ts';
import { DraftCommentsService } from './comments/comments.service.ts';
import { DraftsResolver } from './drafts.resolver.ts';
import { RollbackResolver } from './rollback/rollback.resolver.ts';
import { RollbackService } from './rollback/rollback.service.ts';
import { DraftStepsResolver } from './steps/steps.resolver.ts';
import { DraftTimers } from './timing/timing.jobs.ts';

@Module({
  imports: [ChannelsModule, CostsModule, ProductsModule],
  providers: [
    DraftWriting,
    DraftDecisions,
    DraftReads,
    DraftsResolver,
    DraftLinesResolver,
    DraftCommentsService,
    DraftCommentsResolver,
    DraftStepsResolver,
    DraftTimers,
    RollbackService,
    RollbackResolver,
  ],
  exports: [DraftReads, DraftWriting, DraftDecisions],
})
export class DraftsModule {}
