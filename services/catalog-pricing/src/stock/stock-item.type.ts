import { connectionOf, DateTimeScalar, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../actor.type.ts';
import { StockLocationType } from '../stock-locations/stock-location.type.ts';
import { type MovementKind, type RecordedKind, type StockReason, stockReasons } from './movement.rules.ts';

const kinds = {
  RECEIPT: 'Came in from a supplier.',
  SALE: 'Was sold.',
  RETURN: 'Came back from a customer.',
  ADJUSTMENT: 'The record was corrected.',
  WRITE_OFF: 'Was lost, damaged or thrown away.',
} as const;
export const RecordedKindEnum = graphEnum<RecordedKind>(
  'RecordedStockMovementKind',
  'What people record by hand.',
  kinds,
);
export const MovementKindEnum = graphEnum<MovementKind>('StockMovementKind', 'What kind of movement it was.', {
  ...kinds,
  TRANSFER: 'Went from one location to another.',
  COUNT: 'A count found another quantity.',
});
export const StockReasonEnum = graphEnum<StockReason>(
  'StockReason',
  'Why stock moved, as reports group it.',
  stockReasons,
);

@ObjectType('StockItem', { description: 'How much of a variant lies in a location.' })
export class StockItemType {
  @Field(() => ID, { description: 'Id of the stock item.' })
  id!: string;

  @Field(() => ID, { description: 'The variant that lies there.' })
  variantId!: string;

  @Field(() => StockLocationType, { description: 'Where it lies.' })
  location!: StockLocationType;

  @Field(() => Int, { description: 'Pieces on hand; never below zero.' })
  onHand!: number;

  @Field(() => Int, { description: 'Pieces of those that are promised to somebody.' })
  reserved!: number;

  @Field(() => Int, { description: 'Pieces on hand that are not reserved; below zero where backorders are allowed.' })
  available!: number;

  @Field(() => Boolean, { description: 'Whether what lies there is known lot by lot.' })
  tracksLots!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is known to differ from its ledger: nothing moves until it is rebuilt.',
  })
  blockedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether less lies there than its reorder point.' })
  low!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Day on which the first lot that lies there ends, as 2027-12-31.',
  })
  firstExpiry!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: StockItemConnection } = connectionOf(StockItemType, 'StockItem');

@ObjectType('StockMovement', { description: 'One side of a change of stock and why. It is never changed.' })
export class StockMovementType {
  @Field(() => ID, { description: 'Id of the movement.' })
  id!: string;

  @Field(() => ID, { description: 'What was posted together has one posting.' })
  postingId!: string;

  @Field(() => MovementKindEnum, { description: 'What kind of movement it was.' })
  kind!: MovementKind;

  @Field(() => ID, { description: 'The variant that moved.' })
  variantId!: string;

  @Field(() => StockLocationType, { description: 'Where.' })
  location!: StockLocationType;

  @Field(() => StockLocationType, { nullable: true, description: 'Where it came from or went to.' })
  counterpart!: StockLocationType | null;

  @Field(() => ID, { nullable: true, description: 'The lot that moved, where lots are tracked.' })
  lotId!: string | null;

  @Field(() => Int, { description: 'Pieces: more than 0 came, less than 0 went.' })
  delta!: number;

  @Field(() => Int, { description: 'Pieces on hand afterwards.' })
  onHandAfter!: number;

  @Field(() => StockReasonEnum, { description: 'Why, as reports group it.' })
  reasonCode!: StockReason;

  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Kind of what it happened for, e.g. stock-transfer.' })
  causeType!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of what it happened for.' })
  causeId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it happened; it may have been told later.' })
  occurredAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => CatalogActorType, { description: 'Who recorded it.' })
  actor!: CatalogActorType;
}

export const { Connection: StockMovementConnection } = connectionOf(StockMovementType, 'StockMovement');

@ObjectType('StockLotDrift', { description: 'A lot whose quantity in a location is not what its ledger adds up to.' })
export class StockLotDriftType {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => String, { description: 'Its batch number.' })
  code!: string;

  @Field(() => Int, { description: 'Pieces on record.' })
  onHand!: number;

  @Field(() => Int, { description: 'Pieces that the ledger adds up to.' })
  ledgerOnHand!: number;
}

@ObjectType('StockDrift', { description: 'Stock on record that differs from what its ledger adds up to.' })
export class StockDriftType {
  @Field(() => StockItemType, { description: 'The stock item.' })
  stockItem!: StockItemType;

  @Field(() => String, { description: 'SKU of its variant.' })
  sku!: string;

  @Field(() => Int, { description: 'Pieces on hand that the ledger adds up to.' })
  ledgerOnHand!: number;

  @Field(() => Int, { description: 'Pieces that open reservations add up to.' })
  ledgerReserved!: number;

  @Field(() => [StockLotDriftType], { description: 'Lots that differ there; the item itself may be equal.' })
  lots!: StockLotDriftType[];
}
