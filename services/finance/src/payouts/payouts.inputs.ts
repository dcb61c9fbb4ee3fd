import {
  CurrencyCodeScalar,
  DateTimeScalar,
  IdFilter,
  MoneyInput,
  Nested,
  StringFilter,
  Where,
  WhereInput,
  enumFilterOf,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Min } from 'class-validator';
import { PayableReasonEnum, PayableStatusEnum, PayeeKindEnum, PayoutStatusEnum } from './payout.type.ts';
import type { PayableReason, PayableStatus, PayeeKind, PayoutStatus } from './payouts.rules.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KEY = { description: 'Any text of yours: a repeat with the same key does nothing twice.' };
const VERSION = { description: 'The version that you saw; another one is refused with CONFLICT.' };
const MOST = 200;

@InputType('SaveFinancePayeeInput', {
  description: 'Whom to pay, and where to. Known by kind and id: added, or changed.',
})
export class SavePayeeInput {
  @Field(() => PayeeKindEnum, { description: 'Who it is.' })
  @IsIn(Object.keys(PayeeKindEnum))
  kind!: PayeeKind;

  @Field(() => ID, { description: 'Id of the person, partner, user or supplier.' })
  @IsUUID()
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
  @Field(() => ID, KEY)
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => PayeeKindEnum, { description: 'To whom.' })
  @IsIn(Object.keys(PayeeKindEnum))
  payeeKind!: PayeeKind;

  @Field(() => ID, { description: 'Id of the person, partner, user or supplier.' })
  @IsUUID()
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
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, VERSION)
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; needed to refuse.' })
  @IsOptional()
  @Length(0, 500)
  note?: string | null;
}

@InputType('ReverseFinancePayableInput', { description: 'Takes back what is owed, or a part of it.' })
export class ReversePayableInput {
  @Field(() => ID, KEY)
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
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
  @Field(() => ID, KEY)
  @Length(1, 200)
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
  @Field(() => ID, { description: 'Which payout.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, VERSION)
  @IsInt()
  @Min(1)
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

@InputType('FinancePayoutStepInput', { description: 'A step of a payout.' })
export class PayoutStepInput {
  @Field(() => ID, { description: 'Which payout.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, VERSION)
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; for whoever reads it later.' })
  @IsOptional()
  @Length(0, 500)
  note?: string | null;
}

@InputType('EndFinancePayoutInput', { description: 'How the bank ended a payout, or one payment of it.' })
export class EndPayoutInput {
  @Field(() => ID, { description: 'Which payout.' })
  @IsUUID()
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Only this payment; all that are under way when absent.' })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the bank booked it; now when absent.' })
  @IsOptional()
  at?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  @IsOptional()
  @Length(0, 500)
  reason?: string | null;
}

export const PayableStatusFilter = enumFilterOf<PayableStatus>('FinancePayableStatusFilter', PayableStatusEnum);
export const PayoutStatusFilter = enumFilterOf<PayoutStatus>('FinancePayoutStatusFilter', PayoutStatusEnum);

@WhereInput('FinancePayableWhere', 'Which of what is owed.')
export class FinancePayableWhere extends Where<FinancePayableWhere> {
  @Field(() => PayableStatusFilter, { nullable: true, description: 'By where it stands.' })
  status?: InstanceType<typeof PayableStatusFilter> | null;

  @Field(() => IdFilter, { nullable: true, description: 'By payee.' })
  payeeId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By what it is owed for.' })
  sourceId?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By currency.' })
  currency?: StringFilter | null;
}

@WhereInput('FinancePayoutWhere', 'Which payouts.')
export class FinancePayoutWhere extends Where<FinancePayoutWhere> {
  @Field(() => PayoutStatusFilter, { nullable: true, description: 'By where they stand.' })
  status?: InstanceType<typeof PayoutStatusFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: 'By number.' })
  number?: StringFilter | null;
}

@WhereInput('FinancePayeeWhere', 'Which payees.')
export class FinancePayeeWhere extends Where<FinancePayeeWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the id of the person, partner, user or supplier.' })
  refId?: IdFilter | null;
}
