import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { JournalEntriesArgs, ReverseJournalEntryInput } from './journal.inputs.ts';
import type { EntryRow } from './journal.read-model.ts';
import { JournalService } from './journal.service.ts';
import {
  JournalCheckType,
  JournalEntryConnection,
  JournalEntryPayload,
  JournalEntryType,
  JournalLineType,
} from './journal.type.ts';

@Resolver(() => JournalEntryType)
export class JournalResolver {
  constructor(private readonly journal: JournalService) {}

  @Query(() => JournalEntryConnection, { nullable: true, description: 'Entries of the journal, newest first.' })
  async journalEntries(@CurrentCtx() ctx: Ctx, @Args() args: JournalEntriesArgs): Promise<Connection<EntryRow>> {
    return toConnection(await this.journal.page(ctx, args), () => this.journal.count(ctx, args));
  }

  @Query(() => JournalEntryType, {
    nullable: true,
    description: 'One entry; null where the brand has none of that id.',
  })
  journalEntry(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<EntryRow | null> {
    return this.load(loaders, id);
  }

  @Query(() => JournalCheckType, {
    nullable: true,
    description: 'Checks the journal from the first entry on and tells the first that is not as it was written.',
  })
  journalCheck(@CurrentCtx() ctx: Ctx): Promise<JournalCheckType> {
    return this.journal.check(ctx);
  }

  @Mutation(() => JournalEntryPayload, { description: 'Takes an entry back by its mirror image, once.' })
  async reverseJournalEntry(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which entry, and why.' }) input: ReverseJournalEntryInput,
  ): Promise<JournalEntryPayload> {
    return { entry: await this.journal.reverse(ctx, input) } as JournalEntryPayload;
  }

  @ResolveField(() => [JournalLineType], { description: 'Its sides, in their order.' })
  lines(@Parent() entry: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<JournalLineType[] | null> {
    return loaders
      .for<string, JournalLineType[]>(this.journal, 'lines', (ctx, ids) => this.journal.linesOf(ctx, ids))
      .load(entry.id);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<EntryRow | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<EntryRow | null> {
    return loaders.for<string, EntryRow>(this.journal, 'byId', (ctx, ids) => this.journal.byIds(ctx, ids)).load(id);
  }
}
