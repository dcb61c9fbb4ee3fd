import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SummaryService } from './summary.service.ts';
import { SummaryArgs, SummaryType } from './summary.type.ts';

@Resolver()
export class SummaryResolver {
  constructor(private readonly summary: SummaryService) {}

  @Query(() => SummaryType, { nullable: true, description: 'How loyalty does, beside the period before.' })
  loyaltySummary(@CurrentCtx() ctx: Ctx, @Args() args: SummaryArgs): Promise<SummaryType> {
    return this.summary.ofPeriod(ctx, args);
  }
}
