import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CompetitorPricesPayload, RecordCompetitorPricesInput } from './captures.inputs.ts';
import { CapturesService } from './captures.service.ts';

@Resolver()
export class CapturesResolver {
  constructor(private readonly service: CapturesService) {}

  @Mutation(() => CompetitorPricesPayload, {
    description: "Records competitors' prices as they were seen; what is recorded is never changed, and twice is once.",
  })
  recordCompetitorPrices(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The prices.' }) input: RecordCompetitorPricesInput,
  ) {
    return this.service.record(ctx, input);
  }
}
