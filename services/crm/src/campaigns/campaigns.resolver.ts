import {
  type Connection,
  CurrentCtx,
  CurrentLoaders,
  type Loaders,
  PageArgs,
  toConnection,
  toMoneyType,
} from '@mh-os/graphql';
import { Ctx, Money } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { UserRefType, userRef } from '../user-ref.type.ts';
import type { CampaignEntity } from './campaign.entity.ts';
import type { CampaignArmEntity } from './campaign-arm.entity.ts';
import { campaignLife } from './campaign.rules.ts';
import { CampaignConnection, CampaignPayload, CampaignType } from './campaign.type.ts';
import { CampaignArmType } from './campaign-arm.type.ts';
import { shownGoal } from './campaign-writing.ts';
import { CampaignWhere, CreateCampaignInput, UpdateCampaignInput } from './campaigns.inputs.ts';
import { CampaignsService } from './campaigns.service.ts';

/** A campaign as the graph shows it. */
export function shownCampaign(row: CampaignEntity): CampaignType & { winnerArmId: string | null } {
  const { budgetMinor, currency } = row;
  return {
    ...row,
    actions: campaignLife.legal(row.status),
    budget: toMoneyType(Money.of(budgetMinor, currency)),
    goal: shownGoal(row),
  };
}

@Resolver(() => CampaignType)
export class CampaignsResolver {
  constructor(private readonly service: CampaignsService) {}

  @Query(() => CampaignConnection, { nullable: true, description: 'Campaigns, those planned last first.' })
  async campaigns(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => CampaignWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: CampaignWhere,
  ): Promise<Connection<CampaignType>> {
    const found = await this.service.list(ctx, { ...page, where });
    return toConnection<CampaignType>({ ...found, nodes: found.nodes.map(shownCampaign) }, () =>
      this.service.count(ctx, where),
    );
  }

  @Query(() => CampaignType, { nullable: true, description: 'One campaign; null where the brand has none of that id.' })
  campaign(@CurrentLoaders() loaders: Loaders, @Args('id', { type: () => ID, description: 'Which one.' }) id: string) {
    return this.load(loaders, id);
  }

  @Mutation(() => CampaignPayload, { description: 'Plans a campaign; it is a draft.' })
  async createCampaign(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateCampaignInput) {
    return { campaign: shownCampaign(await this.service.create(ctx, input)) };
  }

  @Mutation(() => CampaignPayload, { description: 'Changes a campaign that has not started; it is a draft again.' })
  async updateCampaign(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateCampaignInput,
  ) {
    return { campaign: shownCampaign(await this.service.update(ctx, input)) };
  }

  @ResolveField(() => [CampaignArmType], { description: 'The contents that are compared, in order.' })
  arms(@Parent() campaign: CampaignType, @CurrentLoaders() loaders: Loaders): Promise<CampaignArmType[]> {
    return this.armsOf(loaders, campaign.id);
  }

  @ResolveField(() => CampaignArmType, { nullable: true, description: 'The arm that was chosen.' })
  async winner(
    @Parent() campaign: CampaignType & { winnerArmId?: string | null },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<CampaignArmType | null> {
    if (!campaign.winnerArmId) return null;
    return (await this.armsOf(loaders, campaign.id)).find(({ id }) => id === campaign.winnerArmId) ?? null;
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who looks after it.' })
  owner(@Parent() campaign: CampaignType): UserRefType | null {
    return userRef(campaign.ownerId);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<CampaignType | null> {
    return this.load(loaders, ref.id);
  }

  private async armsOf(loaders: Loaders, id: string): Promise<CampaignArmEntity[]> {
    const loader = loaders.for<string, CampaignArmEntity[]>(this, 'arms', (ctx, ids) => this.service.arms(ctx, ids));
    return (await loader.load(id)) ?? [];
  }

  private async load(loaders: Loaders, id: string): Promise<CampaignType | null> {
    const loader = loaders.for<string, CampaignEntity>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids));
    const row = await loader.load(id);
    return row && shownCampaign(row);
  }
}
