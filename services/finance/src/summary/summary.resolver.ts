import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SpanArgs } from './summary.inputs.ts';
import { FinanceSummaryService } from './summary.service.ts';
import { FinanceSummaryType } from './summary.type.ts';

@Resolver()
export class FinanceSummaryResolver {
  constructor(private readonly summary: FinanceSummaryService) {}

  @Query(() => FinanceSummaryType, { nullable: true, description: 'What was sold in a period, beside the one before.' })
  financeSummary(@CurrentCtx() ctx: Ctx, @Args() args: SpanArgs): Promise<FinanceSummaryType> {
    return this.summary.ofPeriod(ctx, args);
  }
}
