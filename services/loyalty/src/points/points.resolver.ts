import { CurrentCtx, toConnection, type Connection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ActivatePointsInput, RefundSpendInput, SpendPointsInput, TransferPointsInput } from './points.inputs.ts';
import { CommitHoldInput, HoldPointsInput, ReleaseHoldInput } from './points-holds.inputs.ts';
import { PointsService } from './points.service.ts';
import { EntriesArgs, EntryConnection, EntryType, PointsPayload } from './points.type.ts';
import { HoldPayload } from './points-hold.type.ts';

@Resolver(() => EntryType)
export class PointsResolver {
  constructor(private readonly points: PointsService) {}

  @Query(() => EntryConnection, { nullable: true, description: 'The ledger of a member, newest first.' })
  async loyaltyPointsEntries(@CurrentCtx() ctx: Ctx, @Args() args: EntriesArgs): Promise<Connection<EntryType>> {
    return toConnection<EntryType>(await this.points.entries(ctx, args), () => this.points.count(ctx, args.memberId));
  }

  @Mutation(() => HoldPayload, { description: 'Sets points aside for a while.' })
  async holdLoyaltyPoints(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose and how many.' }) input: HoldPointsInput,
  ): Promise<HoldPayload> {
    return { hold: await this.points.hold(ctx, input) };
  }

  @Mutation(() => HoldPayload, { description: 'Spends what is held.' })
  async commitLoyaltyHold(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which hold.' }) input: CommitHoldInput,
  ): Promise<HoldPayload> {
    return { hold: await this.points.commit(ctx, input) };
  }

  @Mutation(() => HoldPayload, { description: 'Gives back what is held.' })
  async releaseLoyaltyHold(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which hold.' }) input: ReleaseHoldInput,
  ): Promise<HoldPayload> {
    return { hold: await this.points.release(ctx, input) };
  }

  @Mutation(() => PointsPayload, { description: 'Spends points at once.' })
  async spendLoyaltyPoints(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose and how many.' }) input: SpendPointsInput,
  ): Promise<PointsPayload> {
    return { entry: await this.points.spend(ctx, input) };
  }

  @Mutation(() => PointsPayload, {
    description: 'Gives a spend back, in whole or in part, to the lots that it came from.',
  })
  async refundLoyaltySpend(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which spend.' }) input: RefundSpendInput,
  ): Promise<PointsPayload> {
    return { entry: await this.points.refund(ctx, input) };
  }

  @Mutation(() => PointsPayload, { description: 'Lets waiting points be spent before their time.' })
  async activateLoyaltyPoints(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which lot.' }) input: ActivatePointsInput,
  ): Promise<PointsPayload> {
    return { entry: await this.points.activate(ctx, input) };
  }

  @Mutation(() => PointsPayload, { description: 'Moves points from one member to another.' })
  async transferLoyaltyPoints(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'From whom to whom.' }) input: TransferPointsInput,
  ): Promise<PointsPayload> {
    return { entry: await this.points.transfer(ctx, input) };
  }
}
