import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar, MutationPayload, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { PriceDraftType } from '../drafts/price-draft.type.ts';
import { GuardrailVerdictType } from '../guardrails/guardrail-verdict.type.ts';
import { PriceBasisEnum } from '../prices/product-price.type.ts';
import type { PriceListType as ListKind } from '../resolution/resolution.types.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';
import type { FormulaKind } from './price-list.rules.ts';
import { FormulaKindEnum, PriceListType, PriceListTypeEnum } from './price-list.type.ts';

@InputType({ description: 'From what the prices of a list are computed.' })
export class PriceFormulaInput {
  @Field(() => FormulaKindEnum, { description: 'The source.' })
  kind!: FormulaKind;

  @Field(() => DecimalScalar, { description: 'Percent on top of the cost, or percent of the source price.' })
  percent!: string;

  @Field(() => ID, { nullable: true, description: 'The list, for PERCENT_OF_LIST.' })
  listId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The channel, for PERCENT_OF_CHANNEL.' })
  channelId?: string | null;
}

@InputType({ description: 'What may change of a list at any time.' })
export class PriceListSettingsInput {
  @Field(() => String, { nullable: true, description: 'Name to show.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'From 0 to 1000; only before the list is switched on.' })
  priority?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant at which it applies; null: at once.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which it applies no more; null: never.',
  })
  endsAt?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a larger quantity may be dearer.' })
  risingBands?: boolean | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Ending of computed prices, e.g. 0.95.' })
  roundingEnding?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Smallest change of a computed price that is made.' })
  minimumStep?: string | null;

  @Field(() => PriceFormulaInput, { nullable: true, description: 'From what prices are computed; null: they are set.' })
  @IsOptional()
  @Nested(() => PriceFormulaInput)
  formula?: PriceFormulaInput | null;
}

@InputType({ description: 'A new price list; it begins as a draft.' })
export class CreatePriceListInput extends PriceListSettingsInput {
  @Field(() => String, { description: 'Short name for programs.' })
  code!: string;

  @Field(() => PriceListTypeEnum, { defaultValue: 'STANDARD', description: 'What its prices do.' })
  type!: ListKind;

  @Field(() => ID, { nullable: true, description: 'The only channel where it holds.' })
  channelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer group that it is for.' })
  segmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer that it is for.' })
  customerId?: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of its prices.' })
  currency!: string;

  @Field(() => PriceBasisEnum, { description: 'Whether its prices are net or gross.' })
  basis!: PriceBasis;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a price list; what is left out stays.' })
export class UpdatePriceListInput extends PriceListSettingsInput {
  @Field(() => ID, { description: 'The list.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'A step of a price list.' })
export class PriceListStepInput {
  @Field(() => ID, { description: 'The list.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the step is based on.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Outcome of a change of a price list.' })
export class PriceListPayload extends MutationPayload {
  @Field(() => PriceListType, { nullable: true, description: 'The list.' })
  priceList?: PriceListType | null;
}

@InputType({ description: 'A price of a list.' })
export class ListPriceInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { defaultValue: 1, description: 'Quantity from which on it holds.' })
  minQuantity!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Price of one unit, up to four decimals; null ends the price.',
  })
  unitPrice?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant at which it holds; now where left out.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which the price before it comes back; never where left out.',
  })
  to?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the price that the change is based on, 0 for a first one; any where left out.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'Prices of a list, all or none.' })
export class SetListPricesInput {
  @Field(() => ID, { description: 'The list.' })
  listId!: string;

  @Field(() => [ListPriceInput], { description: 'Prices, each variant and quantity once, at most 500.' })
  @Nested(() => ListPriceInput)
  lines!: ListPriceInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Only judge the prices; keep nothing.' })
  validateOnly!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Where a guardrail asks for a second person, write all of the prices as a price draft in place of refusing them.',
  })
  propose!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What guardrails say about one line.' })
export class ListPriceVerdictsType {
  @Field(() => Int, { description: 'Place of the line in the input, from 0.' })
  line!: number;

  @Field(() => [GuardrailVerdictType], { description: 'One verdict a guardrail.' })
  verdicts!: GuardrailVerdictType[];
}

@ObjectType({ description: 'Outcome of setListPrices.' })
export class ListPricesPayload extends MutationPayload {
  @Field(() => PriceListType, { nullable: true, description: 'The list.' })
  priceList?: PriceListType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many prices were set or ended; 0 where they were only judged.',
  })
  written?: number | null;

  @Field(() => [ListPriceVerdictsType], {
    nullable: true,
    description: 'What guardrails say, of lines that are not plainly fine.',
  })
  verdicts?: ListPriceVerdictsType[] | null;

  @Field(() => PriceDraftType, {
    nullable: true,
    description: 'The draft that the prices became, to be submitted to a second person; only with propose.',
  })
  draft?: PriceDraftType | null;
}
