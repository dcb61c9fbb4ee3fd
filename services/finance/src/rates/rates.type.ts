import { CurrencyCodeScalar, MutationPayload, PageArgs, connectionOf } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { ExchangeRateType } from '../ledger/ledger.type.ts';

const MOST_CHARACTERS = 200_000;
const MOST_CURRENCIES = 50;

export const { Connection: ExchangeRateConnection } = connectionOf(ExchangeRateType, 'FinanceExchangeRate');

@ArgsType()
export class ExchangeRatesArgs extends PageArgs {
  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Only of this currency.' })
  @IsOptional()
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Only up to this day, such as 2026-03-31.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  until?: string | null;
}

@InputType('ImportFinanceExchangeRatesInput', { description: 'Rates of many days from a file.' })
export class ImportRatesInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, {
    description: `The table of the European Central Bank: Date, then units of each currency for one euro. At most ${MOST_CHARACTERS} characters; a longer one in parts, each with its first line.`,
  })
  @MaxLength(MOST_CHARACTERS)
  csv!: string;

  @Field(() => String, { defaultValue: 'ECB', description: 'Who told the rates.' })
  @Length(1, 100)
  source!: string;

  @Field(() => [CurrencyCodeScalar], { nullable: true, description: 'Only these currencies; all when absent.' })
  @IsOptional()
  @ArrayMaxSize(MOST_CURRENCIES)
  currencies?: string[] | null;
}

@ObjectType('FinanceRateFault', { description: 'A cell of the file that is no rate; it was left out.' })
export class RateFaultType {
  @Field(() => Int, { description: 'Line of the file.' })
  line!: number;

  @Field(() => String, { description: 'Its column.' })
  column!: string;

  @Field(() => String, { description: 'What stands there.' })
  value!: string;
}

@ObjectType('ImportFinanceExchangeRatesPayload', { description: 'What was read, or why it was refused.' })
export class ImportRatesPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'Days in the file.' })
  days?: number;

  @Field(() => Int, { nullable: true, description: 'Rates that are new or other than before.' })
  written?: number;

  @Field(() => Int, { nullable: true, description: 'Rates that were known already.' })
  known?: number;

  @Field(() => Int, { nullable: true, description: 'Cells that are no rate.' })
  faultCount?: number;

  @Field(() => [RateFaultType], { nullable: true, description: 'The first of them, at most 20.' })
  faults?: RateFaultType[];
}
