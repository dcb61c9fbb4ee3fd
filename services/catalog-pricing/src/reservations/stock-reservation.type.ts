import { connectionOf, DateTimeScalar, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../actor.type.ts';
import { StockLocationType } from '../stock-locations/stock-location.type.ts';
import { type ReservationState, reservationStates } from './reservation.rules.ts';

export const ReservationStateEnum = graphEnum<ReservationState>(
  'StockReservationState',
  'What became of a reservation.',
  reservationStates,
);

@ObjectType('StockReservationLine', { description: 'How many pieces of a variant are reserved in one location.' })
export class StockReservationLineType {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { description: 'Its SKU.' })
  sku!: string;

  @Field(() => StockLocationType, { description: 'Where the pieces lie.' })
  location!: StockLocationType;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
}

@ObjectType('StockReservation', { description: 'Pieces that are promised to somebody for a while.' })
export class StockReservationType {
  @Field(() => ID, { description: 'Id of the reservation.' })
  id!: string;

  @Field(() => ReservationStateEnum, { description: 'What became of it.' })
  state!: ReservationState;

  @Field(() => String, { description: 'What it is for, in the words of who asked, e.g. an order number.' })
  reference!: string;

  @Field(() => ID, { nullable: true, description: 'The channel that it was made for.' })
  channelId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => String, { description: 'Why it was released; empty where nobody said.' })
  endReason!: string;

  @Field(() => [StockReservationLineType], { description: 'What it takes from where.' })
  lines!: StockReservationLineType[];

  @Field(() => CatalogActorType, { description: 'Who asked for it.' })
  actor!: CatalogActorType;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: StockReservationConnection } = connectionOf(StockReservationType, 'StockReservation');

@ObjectType('StockShortage', { description: 'What could not be reserved.' })
export class StockShortageType {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Pieces that are missing.' })
  missing!: number;
}

@ObjectType('VariantAvailability', { description: 'What a channel can sell of a variant.' })
export class VariantAvailabilityType {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Field(() => Int, { description: 'Pieces that can be sold at once: on hand, sellable and not reserved.' })
  available!: number;

  @Field(() => Int, { description: 'Pieces on hand in the locations that the channel sells from.' })
  onHand!: number;

  @Field(() => Int, { description: 'Pieces of those that are reserved.' })
  reserved!: number;

  @Field(() => Boolean, { description: 'Whether more can be sold than there is.' })
  backorder!: boolean;
}
