import {
  CurrencyCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  MoneyInput,
  MoneyType,
  MutationPayload,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { chartTemplates } from '../accounts/charts/index.ts';
import { FinanceActorType } from '../manual-entries/manual-entry.type.ts';

const CHARTS = chartTemplates.map(({ key }) => key);

@ObjectType('FinanceChart', { description: 'A chart of accounts that a brand can begin with.' })
export class ChartType {
  @Field(() => String, { description: 'SKR03, SKR04 or PLAIN.' })
  key!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => Int, { description: 'How many accounts it has.' })
  accounts!: number;
}

@ObjectType('FinanceLedger', { description: 'How the brand keeps its books.' })
export class LedgerType {
  @Field(() => ID, { description: 'Identity of the books.' })
  id!: string;

  @Field(() => String, { description: 'Chart of accounts that they began with.' })
  chart!: string;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of the books.' })
  baseCurrency!: string;

  @Field(() => String, { description: 'Country of the brand, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'In which days begin and end.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Month in which the fiscal year starts.' })
  yearStartsIn!: number;

  @Field(() => MoneyType, { description: 'Manual entries above this sum need a second person.' })
  manualLimit!: MoneyType;

  @Field(() => Boolean, { description: 'Whether something is posted: the chart then stays what it is.' })
  inUse!: boolean;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType('FinanceLedgerPayload', { description: 'The books after the change, or why it was refused.' })
export class LedgerPayload extends MutationPayload {
  @Field(() => LedgerType, { nullable: true, description: 'The books as they are now.' })
  ledger?: LedgerType;
}

@InputType('ChooseFinanceChartInput', { description: 'Another chart of accounts, until something is posted.' })
export class ChooseChartInput {
  @Field(() => String, { description: `One of ${CHARTS.join(', ')}.` })
  @IsIn(CHARTS)
  chart!: string;

  @Field(() => Int, { description: 'The version of the books that you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType('UpdateFinanceLedgerInput', { description: 'How the books are kept; what is absent stays.' })
export class UpdateLedgerInput {
  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'IANA name, such as Europe/Berlin.' })
  @IsOptional()
  @Length(1, 64)
  timeZone?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Month in which the fiscal year starts; until something is posted.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  yearStartsIn?: number;

  @Field(() => MoneyInput, { nullable: true, description: 'Manual entries above this sum need a second person.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyInput)
  manualLimit?: MoneyInput;
}

@ObjectType('FinanceExchangeRate', { description: 'What one unit of a currency is worth on a day.' })
export class ExchangeRateType {
  @Field(() => CurrencyCodeScalar, { description: 'Currency.' })
  currency!: string;

  @Field(() => String, { description: 'From this day on, until another is set.' })
  onDate!: string;

  @Field(() => DecimalScalar, { description: 'Worth of one unit in the currency of the books.' })
  rate!: string;

  @Field(() => String, { description: 'Who told it.' })
  source!: string;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  readAt!: Date;

  @Field(() => String, { description: 'Why it was told by hand; empty where a file told it.' })
  reason!: string;

  @Field(() => FinanceActorType, { nullable: true, description: 'Who told it.' })
  toldBy!: FinanceActorType | null;
}

@ObjectType('FinanceExchangeRatePayload', { description: 'The rate, or why it was refused.' })
export class ExchangeRatePayload extends MutationPayload {
  @Field(() => ExchangeRateType, { nullable: true, description: 'The rate as it is now.' })
  exchangeRate?: ExchangeRateType;
}

@InputType('SetFinanceExchangeRateInput', { description: 'What a currency is worth from a day on.' })
export class SetExchangeRateInput {
  @Field(() => CurrencyCodeScalar, { description: 'Currency.' })
  currency!: string;

  @Field(() => String, { description: 'From this day on, such as 2026-03-01.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  onDate!: string;

  @Field(() => DecimalScalar, { description: 'Worth of one unit in the currency of the books, at most 12 decimals.' })
  @Matches(/^\d{1,11}(\.\d{1,12})?$/)
  rate!: string;

  @Field(() => String, { description: 'Who told it, e.g. ECB.' })
  @Length(1, 100)
  source!: string;

  @Field(() => String, { nullable: true, description: 'Why it is told by hand.' })
  @IsOptional()
  @Length(0, 300)
  reason?: string | null;
}
