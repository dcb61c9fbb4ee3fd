import { CurrentCtx, CurrentLoaders, Loaders, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChannelsService } from '../channels/channels.service.ts';
import { channelLoader } from '../channels/channels.resolver.ts';
import { ChannelType } from '../channels/channel.type.ts';
import { FormulaIssues } from './formula-issues.ts';
import { ListPricesService } from './list-prices.service.ts';
import { ListPriceConnection } from './list-price.type.ts';
import { FormulaIssueType, PriceListConnection, PriceListType } from './price-list.type.ts';
import { ListPricesArgs, PriceListsArgs } from './price-lists.args.ts';
import {
  CreatePriceListInput,
  PriceListPayload,
  PriceListStepInput,
  UpdatePriceListInput,
} from './price-lists.inputs.ts';
import { PriceListsService } from './price-lists.service.ts';

@Resolver(() => PriceListType)
export class PriceListsResolver {
  constructor(
    private readonly service: PriceListsService,
    private readonly prices: ListPricesService,
    private readonly issues: FormulaIssues,
    private readonly channels: ChannelsService,
  ) {}

  @Query(() => PriceListConnection, { nullable: true, description: 'Price lists of the brand, by name.' })
  async priceLists(@CurrentCtx() ctx: Ctx, @Args() args: PriceListsArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => PriceListType, {
    nullable: true,
    description: 'A price list; null where the brand has none of this id.',
  })
  async priceList(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID, description: 'Id of the list.' }) id: string) {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Mutation(() => PriceListPayload, { description: 'Makes a price list; it begins as a draft.' })
  async createPriceList(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The list.' }) input: CreatePriceListInput,
  ) {
    return { priceList: await this.service.create(ctx, input) };
  }

  @Mutation(() => PriceListPayload, { description: 'Changes a price list; once on, only ahead of now.' })
  async updatePriceList(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdatePriceListInput,
  ) {
    return { priceList: await this.service.update(ctx, input) };
  }

  @Mutation(() => PriceListPayload, {
    description: 'Switches a price list on: its prices apply from now on, in its window.',
  })
  async activatePriceList(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: PriceListStepInput,
  ) {
    return { priceList: await this.service.activate(ctx, input) };
  }

  @Mutation(() => PriceListPayload, { description: 'Takes a price list out of use for good; it stays on record.' })
  async archivePriceList(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: PriceListStepInput,
  ) {
    return { priceList: await this.service.archive(ctx, input) };
  }

  @ResolveField(() => ListPriceConnection, {
    nullable: true,
    description: 'Its prices, in force or planned, by SKU and quantity.',
  })
  async listPrices(@Parent() list: PriceListType, @CurrentCtx() ctx: Ctx, @Args() args: ListPricesArgs) {
    return toConnection(await this.prices.page(ctx, list.id, args), () => this.prices.count(ctx, list.id, args));
  }

  @ResolveField(() => [FormulaIssueType], {
    description: 'Computed prices that stay as they were, with the reason; at most 500.',
  })
  formulaIssues(@Parent() list: PriceListType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, FormulaIssueType[]>(this.issues, 'issues', (ctx, ids) => this.issues.of(ctx, ids))
      .load(list.id);
  }

  @ResolveField(() => ChannelType, { nullable: true, description: 'The only channel where it holds; null for all.' })
  channel(@Parent() list: PriceListType, @CurrentLoaders() loaders: Loaders) {
    return list.channelId === null ? null : channelLoader(loaders, this.channels).load(list.channelId);
  }
}
