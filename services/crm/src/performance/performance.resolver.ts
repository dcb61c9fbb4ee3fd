import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ImportMarketingPerformanceInput } from './performance.inputs.ts';
import { PerformanceArgs } from './performance-keys.inputs.ts';
import { PerformanceService } from './performance.service.ts';
import { PerformanceType } from './performance.type.ts';
import { ImportMarketingPerformancePayload } from './performance-import.type.ts';

@Resolver()
export class PerformanceResolver {
  constructor(private readonly performance: PerformanceService) {}

  @Query(() => PerformanceType, {
    nullable: true,
    description:
      'What marketing cost and brought, by day, channel and campaign: what sources told, and mails and orders as they are counted here.',
  })
  marketingPerformance(@CurrentCtx() ctx: Ctx, @Args() args: PerformanceArgs): Promise<PerformanceType> {
    return this.performance.show(ctx, args);
  }

  @Mutation(() => ImportMarketingPerformancePayload, {
    description: 'Takes in figures of marketing; the books are not posted from them.',
  })
  importMarketingPerformance(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'They.' }) input: ImportMarketingPerformanceInput,
  ): Promise<ImportMarketingPerformancePayload> {
    return this.performance.take(ctx, input);
  }
}
