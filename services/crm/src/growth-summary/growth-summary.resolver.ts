import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CrmSpanArgs } from '../brand-days/span.inputs.ts';
import { GrowthSummaryService } from './growth-summary.service.ts';
import { GrowthSummaryType } from './growth-summary.type.ts';

@Resolver()
export class GrowthSummaryResolver {
  constructor(private readonly growth: GrowthSummaryService) {}

  @Query(() => GrowthSummaryType, { nullable: true, description: 'How the brand grows, beside the period before.' })
  crmGrowthSummary(@CurrentCtx() ctx: Ctx, @Args() span: CrmSpanArgs): Promise<GrowthSummaryType> {
    return this.growth.ofPeriod(ctx, span);
  }
}
