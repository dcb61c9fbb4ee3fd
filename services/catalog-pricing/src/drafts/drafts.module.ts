import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/channels.module.ts';
import { CostsModule } from '../costs/costs.module.ts';
import { ProductsModule } from '../products/products.module.ts';
import { DraftDecisions } from './draft-decisions.ts';
import { DraftLinesResolver } from './draft-lines.resolver.ts';
import { DraftReads } from './draft-reads.ts';
import { DraftWriting } from './draft-writing.ts';
import { DraftsResolver } from './drafts.resolver.ts';

@Module({
  imports: [ChannelsModule, CostsModule, ProductsModule],
  providers: [DraftWriting, DraftDecisions, DraftReads, DraftsResolver, DraftLinesResolver],
  exports: [DraftReads, DraftWriting, DraftDecisions],
})
export class DraftsModule {}
