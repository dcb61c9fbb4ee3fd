import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RollbackService } from './rollback.service.ts';
import { PriceRollbackPayload, RollBackPriceDraftInput } from './rollback.type.ts';

@Resolver(() => PriceRollbackPayload)
export class RollbackResolver {
  constructor(private readonly service: RollbackService) {}

  @Mutation(() => PriceRollbackPayload, {
    description:
      'Writes a draft with the prices before an applied one, on the prices of today; lines changed since are left out and named.',
  })
  async rollBackPriceDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which draft.' }) input: RollBackPriceDraftInput,
  ) {
    return this.service.rollBack(ctx, input);
  }
}
