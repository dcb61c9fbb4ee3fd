import { CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LiftCrmSuppressionInput, SuppressCrmAddressInput, SuppressionFilter } from './suppression.inputs.ts';
import { SuppressionConnection, SuppressionPayload, SuppressionType } from './suppression.type.ts';
import { SuppressionsService } from './suppressions.service.ts';

@Resolver(() => SuppressionType)
export class SuppressionsResolver {
  constructor(private readonly service: SuppressionsService) {}

  @Query(() => SuppressionConnection, {
    nullable: true,
    description: 'Addresses that nothing is sent to, the latest first.',
  })
  async crmSuppressions(@CurrentCtx() ctx: Ctx, @Args() page: PageArgs, @Args() filter: SuppressionFilter) {
    return toConnection(await this.service.list(ctx, { ...page, ...filter }), () => this.service.count(ctx, filter));
  }

  @Mutation(() => SuppressionPayload, { description: 'Puts an address on the list of those that nothing is sent to.' })
  async suppressCrmAddress(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'It.' }) input: SuppressCrmAddressInput,
  ) {
    return { suppression: await this.service.suppress(ctx, input.address, input.reason ?? 'EXCLUDED') };
  }

  @Mutation(() => SuppressionPayload, {
    description: 'Takes an address off the list; not one of an erased person, nor of one who opted out.',
  })
  async liftCrmSuppression(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which.' }) input: LiftCrmSuppressionInput,
  ) {
    return { suppression: await this.service.lift(ctx, input) };
  }
}
