import { CurrencyCodeScalar, IdempotencyKeyField, IdField, Nested, VersionField } from '@mh-os/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, Length, Max, MaxLength, Min } from 'class-validator';
import type { RuleFacts } from './matching/matching.rules.ts';
import {
  CsvDateFormatEnum,
  CsvDelimiterEnum,
  type CsvDelimiterKey,
  type DateFormatKey,
  RuleFieldEnum,
  RuleSideEnum,
} from './bank-account.enums.ts';

const MOST_PRESETS = 10;
const MOST_COLUMNS = 6;
const COLUMN = { nullable: true, description: 'Name of its column.' } as const;

@InputType('FinanceBankCsvColumnsInput', { description: 'Names of the columns of a table, by what they say.' })
export class CsvColumnsInput {
  @Field(() => String, { description: 'Day of the booking.' })
  @Length(1, 100)
  bookedOn!: string;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  valueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Amount with its sign; or else debit and credit.' })
  @MaxLength(100)
  amount?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  debit?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  credit?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  currency?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  name?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  iban?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  bic?: string | null;

  @Field(() => [String], { description: `Text; at most ${MOST_COLUMNS} columns are joined.` })
  @ArrayMaxSize(MOST_COLUMNS)
  @MaxLength(100, { each: true })
  remittance!: string[];

  @Field(() => String, COLUMN)
  @MaxLength(100)
  reference?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  endToEndId?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  mandateId?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  bookingText?: string | null;

  @Field(() => String, COLUMN)
  @MaxLength(100)
  balance?: string | null;
}

@InputType('FinanceBankCsvPresetInput', { description: 'How the table of an online bank is read.' })
export class CsvPresetInput {
  @Field(() => String, { description: 'Its name.' })
  @Length(1, 60)
  name!: string;

  @Field(() => CsvDelimiterEnum, { description: 'What stands between two cells.' })
  delimiter!: CsvDelimiterKey;

  @Field(() => Boolean, { description: 'Whether amounts have a decimal comma; else a point.' })
  decimalComma!: boolean;

  @Field(() => CsvDateFormatEnum, { description: 'How days are written.' })
  dateFormat!: DateFormatKey;

  @Field(() => CsvColumnsInput, { description: 'Names of the columns.' })
  @Nested(() => CsvColumnsInput)
  columns!: CsvColumnsInput;
}

@InputType('CreateFinanceBankAccountInput', { description: 'A new account at a bank.' })
export class CreateBankAccountInput {
  @Field(() => String, { description: 'Name for people.' })
  @Length(1, 100)
  name!: string;

  @Field(() => String, { description: 'IBAN; spaces do not matter.' })
  @Length(5, 60)
  iban!: string;

  @Field(() => String, { nullable: true, description: 'BIC.' })
  @MaxLength(20)
  bic?: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency.' })
  currency!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the account of the books that stands for it; the main bank account when absent.',
  })
  @Length(1, 64)
  accountCode?: string | null;

  @Field(() => [CsvPresetInput], { nullable: true, description: `How its tables are read, at most ${MOST_PRESETS}.` })
  @ArrayMaxSize(MOST_PRESETS)
  @Nested(() => CsvPresetInput)
  csvPresets?: CsvPresetInput[] | null;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}

@InputType('UpdateFinanceBankAccountInput', { description: 'A change of an account at a bank; what is absent stays.' })
export class UpdateBankAccountInput {
  @IdField('Which one.')
  id!: string;

  @VersionField('The version that you have seen.')
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name for people.' })
  @Length(1, 100)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'BIC; empty takes it away.' })
  @MaxLength(20)
  bic?: string | null;

  @Field(() => [CsvPresetInput], { nullable: true, description: `How its tables are read, at most ${MOST_PRESETS}.` })
  @ArrayMaxSize(MOST_PRESETS)
  @Nested(() => CsvPresetInput)
  csvPresets?: CsvPresetInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether statements are still read.' })
  active?: boolean | null;
}

@InputType('CreateFinanceBankRuleInput', { description: 'A new rule.' })
export class CreateBankRuleInput {
  @Field(() => String, { description: 'Name for people.' })
  @Length(1, 100)
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Place in the order; the last when absent.' })
  @Min(1)
  @Max(10_000)
  position?: number | null;

  @Field(() => String, { description: 'Text that a movement holds, 2 to 100 characters.' })
  @Length(2, 100)
  text!: string;

  @Field(() => RuleFieldEnum, { nullable: true, description: 'Where it looks; anywhere when absent.' })
  field?: RuleFacts['field'] | null;

  @Field(() => RuleSideEnum, { nullable: true, description: 'Which movements it looks at; all when absent.' })
  side?: RuleFacts['side'] | null;

  @Field(() => String, { description: 'Code of the account that it suggests.' })
  @Length(1, 64)
  accountCode!: string;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}

@InputType('UpdateFinanceBankRuleInput', { description: 'A change of a rule; what is absent stays.' })
export class UpdateBankRuleInput {
  @IdField('Which one.')
  id!: string;

  @VersionField('The version that you have seen.')
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name for people.' })
  @Length(1, 100)
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in the order.' })
  @Min(1)
  @Max(10_000)
  position?: number | null;

  @Field(() => String, { nullable: true, description: 'Text that a movement holds, 2 to 100 characters.' })
  @Length(2, 100)
  text?: string | null;

  @Field(() => RuleFieldEnum, { nullable: true, description: 'Where it looks.' })
  field?: RuleFacts['field'] | null;

  @Field(() => RuleSideEnum, { nullable: true, description: 'Which movements it looks at.' })
  side?: RuleFacts['side'] | null;

  @Field(() => String, { nullable: true, description: 'Code of the account that it suggests.' })
  @Length(1, 64)
  accountCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it suggests anything.' })
  active?: boolean | null;
}

@InputType('FinanceBankRuleTrialInput', { description: 'A rule to try on past movements; nothing is changed.' })
export class BankRuleTrialInput {
  @Field(() => String, { description: 'Text that a movement holds, 2 to 100 characters.' })
  @Length(2, 100)
  text!: string;

  @Field(() => RuleFieldEnum, { nullable: true, description: 'Where it looks; anywhere when absent.' })
  field?: RuleFacts['field'] | null;

  @Field(() => RuleSideEnum, { nullable: true, description: 'Which movements it looks at; all when absent.' })
  side?: RuleFacts['side'] | null;
}
