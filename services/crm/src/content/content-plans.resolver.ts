import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { ContentPlanPayload, ContentPlanType, SaveContentPlanInput } from './content-plan.type.ts';
import { ContentPlansService } from './content-plans.service.ts';

@Resolver(() => ContentPlanType)
export class ContentPlansResolver {
  constructor(private readonly service: ContentPlansService) {}

  @Query(() => [ContentPlanType], { nullable: true, description: 'Content plans, the latest first, at most 200.' })
  contentPlans(
    @CurrentCtx() ctx: Ctx,
    @Args('archived', { type: () => Boolean, defaultValue: false, description: 'Whether to show archived ones, too.' })
    archived: boolean,
  ): Promise<ContentPlanType[]> {
    return this.service.list(ctx, archived);
  }

  @Mutation(() => ContentPlanPayload, { description: 'Makes or changes a content plan.' })
  async saveContentPlan(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The plan.' }) input: SaveContentPlanInput,
  ) {
    return { plan: await this.service.save(ctx, input) };
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who answers for it.' })
  owner(@Parent() { ownerId }: ContentPlanType): UserRefType | null {
    return userRef(ownerId);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<ContentPlanType | null> {
    return loaders.for<string, ContentPlanType>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids)).load(ref.id);
  }
}
