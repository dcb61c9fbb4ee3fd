import { type Connection, CurrentCtx, CurrentLoaders, Loaders, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';
import {
  CommitReservationInput,
  ExtendReservationInput,
  ReleaseReservationInput,
  ReserveStockInput,
  StockAvailabilityArgs,
  StockReservationPayload,
  StockReservationsArgs,
} from './reservations.inputs.ts';
import { ReservationsService } from './reservations.service.ts';
import { ReservingService } from './reserving.service.ts';
import { StockReservationConnection, StockReservationType, VariantAvailabilityType } from './stock-reservation.type.ts';

@Resolver(() => ProductVariantType)
export class ReservationsResolver {
  constructor(
    private readonly reserving: ReservingService,
    private readonly service: ReservationsService,
  ) {}

  @Query(() => StockReservationConnection, { nullable: true, description: 'Reservations, newest first.' })
  async stockReservations(
    @CurrentCtx() ctx: Ctx,
    @Args() args: StockReservationsArgs,
  ): Promise<Connection<StockReservationType>> {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx, args));
  }

  @Query(() => StockReservationType, {
    nullable: true,
    description: 'A reservation; null where the brand has none of this id.',
  })
  stockReservation(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the reservation.' }) id: string,
  ) {
    return this.service.get(ctx, id);
  }

  @Query(() => [VariantAvailabilityType], {
    nullable: true,
    description: 'What channels can sell of variants: a row for each variant and channel.',
  })
  stockAvailability(@CurrentCtx() ctx: Ctx, @Args() { variantIds, channelIds }: StockAvailabilityArgs) {
    return this.service.availability(ctx, variantIds, channelIds ?? null);
  }

  @Mutation(() => StockReservationPayload, { description: 'Reserves pieces for a while.' })
  reserveStock(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'What is wanted.' }) input: ReserveStockInput) {
    return this.reserving.reserve(ctx, input);
  }

  @Mutation(() => StockReservationPayload, { description: 'Sells what is reserved: the pieces leave their locations.' })
  async commitReservation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: CommitReservationInput,
  ) {
    return { reservation: await this.service.commit(ctx, input) };
  }

  @Mutation(() => StockReservationPayload, { description: 'Gives back what is reserved.' })
  async releaseReservation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and why.' }) input: ReleaseReservationInput,
  ) {
    return { reservation: await this.service.release(ctx, input) };
  }

  @Mutation(() => StockReservationPayload, { description: 'Lets a reservation end at another time.' })
  async extendReservation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and until when.' }) input: ExtendReservationInput,
  ) {
    return { reservation: await this.service.extend(ctx, input) };
  }

  @ResolveField(() => [VariantAvailabilityType], { description: 'What each channel in use can sell of it.' })
  async availability(
    @Parent() variant: ProductVariantType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<VariantAvailabilityType[]> {
    const loader = loaders.for<string, VariantAvailabilityType[]>(this.service, 'availability', async (ctx, ids) =>
      Map.groupBy(await this.service.availability(ctx, ids, null), ({ variantId }) => variantId),
    );
    return (await loader.load(variant.id)) ?? [];
  }
}
