import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar, MutationPayload, Nested, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { NetContentInput } from '../../products/products.inputs.ts';

const LIMIT = { message: 'between 1 and 100 prices are recorded at once', context: { code: 'CAPTURE_TOO_MANY' } };

@InputType({ description: "A competitor's price as it was seen." })
export class CompetitorPriceInput {
  @Field(() => ID, { nullable: true, description: 'The mapping that it is of; or competitorCode and externalRef.' })
  listingId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the competitor, with externalRef.' })
  competitorCode?: string | null;

  @Field(() => String, { nullable: true, description: 'How the competitor calls the product.' })
  externalRef?: string | null;

  @Field(() => DecimalScalar, { description: 'The price of the pack, e.g. "12.95".' })
  amount!: string;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: "Its currency; the competitor's where left out." })
  currency?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is with tax; as the competitor's where left out." })
  includesVat?: boolean | null;

  @Field(() => NetContentInput, { nullable: true, description: "What is in the pack; the mapping's where left out." })
  pack?: NetContentInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be bought; null where not said.' })
  inStock?: boolean | null;

  @Field(() => String, { nullable: true, description: "Where it was seen; the mapping's address where left out." })
  url?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was seen; at most five minutes ahead of our clock.' })
  capturedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of what was seen, hexadecimal; of this report where left out.',
  })
  evidenceHash?: string | null;
}

@InputType({ description: "Competitors' prices to record." })
export class RecordCompetitorPricesInput {
  @Field(() => [CompetitorPriceInput], { description: 'Prices, at most 100; a faulty one stops no other.' })
  @Nested(() => CompetitorPriceInput)
  @ArrayMinSize(1, LIMIT)
  @ArrayMaxSize(100, LIMIT)
  prices!: CompetitorPriceInput[];

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

export const CaptureStatusEnum = graphEnum<'RECORDED' | 'UNCHANGED' | 'FAILED'>(
  'CompetitorPriceStatus',
  'What became of one reported price.',
  {
    RECORDED: 'It was new and is recorded.',
    UNCHANGED: 'The same price of the same instant was recorded before.',
    FAILED: 'It was not recorded; the code says why.',
  },
);

@ObjectType('CompetitorPriceResult', { description: 'What became of one reported price.' })
export class CompetitorPriceResultType {
  @Field(() => Int, { description: 'Place in the list that was sent, from 0.' })
  index!: number;

  @Field(() => CaptureStatusEnum, { description: 'What became of it.' })
  status!: 'RECORDED' | 'UNCHANGED' | 'FAILED';

  @Field(() => ID, { nullable: true, description: 'The mapping that it is of.' })
  listingId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the fault.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'What is wrong with it.' })
  message?: string | null;
}

@ObjectType({ description: 'Outcome of recordCompetitorPrices.' })
export class CompetitorPricesPayload extends MutationPayload {
  @Field(() => [CompetitorPriceResultType], {
    nullable: true,
    description: 'What became of each price, in their order.',
  })
  results?: CompetitorPriceResultType[] | null;

  @Field(() => Int, { nullable: true, description: 'How many were recorded.' })
  recorded?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were recorded before.' })
  unchanged?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many could not be recorded.' })
  failed?: number | null;
}
