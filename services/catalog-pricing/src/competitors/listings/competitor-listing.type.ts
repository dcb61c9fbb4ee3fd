import { connectionOf, CurrencyCodeScalar, DateTimeScalar, MoneyType, UnitPriceType, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NetContentType } from '../../products/product-variant.type.ts';
import type { CaptureSource } from '../capturing/capture.rules.ts';

export const CaptureSourceEnum = graphEnum<CaptureSource>(
  'CompetitorPriceSource',
  'Where a captured price came from.',
  {
    API: 'Reported by a person or a program.',
    CSV: 'Imported from a file.',
    PAGE: 'Read from a page.',
  },
);

@ObjectType('CompetitorPrice', { description: "A competitor's price as it was seen at an instant; never changed." })
export class CompetitorPriceType {
  @Field(() => ID, { description: 'Id of the captured price.' })
  id!: string;

  @Field(() => CaptureSourceEnum, { description: 'Where it came from.' })
  source!: CaptureSource;

  @Field(() => DateTimeScalar, { description: 'When it was seen.' })
  capturedAt!: Date;

  @Field(() => MoneyType, { description: 'The price of the pack.' })
  amount!: MoneyType;

  @Field(() => Boolean, { description: 'Whether it is with tax.' })
  includesVat!: boolean;

  @Field(() => NetContentType, { description: 'What was in the pack.' })
  pack!: NetContentType;

  @Field(() => UnitPriceType, {
    description: 'The price of a litre, kilogram or piece, with or without tax as the price.',
  })
  unitPrice!: UnitPriceType;

  @Field(() => String, { description: 'What the unit price is for: l, kg or pcs.' })
  unit!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it could be bought; null where not said.' })
  inStock?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where it was seen.' })
  url?: string | null;

  @Field(() => String, { description: 'SHA-256 of what was seen.' })
  evidenceHash!: string;

  @Field(() => Boolean, { description: 'Whether it is older than the policy allows: then it drives nothing.' })
  stale!: boolean;
}

@ObjectType('CompetitorListing', { description: "A competitor's product that is compared with one variant of ours." })
export class CompetitorListingType {
  @Field(() => ID, { description: 'Id of the mapping.' })
  id!: string;

  /** For the resolvers of `competitor` and `variant`. */
  competitorId!: string;
  variantId!: string;

  @Field(() => String, { description: 'How the competitor calls the product.' })
  externalRef!: string;

  @Field(() => String, { description: "The product's name there." })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Address of the product there.' })
  url?: string | null;

  @Field(() => NetContentType, { description: "What is in the competitor's pack." })
  pack!: NetContentType;

  @Field(() => Boolean, { description: 'Whether it is compared.' })
  active!: boolean;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: CompetitorListingConnection } = connectionOf(CompetitorListingType, 'CompetitorListing');
export const { Connection: CompetitorPriceConnection } = connectionOf(CompetitorPriceType, 'CompetitorPrice');

@ObjectType('PricePoint', { description: 'A unit price from an instant on.' })
export class PricePointType {
  @Field(() => DateTimeScalar, { description: 'From when on, or when it was seen.' })
  at!: Date;

  @Field(() => UnitPriceType, { description: 'Price of a unit, with tax.' })
  unitPrice!: UnitPriceType;
}

@ObjectType('CompetitorPriceLine', { description: 'Unit prices of one listing over time.' })
export class CompetitorPriceLineType {
  @Field(() => ID, { description: 'The mapping.' })
  listingId!: string;

  @Field(() => String, { description: 'Name of the competitor.' })
  competitor!: string;

  @Field(() => [PricePointType], { description: 'Points in time, oldest first, the newest of each day.' })
  points!: PricePointType[];
}

@ObjectType('CompetitorPriceSeries', { description: 'Our unit price and those of competitors over time, with tax.' })
export class CompetitorPriceSeriesType {
  @Field(() => String, {
    nullable: true,
    description: 'What unit prices are for: l, kg or pcs; null without a pack size.',
  })
  unit?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Their currency; null without a price of ours.' })
  currency?: string | null;

  @Field(() => [PricePointType], { description: 'Ours, oldest first.' })
  own!: PricePointType[];

  @Field(() => [CompetitorPriceLineType], { description: "Competitors', those that can be compared." })
  competitors!: CompetitorPriceLineType[];
}
