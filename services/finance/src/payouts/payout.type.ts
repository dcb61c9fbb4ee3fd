import { CurrencyCodeScalar, DateTimeScalar, MoneyType, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FinanceActorType } from '../manual-entries/manual-entry.type.ts';
import type { PayableReason, PayableStatus, PayoutStatus } from './payouts.rules.ts';
import { PayableReasonEnum, PayableStatusEnum, PayoutStatusEnum } from './payouts.enums.ts';

@ObjectType('FinancePayable', { description: 'Something that is owed to somebody, or takes back what was owed.' })
@Directive('@key(fields: "id")')
export class PayableType {
  @Field(() => ID, { description: 'Identity of it.' })
  id!: string;

  @Field(() => PayableReasonEnum, { description: 'Why it is owed.' })
  reason!: PayableReason;

  @Field(() => PayableStatusEnum, { description: 'Where it stands.' })
  status!: PayableStatus;

  @Field(() => String, { description: 'What it is about.' })
  description!: string;

  @Field(() => MoneyType, { description: 'How much; below zero where it takes back what was owed.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it was taken back.' })
  reversed!: MoneyType;

  @Field(() => String, { description: 'Kind of what it is owed for.' })
  sourceType!: string;

  @Field(() => String, { description: 'What it is owed for; the same source is owed once.' })
  sourceId!: string;

  @Field(() => String, { description: 'Day from which on it is owed.' })
  accruedOn!: string;

  @Field(() => String, { description: 'Day from which on it is paid.' })
  dueOn!: string;

  @Field(() => ID, { nullable: true, description: 'What it takes back.' })
  reversesId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Order that it comes from.' })
  orderId!: string | null;

  @Field(() => FinanceActorType, { description: 'Who recorded it.' })
  author!: FinanceActorType;

  @Field(() => FinanceActorType, { nullable: true, description: 'Who decided on it.' })
  decidedBy!: FinanceActorType | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  decisionNote!: string | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  payeeId!: string;
}
export const { Connection: PayableConnection } = connectionOf(PayableType, 'FinancePayable');

@ObjectType('FinancePayablesOpen', { description: 'What is owed and in no payout, in one currency.' })
export class PayablesOpenType {
  @Field(() => MoneyType, { description: 'How much, less what was taken back.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it is due today.' })
  due!: MoneyType;

  @Field(() => Int, { description: 'To how many payees.' })
  payees!: number;
}

@ObjectType('FinancePayout', { description: 'Payments of what is owed, sent to the bank together.' })
@Directive('@key(fields: "id")')
export class PayoutType {
  @Field(() => ID, { description: 'Identity of the payout.' })
  id!: string;

  @Field(() => String, { description: 'Number for people.' })
  number!: string;

  @Field(() => PayoutStatusEnum, { description: 'Where it stands.' })
  status!: PayoutStatus;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of all its payments.' })
  currency!: string;

  @Field(() => MoneyType, { description: 'Sum of its payments.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'Nobody is paid less than this.' })
  minimum!: MoneyType;

  @Field(() => Int, { description: 'How many payments.' })
  itemCount!: number;

  @Field(() => String, { description: 'Day on which the bank is asked to pay.' })
  executionOn!: string;

  @Field(() => FinanceActorType, { description: 'Who drafted it.' })
  author!: FinanceActorType;

  @Field(() => FinanceActorType, { nullable: true, description: 'Who approved it.' })
  approvedBy!: FinanceActorType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved.' })
  approvedAt!: Date | null;

  @Field(() => FinanceActorType, { nullable: true, description: 'Who told that the bank has it.' })
  sentBy!: FinanceActorType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent.' })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it settled, failed or was cancelled.' })
  endedAt!: Date | null;

  @Field(() => String, { description: 'Why it failed or was cancelled.' })
  endReason!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was drafted.' })
  createdAt!: Date;
}
export const { Connection: PayoutConnection } = connectionOf(PayoutType, 'FinancePayout');

@ObjectType('FinancePayablePayload', { description: 'What is owed, or why it was refused.' })
export class PayablePayload extends MutationPayload {
  @Field(() => PayableType, { nullable: true, description: 'What is owed, as it is now.' })
  payable?: PayableType;
}

@ObjectType('FinancePayoutPayload', { description: 'The payout, or why it was refused.' })
export class PayoutPayload extends MutationPayload {
  @Field(() => PayoutType, { nullable: true, description: 'The payout as it is now.' })
  payout?: PayoutType;
}
