import { CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { OrderFactsService } from './order-facts.service.ts';
import { PersonOrderConnection, PersonOrderType } from './person-order.type.ts';

@Resolver(() => PersonOrderType)
export class OrderFactsResolver {
  constructor(private readonly service: OrderFactsService) {}

  @Query(() => PersonOrderConnection, {
    nullable: true,
    description: 'Orders of a person or of a company, latest first.',
  })
  async crmOrders(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('personId', { type: () => ID, nullable: true, description: 'Of whom.' }) personId?: string | null,
    @Args('companyId', { type: () => ID, nullable: true, description: 'Of which company.' }) companyId?: string | null,
  ) {
    const of = { personId: personId ?? null, companyId: companyId ?? null };
    return toConnection(await this.service.list(ctx, of, page), () => this.service.count(ctx, of));
  }
}
