import { CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DraftReads } from '../draft-reads.ts';
import { PriceDraftType } from '../price-draft.type.ts';
import { PriceDraftStepType } from './price-draft-step.type.ts';

@Resolver(() => PriceDraftType)
export class DraftStepsResolver {
  constructor(private readonly reads: DraftReads) {}

  @ResolveField(() => [PriceDraftStepType], { description: 'Its steps so far, oldest first.' })
  async history(@Parent() draft: PriceDraftType, @CurrentLoaders() loaders: Loaders): Promise<PriceDraftStepType[]> {
    const steps = loaders.for<string, PriceDraftStepType[]>(this.reads, 'steps', (ctx, ids) =>
      this.reads.steps(ctx, ids),
    );
    return (await steps.load(draft.id)) ?? [];
  }

  @ResolveField(() => PriceDraftType, { nullable: true, description: 'The applied draft that this one takes back.' })
  rollbackOf(
    @Parent() draft: PriceDraftType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<PriceDraftType | null> | null {
    if (draft.rollbackOfId === null) return null;
    return loaders
      .for<string, PriceDraftType>(this.reads, 'drafts', (ctx, ids) => this.reads.byIds(ctx, ids))
      .load(draft.rollbackOfId);
  }
}
