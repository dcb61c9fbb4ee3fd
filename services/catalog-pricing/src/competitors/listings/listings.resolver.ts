import { CurrentCtx, CurrentLoaders, Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductReads } from '../../products/product-reads.ts';
import { ProductVariantType } from '../../products/product-variant.type.ts';
import { variantLoader } from '../../products/product-variants.resolver.ts';
import { CompetitorType } from '../competitor.type.ts';
import { competitorLoader } from '../competitors.resolver.ts';
import { CompetitorsService } from '../competitors.service.ts';
import {
  CompetitorListingConnection,
  CompetitorListingType,
  CompetitorPriceConnection,
  CompetitorPriceType,
} from './competitor-listing.type.ts';
import {
  CompetitorListingPayload,
  CompetitorListingsArgs,
  CreateCompetitorListingInput,
  UpdateCompetitorListingInput,
} from './listings.inputs.ts';
import { ListingsService } from './listings.service.ts';

@Resolver(() => CompetitorListingType)
export class ListingsResolver {
  constructor(
    private readonly service: ListingsService,
    private readonly competitors: CompetitorsService,
    private readonly variants: ProductReads,
  ) {}

  @Query(() => CompetitorListingConnection, {
    nullable: true,
    description: "Competitors' products that are compared with ours, by name.",
  })
  async competitorListings(@CurrentCtx() ctx: Ctx, @Args() args: CompetitorListingsArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => CompetitorListingType, {
    nullable: true,
    description: 'A mapping; null where the brand has none of this id.',
  })
  async competitorListing(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the mapping.' }) id: string,
  ) {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Mutation(() => CompetitorListingPayload, { description: "Maps a competitor's product to a variant of ours." })
  async createCompetitorListing(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The mapping.' }) input: CreateCompetitorListingInput,
  ) {
    return { listing: await this.service.create(ctx, input) };
  }

  @Mutation(() => CompetitorListingPayload, { description: 'Changes a mapping, or ends its comparison.' })
  async updateCompetitorListing(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateCompetitorListingInput,
  ) {
    return { listing: await this.service.update(ctx, input) };
  }

  @ResolveField(() => CompetitorType, { description: 'Whose product it is.' })
  competitor(@Parent() listing: CompetitorListingType, @CurrentLoaders() loaders: Loaders) {
    return competitorLoader(loaders, this.competitors).load(listing.competitorId);
  }

  @ResolveField(() => ProductVariantType, { description: 'The variant of ours.' })
  variant(@Parent() listing: CompetitorListingType, @CurrentLoaders() loaders: Loaders) {
    return variantLoader(loaders, this.variants).load(listing.variantId);
  }

  @ResolveField(() => CompetitorPriceType, { nullable: true, description: 'Its newest price; null before the first.' })
  latestPrice(@Parent() listing: CompetitorListingType, @CurrentLoaders() loaders: Loaders) {
    const read = loaders.for<string, CompetitorPriceType>(this.service, 'newest', (ctx, ids) =>
      this.service.newest(ctx, ids),
    );
    return read.load(listing.id);
  }

  @ResolveField(() => CompetitorPriceConnection, { description: 'All its prices, newest first.' })
  async prices(@Parent() listing: CompetitorListingType, @CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    const count = (): Promise<number> => this.service.countPrices(ctx, listing.id);
    return toConnection(await this.service.prices(ctx, listing.id, args), count);
  }
}

/** Mappings by id, read at once for a request. */
export function listingLoader(loaders: Loaders, service: ListingsService) {
  return loaders.for<string, CompetitorListingType>(service, 'listings', (ctx, ids) => service.byIds(ctx, ids));
}
