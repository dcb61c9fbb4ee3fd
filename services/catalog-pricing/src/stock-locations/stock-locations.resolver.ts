import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  StockLocationConnection,
  StockLocationType,
  StockSettingsType,
  StockSourceType,
} from './stock-location.type.ts';
import {
  CreateStockLocationInput,
  SetStockSettingsInput,
  SetStockSourcesInput,
  StockLocationPayload,
  StockLocationsArgs,
  StockSettingsPayload,
  StockSourcePayload,
  UpdateStockLocationInput,
} from './stock-locations.inputs.ts';
import { StockLocationsService } from './stock-locations.service.ts';
import { StockSettingsService } from './stock-settings.service.ts';

@Resolver(() => StockLocationType)
export class StockLocationsResolver {
  constructor(
    private readonly service: StockLocationsService,
    private readonly settings: StockSettingsService,
  ) {}

  @Query(() => StockLocationConnection, {
    nullable: true,
    description: 'Places of stock, in the order that reservations take from.',
  })
  async stockLocations(
    @CurrentCtx() ctx: Ctx,
    @Args() args: StockLocationsArgs,
  ): Promise<Connection<StockLocationType>> {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => StockSettingsType, { nullable: true, description: 'How the brand keeps its stock.' })
  stockSettings(@CurrentCtx() ctx: Ctx) {
    return this.settings.get(ctx);
  }

  @Query(() => [StockSourceType], { nullable: true, description: 'What channels sell from that have said so.' })
  stockSources(@CurrentCtx() ctx: Ctx) {
    return this.settings.sources(ctx);
  }

  @Mutation(() => StockLocationPayload, { description: 'Adds a location.' })
  async createStockLocation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The location.' }) input: CreateStockLocationInput,
  ) {
    return { stockLocation: await this.service.create(ctx, input) };
  }

  @Mutation(() => StockLocationPayload, { description: 'Changes, closes or opens a location.' })
  async updateStockLocation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateStockLocationInput,
  ) {
    return { stockLocation: await this.service.update(ctx, input) };
  }

  @Mutation(() => StockSettingsPayload, { description: 'Sets how the brand keeps its stock.' })
  async setStockSettings(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The settings.' }) input: SetStockSettingsInput,
  ) {
    return { stockSettings: await this.settings.set(ctx, input) };
  }

  @Mutation(() => StockSourcePayload, { description: 'Sets what a channel sells from.' })
  async setStockSources(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The sources.' }) input: SetStockSourcesInput,
  ) {
    return { stockSource: await this.settings.setSources(ctx, input) };
  }
}
