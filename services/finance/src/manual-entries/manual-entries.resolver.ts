import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { ManualEntriesService } from './manual-entries.service.ts';
import {
  CreateManualEntryInput,
  ManualEntriesArgs,
  ManualEntryConnection,
  ManualEntryPayload,
  ManualEntryStepInput,
  ManualEntryType,
  UpdateManualEntryInput,
} from './manual-entry.type.ts';

const WHICH = { description: 'Which one.' };

@Resolver(() => ManualEntryType)
export class ManualEntriesResolver {
  constructor(private readonly entries: ManualEntriesService) {}

  @Query(() => ManualEntryConnection, { nullable: true, description: 'Entries written by hand, newest first.' })
  async manualEntries(@CurrentCtx() ctx: Ctx, @Args() args: ManualEntriesArgs): Promise<Connection<ManualEntryType>> {
    return toConnection(await this.entries.page(ctx, args), () => this.entries.count(ctx, args));
  }

  @Query(() => ManualEntryType, { nullable: true, description: 'One entry written by hand.' })
  manualEntry(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<ManualEntryType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => ManualEntryPayload, { description: 'Begins an entry by hand; it is a draft until it is submitted.' })
  async createManualEntry(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The entry.' }) input: CreateManualEntryInput,
  ): Promise<ManualEntryPayload> {
    return { manualEntry: await this.entries.create(ctx, input) } as ManualEntryPayload;
  }

  @Mutation(() => ManualEntryPayload, { description: 'Writes a draft anew.' })
  async updateManualEntry(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: UpdateManualEntryInput) {
    return { manualEntry: await this.entries.update(ctx, input) } as ManualEntryPayload;
  }

  @Mutation(() => ManualEntryPayload, {
    description: "Posts a draft; above the brand's limit it then waits for a second person.",
  })
  async submitManualEntry(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: ManualEntryStepInput) {
    return { manualEntry: await this.entries.submit(ctx, input) } as ManualEntryPayload;
  }

  @Mutation(() => ManualEntryPayload, { description: 'Gives an entry up that is not posted.' })
  async withdrawManualEntry(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: ManualEntryStepInput) {
    return { manualEntry: await this.entries.withdraw(ctx, input) } as ManualEntryPayload;
  }

  @Mutation(() => ManualEntryPayload, { description: 'Approves and posts what another person wrote.' })
  async approveManualEntry(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: ManualEntryStepInput) {
    return { manualEntry: await this.entries.approve(ctx, input) } as ManualEntryPayload;
  }

  @Mutation(() => ManualEntryPayload, { description: 'Refuses what another person wrote.' })
  async rejectManualEntry(@CurrentCtx() ctx: Ctx, @Args('input', WHICH) input: ManualEntryStepInput) {
    return { manualEntry: await this.entries.reject(ctx, input) } as ManualEntryPayload;
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<ManualEntryType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<ManualEntryType | null> {
    return loaders
      .for<string, ManualEntryType>(this.entries, 'byId', (ctx, ids) => this.entries.byIds(ctx, ids))
      .load(id);
  }
}
