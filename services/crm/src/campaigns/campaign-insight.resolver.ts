import { CurrentCtx, CurrentLoaders, type Loaders, toMoneyType } from '@mh-os/graphql';
import { Ctx, Money } from '@mh-os/kernel';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SegmentEntity } from '../segments/segment.entity.ts';
import { SegmentType } from '../segments/segment.type.ts';
import { SegmentsService } from '../segments/segments.service.ts';
import { CampaignInsightService } from './campaign-insight.service.ts';
import { type ArmOutcome, type Outcome, sharesOf } from './campaign-results.ts';
import { CampaignResultType } from './campaign-results.type.ts';
import { CampaignPreviewInput, CampaignPreviewType } from './campaign-preview.type.ts';
import { CampaignAudienceType, CampaignFindingType } from './campaign-audience.type.ts';
import { CampaignType } from './campaign.type.ts';
import { CampaignsService } from './campaigns.service.ts';
import { comparisonsOf } from './results.rules.ts';
import { rateOf } from './statistics.rules.ts';

@Resolver(() => CampaignType)
export class CampaignInsightResolver {
  constructor(
    private readonly service: CampaignInsightService,
    private readonly campaigns: CampaignsService,
    private readonly segments: SegmentsService,
  ) {}

  @Query(() => CampaignAudienceType, {
    nullable: true,
    description: 'Whom a segment would reach now, and why others not.',
  })
  campaignAudience(
    @CurrentCtx() ctx: Ctx,
    @Args('segmentId', { type: () => ID, description: 'The segment.' }) segmentId: string,
    @Args('purpose', { type: () => String, description: 'What people must have agreed to.' }) purpose: string,
  ): Promise<CampaignAudienceType> {
    return this.service.audience(ctx, segmentId, purpose) as Promise<CampaignAudienceType>;
  }

  @Query(() => CampaignPreviewType, { nullable: true, description: 'A message as somebody would get it.' })
  campaignPreview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The message.' }) input: CampaignPreviewInput,
  ): Promise<CampaignPreviewType> {
    return this.service.preview(ctx, input);
  }

  @ResolveField(() => [CampaignFindingType], {
    description: 'What stands against approving it; empty where it is ready.',
  })
  async findings(@Parent() { id }: CampaignType, @CurrentLoaders() loaders: Loaders): Promise<CampaignFindingType[]> {
    const loader = loaders.for<string, CampaignFindingType[]>(this, 'findings', async (ctx, ids) =>
      this.service.findings(ctx, [...(await this.campaigns.byIds(ctx, ids)).values()]),
    );
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => SegmentType, { nullable: true, description: 'Whom it is sent to.' })
  segment(
    @Parent() { segmentId }: CampaignType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<SegmentType | null> | null {
    const loader = loaders.for<string, SegmentEntity>(this, 'segments', (ctx, ids) => this.segments.byIds(ctx, ids));
    return segmentId === null ? null : loader.load(segmentId);
  }

  @ResolveField(() => CampaignResultType, { description: 'How it has done so far.' })
  async result(@Parent() campaign: CampaignType, @CurrentLoaders() loaders: Loaders): Promise<CampaignResultType> {
    const loader = loaders.for<string, Outcome>(this, 'outcomes', (ctx, ids) => this.service.outcomes(ctx, ids));
    return shownResult(campaign, (await loader.load(campaign.id))!);
  }
}

function shownCounts({ failed, unknown, refused, delivered, ...counts }: ArmOutcome | Outcome) {
  return {
    ...counts,
    delivered,
    failed: failed + unknown,
    refused: Object.entries(refused).map(([reason, count]) => ({ reason, count })),
    opened: rateOf(counts.opened, counts.tracked),
    clicked: rateOf(counts.clicked, counts.tracked),
    unsubscribed: rateOf(counts.unsubscribed, delivered),
    ordered: rateOf(counts.bought, counts.people),
    revenue: counts.revenue.map(toMoneyType),
  };
}

/** A result as the graph shows it. */
export function shownResult(campaign: CampaignType, outcome: Outcome): CampaignResultType {
  const compared = comparisonsOf(outcome.arms.map(sharesOf));
  const arms = outcome.arms.map((one) => ({
    ...shownCounts(one),
    arm: one.arm,
    comparisons: compared.get(one.arm.key) ?? [],
  }));
  return {
    ...shownCounts(outcome),
    waiting: outcome.waiting,
    leads: outcome.leads,
    reached: reachedOf(campaign, outcome),
    arms,
  };
}

function reachedOf({ goal, budget }: CampaignType, { orders, leads, delivered, revenue }: Outcome): string | null {
  if (!goal) return null;
  const { currency } = budget;
  if (goal.kind === 'REVENUE')
    return (revenue.find((sum) => sum.currency === currency) ?? Money.zero(currency)).decimal;
  return String({ ORDERS: orders, LEADS: leads, REACH: delivered }[goal.kind]);
}
