import { connectionOf, DateTimeScalar, graphEnum, MoneyType, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsUUID, Length, Min } from 'class-validator';
import { InvoiceType } from '../invoices/invoice.type.ts';
import { PersonStub } from '../orders/order.type.ts';
import type { LeftReason } from './dunning.rules.ts';

const MOST = 500;
export const LeftReasonEnum = graphEnum<LeftReason>(
  'FinanceDunningLeftReason',
  'Why an overdue invoice is left alone.',
  {
    HELD: 'Somebody holds its reminders up.',
    TOO_SMALL: 'Less is open than is reminded of.',
    ALL_SENT: 'All levels were sent.',
    PAUSED: 'The reminder before was sent a short while ago.',
    NOT_YET: 'It is not overdue long enough for its next level.',
  },
);

@ObjectType('FinanceDunningCandidate', { description: 'An overdue invoice, and what a run would do with it.' })
export class DunningCandidateType {
  @Field(() => ID, { description: 'The invoice.' })
  invoiceId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => PersonStub, { nullable: true, description: 'Who bought.' })
  person!: PersonStub | null;

  @Field(() => MoneyType, { description: 'What is open of it.' })
  open!: MoneyType;

  @Field(() => String, { description: 'The day by which it was to be paid.' })
  dueDate!: string;

  @Field(() => Int, { description: 'How many days ago that was.' })
  daysLate!: number;

  @Field(() => Int, { nullable: true, description: 'The level that would be sent; null where it is left alone.' })
  level!: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'What the reminder would cost.' })
  fee!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'Interest that would be asked for.' })
  interest!: MoneyType | null;

  @Field(() => LeftReasonEnum, { nullable: true, description: 'Why it is left alone; null where it is not.' })
  left!: LeftReason | null;

  @Field(() => String, { nullable: true, description: 'Why its reminders are held up, in words.' })
  held!: string | null;
}

@ObjectType('FinanceDunningTrial', { description: 'What a run would do now; nothing is done.' })
export class DunningTrialType {
  @Field(() => String, { description: 'The day where the brand is.' })
  day!: string;

  @Field(() => [DunningCandidateType], { description: 'What would be reminded of.' })
  due!: readonly DunningCandidateType[];

  @Field(() => [DunningCandidateType], { description: 'What is overdue and left alone.' })
  leftAlone!: readonly DunningCandidateType[];
}

@ObjectType('FinanceDunningNotice', { description: 'A reminder that was sent.' })
export class DunningNoticeType {
  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  @Field(() => ID, { description: 'The invoice.' })
  invoiceId!: string;

  @Field(() => String, { description: 'Number of the invoice.' })
  number!: string;

  @Field(() => PersonStub, { nullable: true, description: 'Who bought.' })
  person!: PersonStub | null;

  @Field(() => Int, { description: 'Which level it was, from 1.' })
  level!: number;

  @Field(() => String, { description: 'The day it was sent.' })
  sentOn!: string;

  @Field(() => String, { description: 'The day that it asks to pay by.' })
  payBy!: string;

  @Field(() => MoneyType, { description: 'What was open.' })
  open!: MoneyType;

  @Field(() => MoneyType, { description: 'What it cost.' })
  fee!: MoneyType;

  @Field(() => MoneyType, { description: 'Interest that it asked for.' })
  interest!: MoneyType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its cost was waived.' })
  waivedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  waiverReason!: string | null;
}

export const { Connection: DunningNoticeConnection } = connectionOf(DunningNoticeType, 'FinanceDunningNotice');

@InputType('RunFinanceDunningInput', { description: 'A round of reminders.' })
export class RunDunningInput {
  @Field(() => ID, {
    description: 'Any text of yours. No invoice is reminded of twice at one level, whatever the key.',
  })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => [ID], {
    nullable: true,
    description: `Only these invoices, at most ${MOST}; all that are due when absent.`,
  })
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  invoiceIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether letters go out by mail, where documents name an address; the brand's setting when absent.",
  })
  sendLetters?: boolean | null;
}

@InputType('WaiveFinanceDunningInput', { description: 'Whose cost is waived.' })
export class WaiveDunningInput {
  @Field(() => ID, { description: 'The reminder.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  @Length(1, 200)
  reason!: string;
}

@InputType('HoldFinanceDunningInput', { description: 'Whose reminders are held up.' })
export class HoldDunningInput {
  @Field(() => ID, { description: 'The invoice.' })
  @IsUUID()
  invoiceId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, e.g. that the customer disputes it; absent lets them go on.',
  })
  @Length(1, 200)
  reason?: string | null;
}

@ObjectType('FinanceDunningPayload', { description: 'What the round reminded of.' })
export class DunningPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many invoices were reminded of; at most 500 a round.' })
  reminded?: number;
}

@ObjectType('FinanceDunningNoticePayload', { description: 'The reminder, or why it stays as it was.' })
export class DunningNoticePayload extends MutationPayload {
  @Field(() => DunningNoticeType, { nullable: true, description: 'The reminder as it is now.' })
  notice?: DunningNoticeType;
}

@ObjectType('FinanceDunningHoldPayload', { description: 'The invoice, or why nothing was held up.' })
export class DunningHoldPayload extends MutationPayload {
  @Field(() => InvoiceType, { nullable: true, description: 'The invoice as it is now.' })
  invoice?: InvoiceType;
}
