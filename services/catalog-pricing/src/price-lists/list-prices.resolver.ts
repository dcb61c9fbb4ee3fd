import { CurrentCtx, CurrentLoaders, Loaders, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toWarnings } from '../guardrails/verdict-warnings.ts';
import { ProductReads } from '../products/product-reads.ts';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { variantLoader } from '../products/product-variants.resolver.ts';
import { ListPricesService } from './list-prices.service.ts';
import { ListPriceConnection, ListPriceType } from './list-price.type.ts';
import { PriceListType } from './price-list.type.ts';
import { ListPriceHistoryArgs } from './price-lists.args.ts';
import { ListPricesPayload, SetListPricesInput } from './price-lists.inputs.ts';
import { PriceListsService } from './price-lists.service.ts';

@Resolver(() => ListPriceType)
export class ListPricesResolver {
  constructor(
    private readonly service: ListPricesService,
    private readonly lists: PriceListsService,
    private readonly reads: ProductReads,
  ) {}

  @Query(() => ListPriceConnection, {
    nullable: true,
    description: "Everything that was ever said about a variant's prices in lists, newest first.",
  })
  async listPriceHistory(@CurrentCtx() ctx: Ctx, @Args() args: ListPriceHistoryArgs) {
    return toConnection(await this.service.history(ctx, args), () => this.service.countHistory(ctx, args));
  }

  @Mutation(() => ListPricesPayload, {
    description:
      'Sets or ends prices of a list, all or none, each fault at its line. Guardrails apply; one that asks for a second person refuses, or with propose makes a price draft of them.',
  })
  async setListPrices(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The prices.' }) input: SetListPricesInput,
  ) {
    const { listId, written, verdicts, draftId } = await this.service.set(ctx, input);
    const warnings = verdicts.flatMap(({ line, verdicts: said }) => toWarnings(said, ['lines', String(line)]));
    const draft = draftId === null ? null : await this.service.draft(ctx, draftId);
    return { priceList: (await this.lists.byIds(ctx, [listId])).get(listId), written, verdicts, warnings, draft };
  }

  @ResolveField(() => ProductVariantType, { nullable: true, description: 'The variant.' })
  variant(@Parent() price: ListPriceType, @CurrentLoaders() loaders: Loaders) {
    return variantLoader(loaders, this.reads).load(price.variantId);
  }

  @ResolveField(() => PriceListType, { nullable: true, description: 'The list with its name.' })
  list(@Parent() price: ListPriceType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, PriceListType>(this.lists, 'lists', (ctx, ids) => this.lists.byIds(ctx, ids))
      .load(price.listId);
  }
}
