import { connectionOf, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type LocationKind, locationKinds, type OwnLocationKind } from './location.rules.ts';

export const StockLocationKindEnum = graphEnum<LocationKind>(
  'StockLocationKind',
  'Kind of a place of stock.',
  locationKinds,
);

const { WAREHOUSE, STAND, PARTNER } = locationKinds;
export const OwnLocationKindEnum = graphEnum<OwnLocationKind>(
  'OwnStockLocationKind',
  'Kind of a place that people make.',
  {
    WAREHOUSE,
    STAND,
    PARTNER,
  },
);

@ObjectType('StockLocation', { description: 'A place where stock lies.' })
export class StockLocationType {
  @Field(() => ID, { description: 'Id of the location.' })
  id!: string;

  @Field(() => String, { description: 'Short name, e.g. main.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => StockLocationKindEnum, { description: 'What kind of place it is.' })
  kind!: LocationKind;

  @Field(() => ID, { nullable: true, description: 'The partner whose place it is.' })
  partnerId?: string | null;

  @Field(() => Boolean, { description: 'Whether channels that name no sources of their own sell from it.' })
  sellable!: boolean;

  @Field(() => Boolean, { description: 'Whether more may be reserved than lies there.' })
  allowsBackorder!: boolean;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  active!: boolean;

  @Field(() => Int, { description: 'Its place in the order that reservations take from; lower first.' })
  position!: number;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: StockLocationConnection } = connectionOf(StockLocationType, 'StockLocation');

@ObjectType('StockSettings', { description: 'How the brand keeps its stock.' })
export class StockSettingsType {
  @Field(() => Int, { description: 'Minutes that a reservation holds where it names no time of its own.' })
  reservationMinutes!: number;

  @Field(() => Int, { description: 'Days before its date from which on a lot counts as expiring soon.' })
  expiryWarningDays!: number;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@ObjectType('StockSource', { description: 'A location that a channel sells from.' })
export class StockSourceType {
  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Field(() => [StockLocationType], {
    description: 'Its locations in the order that reservations take from; none: every sellable one.',
  })
  locations!: StockLocationType[];
}
