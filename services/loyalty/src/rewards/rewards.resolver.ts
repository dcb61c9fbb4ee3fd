import { CurrentCtx, CurrentLoaders, toConnection, type Connection, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { RedemptionsService } from './redemptions.service.ts';
import {
  ChangeRewardStatusInput,
  CreateRewardInput,
  RewardConnection,
  RewardPayload,
  RewardType,
  UpdateRewardInput,
} from './reward.type.ts';
import { RedemptionsArgs, RewardsArgs } from './rewards-list.inputs.ts';
import { EndRedemptionInput, RedeemRewardInput } from './redemptions.inputs.ts';
import { RedemptionConnection, RedemptionPayload, RedemptionType } from './redemption.type.ts';
import { RewardsService } from './rewards.service.ts';

@Resolver(() => RewardType)
export class RewardsResolver {
  constructor(
    private readonly rewards: RewardsService,
    private readonly redemptions: RedemptionsService,
  ) {}

  @Query(() => RewardConnection, { nullable: true, description: 'Rewards of the brand, the cheapest first.' })
  async loyaltyRewards(@CurrentCtx() ctx: Ctx, @Args() args: RewardsArgs): Promise<Connection<RewardType>> {
    return toConnection<RewardType>(await this.rewards.page(ctx, args), () => this.rewards.count(ctx, args));
  }

  @Query(() => RewardType, { nullable: true, description: 'A reward; null where the brand has none of this id.' })
  loyaltyReward(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<RewardType | null> {
    return this.load(loaders, id);
  }

  @Query(() => RedemptionConnection, { nullable: true, description: 'Rewards that were taken, newest first.' })
  async loyaltyRedemptions(@CurrentCtx() ctx: Ctx, @Args() args: RedemptionsArgs): Promise<Connection<RedemptionType>> {
    return toConnection<RedemptionType>(await this.redemptions.page(ctx, args), () =>
      this.redemptions.count(ctx, args),
    );
  }

  @Mutation(() => RewardPayload, { description: 'Writes a reward; it is offered once it is started.' })
  async createLoyaltyReward(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The reward.' }) input: CreateRewardInput,
  ): Promise<RewardPayload> {
    return { reward: await this.rewards.create(ctx, input) };
  }

  @Mutation(() => RewardPayload, { description: 'Changes a reward.' })
  async updateLoyaltyReward(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The reward.' }) input: UpdateRewardInput,
  ): Promise<RewardPayload> {
    return { reward: await this.rewards.update(ctx, input) };
  }

  @Mutation(() => RewardPayload, { description: 'Offers a reward, pauses it, or withdraws it.' })
  async changeLoyaltyRewardStatus(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The step.' }) input: ChangeRewardStatusInput,
  ): Promise<RewardPayload> {
    return { reward: await this.rewards.step(ctx, input) };
  }

  @Mutation(() => RedemptionPayload, {
    description: 'A member takes a reward: points, stock and voucher at once, or nothing.',
  })
  async redeemLoyaltyReward(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who and what.' }) input: RedeemRewardInput,
  ): Promise<RedemptionPayload> {
    return { redemption: await this.redemptions.redeem(ctx, input) };
  }

  @Mutation(() => RedemptionPayload, { description: 'A redeemed reward was handed out.' })
  async fulfilLoyaltyRedemption(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: EndRedemptionInput,
  ): Promise<RedemptionPayload> {
    return { redemption: await this.redemptions.fulfil(ctx, input) };
  }

  @Mutation(() => RedemptionPayload, {
    description: 'Takes a redemption back: points to their lots, stock to the reward.',
  })
  async cancelLoyaltyRedemption(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: EndRedemptionInput,
  ): Promise<RedemptionPayload> {
    return { redemption: await this.redemptions.cancel(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<RewardType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<RewardType | null> {
    return loaders.for<string, RewardType>(this, 'byId', (ctx, ids) => this.rewards.byIds(ctx, ids)).load(id);
  }
}
