import {
  CurrencyCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  MoneyType,
  MutationPayload,
  PageArgs,
  connectionOf,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { type ManualStatus, manualStatuses } from './manual-entries.rules.ts';

const MOST_LINES = 200;
const AMOUNT = /^\d{1,15}(\.\d{1,4})?$/;
const PLAIN = { message: '$property is an amount such as 1234.50, without a sign' };

export const ManualStatusEnum = graphEnum('ManualEntryStatus', 'Where a manual entry stands.', manualStatuses);

@ObjectType('ManualEntryLine', { description: 'A line of a manual entry, as it was written.' })
export class ManualLineType {
  @Field(() => String, { description: 'Code of the account.' })
  accountCode!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Amount on the debit side.' })
  debit?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Amount on the credit side.' })
  credit?: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of the amount.' })
  currency!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Exchange rate, where the author named one.' })
  rate?: string | null;

  @Field(() => String, { nullable: true, description: 'Words about the line.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Channel that it is about.' })
  channelId?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax treatment.' })
  vatKey?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT percentage.' })
  vatRate?: string | null;

  @Field(() => String, { nullable: true, description: 'Country that taxes it.' })
  vatCountry?: string | null;
}

@ObjectType('FinanceActor', { description: 'Who did something in the books.' })
export class FinanceActorType {
  @Field(() => String, { description: 'person, director, automation, integration or system.' })
  kind!: string;

  @Field(() => ID, { description: 'Id of the person, key or service.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name to show, as it was at that time.' })
  name?: string | null;
}

@ObjectType('ManualEntry', { description: 'An entry that a person writes, until it is posted.' })
@Directive('@key(fields: "id")')
export class ManualEntryType {
  @Field(() => ID, { description: 'Identity of the entry.' })
  id!: string;

  @Field(() => ManualStatusEnum, { description: 'Where it stands.' })
  status!: string;

  @Field(() => String, { description: 'The day it counts for.' })
  effectiveOn!: string;

  @Field(() => String, { description: 'What it is about.' })
  description!: string;

  @Field(() => [ManualLineType], { description: 'Its lines.' })
  lines!: readonly ManualLineType[];

  @Field(() => MoneyType, { description: 'Sum of one side in the currency of the books.' })
  total!: MoneyType;

  @Field(() => Boolean, { description: 'Whether a second person has to approve it.' })
  needsApproval!: boolean;

  @Field(() => FinanceActorType, { description: 'Who wrote it.' })
  author!: FinanceActorType;

  @Field(() => FinanceActorType, { nullable: true, description: 'Who decided on it.' })
  decidedBy?: FinanceActorType | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  decisionNote?: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry of the journal that it became.' })
  entryId?: string | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: Date;
}

export const { Connection: ManualEntryConnection } = connectionOf(ManualEntryType, 'ManualEntry');

@ObjectType('ManualEntryPayload', { description: 'The entry after the change, or why it was refused.' })
export class ManualEntryPayload extends MutationPayload {
  @Field(() => ManualEntryType, { nullable: true, description: 'The entry as it is now.' })
  manualEntry?: ManualEntryType;
}

@ArgsType()
export class ManualEntriesArgs extends PageArgs {
  @Field(() => ManualStatusEnum, { nullable: true, description: 'Only those that stand so.' })
  @IsOptional()
  @IsIn(Object.keys(ManualStatusEnum))
  status?: ManualStatus | null;
}

@InputType('ManualEntryLineInput', { description: 'A line: an account and an amount on one side.' })
export class ManualLineInput {
  @Field(() => String, { description: 'Code of the account.' })
  @Length(1, 64)
  accountCode!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Amount on the debit side.' })
  @IsOptional()
  @Matches(AMOUNT, PLAIN)
  debit?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Amount on the credit side.' })
  @IsOptional()
  @Matches(AMOUNT, PLAIN)
  credit?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Currency; that of the books when absent.' })
  @IsOptional()
  currency?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Exchange rate; that of the day when absent.' })
  @IsOptional()
  @Matches(/^\d{1,11}(\.\d{1,12})?$/)
  rate?: string | null;

  @Field(() => String, { nullable: true, description: 'Words about the line.' })
  @IsOptional()
  @Length(0, 200)
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Channel that it is about.' })
  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax treatment, such as 19, 7 or EU.' })
  @IsOptional()
  @Matches(/^[A-Z0-9.]{1,16}$/)
  vatKey?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT percentage.' })
  @IsOptional()
  @Matches(/^\d{1,2}(\.\d{1,4})?$/)
  vatRate?: string | null;

  @Field(() => String, { nullable: true, description: 'Country that taxes it, such as CY where it is OSS.' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  vatCountry?: string | null;
}

@InputType('CreateManualEntryInput', { description: 'A new entry by hand; a draft until it is submitted.' })
export class CreateManualEntryInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, { description: 'The day it counts for, such as 2026-03-31.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  effectiveOn!: string;

  @Field(() => String, { description: 'What it is about; no names of customers.' })
  @Length(1, 200)
  description!: string;

  @Field(() => [ManualLineInput], { description: `Its lines, at least two and at most ${MOST_LINES}.` })
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ManualLineInput)
  lines!: ManualLineInput[];
}

@InputType('UpdateManualEntryInput', { description: 'Writes a draft anew.' })
export class UpdateManualEntryInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { description: 'The day it counts for, such as 2026-03-31.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  effectiveOn!: string;

  @Field(() => String, { description: 'What it is about; no names of customers.' })
  @Length(1, 200)
  description!: string;

  @Field(() => [ManualLineInput], { description: `Its lines, at least two and at most ${MOST_LINES}.` })
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ManualLineInput)
  lines!: ManualLineInput[];
}

@InputType('ManualEntryStepInput', { description: 'A step of a manual entry.' })
export class ManualEntryStepInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; needed to refuse.' })
  @IsOptional()
  @Length(0, 500)
  note?: string | null;
}
