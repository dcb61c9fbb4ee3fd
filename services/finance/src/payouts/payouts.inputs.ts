import { CurrencyCodeScalar, IdempotencyKeyField, IdField, MoneyInput, Nested, VersionField } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Min } from 'class-validator';
import { PayableReasonEnum, PayeeKindEnum } from './payouts.enums.ts';
import type { PayableReason, PayeeKind } from './payouts.rules.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const VERSION = 'The version that you saw; another one is refused with CONFLICT.';
const MOST = 200;

@InputType('SaveFinancePayeeInput', {
  description: 'Whom to pay, and where to. Known by kind and id: added, or changed.',
})
export class SavePayeeInput {
  @Field(() => PayeeKindEnum, { description: 'Who it is.' })
  @IsIn(Object.keys(PayeeKindEnum))
  kind!: PayeeKind;

  @IdField('Id of the person, partner, user or supplier.')
  refId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you saw; absent for somebody new.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  expectedVersion?: number | null;

  @Field(() => String, { description: 'Name as the bank writes it.' })
  @Length(1, 140)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Bank account; stays as it is when absent, none when null.' })
  @IsOptional()
  @Length(5, 50)
  iban?: string | null;

  @Field(() => String, { nullable: true, description: 'The bank, where it matters; stays as it is when absent.' })
  @IsOptional()
  @Length(8, 14)
  bic?: string | null;
}

@InputType('RecordFinancePayableInput', {
  description: "Something owed, by hand; above the brand's limit for manual entries it waits for a second person.",
})
export class RecordPayableInput {
  @IdempotencyKeyField()
  idempotencyKey!: string;

  @Field(() => PayeeKindEnum, { description: 'To whom.' })
  @IsIn(Object.keys(PayeeKindEnum))
  payeeKind!: PayeeKind;

  @IdField('Id of the person, partner, user or supplier.')
  payeeRefId!: string;

  @Field(() => PayableReasonEnum, { description: 'Why.' })
  @IsIn(Object.keys(PayableReasonEnum))
  reason!: PayableReason;

  @Field(() => MoneyInput, { description: 'How much.' })
  @Nested(() => MoneyInput)
  amount!: MoneyInput;

  @Field(() => String, { description: 'Kind of what it is owed for, such as commission or invoice.' })
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  sourceType!: string;

  @Field(() => String, { description: 'What it is owed for; the same source is owed once.' })
  @Length(1, 200)
  sourceId!: string;

  @Field(() => String, { description: 'What it is about; no names.' })
  @Length(1, 200)
  description!: string;

  @Field(() => String, { nullable: true, description: 'Day from which on it is owed; today when absent.' })
  @IsOptional()
  @Matches(DAY)
  accruedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Day from which on it is paid; at once when absent.' })
  @IsOptional()
  @Matches(DAY)
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Account that is debited; that of the reason when absent.' })
  @IsOptional()
  @Length(1, 64)
  accountCode?: string | null;
}

@InputType('DecideFinancePayableInput', { description: 'A decision on what somebody else recorded.' })
export class DecidePayableInput {
  @IdField('Which one.')
  id!: string;

  @VersionField(VERSION)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; needed to refuse.' })
  @IsOptional()
  @Length(0, 500)
  note?: string | null;
}

@InputType('ReverseFinancePayableInput', { description: 'Takes back what is owed, or a part of it.' })
export class ReversePayableInput {
  @IdempotencyKeyField()
  idempotencyKey!: string;

  @IdField('Which one.')
  id!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'How much; what is left of it when absent.' })
  @IsOptional()
  @Nested(() => MoneyInput)
  amount?: MoneyInput | null;

  @Field(() => String, { description: 'Why; no names.' })
  @Length(1, 200)
  reason!: string;
}

@InputType('DraftFinancePayoutInput', { description: 'A payout of what is owed.' })
export class DraftPayoutInput {
  @IdempotencyKeyField()
  idempotencyKey!: string;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Currency; that of the books when absent.' })
  @IsOptional()
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Takes what is due up to this day; up to today when absent.' })
  @IsOptional()
  @Matches(DAY)
  dueUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day on which the bank is to pay, a business day of TARGET; the next one when absent.',
  })
  @IsOptional()
  @Matches(DAY)
  executionOn?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Who would get less waits for the next one.' })
  @IsOptional()
  @Nested(() => MoneyInput)
  minimum?: MoneyInput | null;

  @Field(() => [ID], { nullable: true, description: `Only these payees, at most ${MOST}; all when absent.` })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  payeeIds?: string[] | null;
}

@InputType('UpdateFinancePayoutInput', { description: 'Changes a draft.' })
export class UpdatePayoutInput {
  @IdField('Which payout.')
  id!: string;

  @VersionField(VERSION)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Another day on which the bank is to pay.' })
  @IsOptional()
  @Matches(DAY)
  executionOn?: string | null;

  @Field(() => [ID], { nullable: true, description: `Payments that are taken out, at most ${MOST}.` })
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  dropItemIds?: string[] | null;
}
