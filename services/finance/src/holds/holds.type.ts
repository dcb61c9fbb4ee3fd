import {
  DateTimeScalar,
  MoneyInput,
  MoneyType,
  MutationPayload,
  Nested,
  connectionOf,
  graphEnum,
} from '@mh-os/graphql';
import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { PersonStub } from '../orders/order.type.ts';
import { type HoldState, holdStates } from './holds.rules.ts';

const MOST = 100;
const SHORTEST = 1;
const LONGEST = 30 * 24 * 3600;
const KEY = { description: 'Any text of yours: a repeat with the same key does nothing twice.' };

export const HoldStateEnum = graphEnum('FinanceHoldState', 'Where a hold stands.', holdStates);

@ObjectType('FinanceCreditHold', { description: "A part of a customer's credit, kept for an order for a while." })
export class CreditHoldType {
  @Field(() => ID, { description: 'Identity of the hold.' })
  id!: string;

  @Field(() => HoldStateEnum, { description: 'Where it stands.' })
  state!: HoldState;

  @Field(() => MoneyType, { description: 'How much was held.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it was used; the rest was given back.' })
  posted!: MoneyType;

  @Field(() => String, { description: 'What it is held for.' })
  reference!: string;

  @Field(() => DateTimeScalar, { description: 'When it is given back by itself.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => String, { description: 'Why it was given back.' })
  endReason!: string;

  @Field(() => ID, { nullable: true, description: 'The payment that it became.' })
  paymentId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was held.' })
  createdAt!: Date;
}

@ObjectType('FinanceCustomerCredit', { description: 'What the brand owes a customer for later orders.' })
@Directive('@key(fields: "id")')
export class CustomerCreditType {
  @Field(() => ID, { description: 'Identity of the credit.' })
  id!: string;

  @Field(() => PersonStub, { description: 'Whose it is.' })
  person!: PersonStub;

  @Field(() => MoneyType, { description: 'All of it.' })
  balance!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it is held.' })
  held!: MoneyType;

  @Field(() => MoneyType, { description: 'What can be used.' })
  available!: MoneyType;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;
}
export const { Connection: CustomerCreditConnection } = connectionOf(CustomerCreditType, 'FinanceCustomerCredit');

@ObjectType('FinanceCustomerCreditPayload', { description: 'The credit, or why it was refused.' })
export class CustomerCreditPayload extends MutationPayload {
  @Field(() => CustomerCreditType, { nullable: true, description: 'The credit as it is now.' })
  credit?: CustomerCreditType;
}

@ObjectType('FinanceCreditHoldPayload', { description: 'The hold, or why it was refused.' })
export class CreditHoldPayload extends MutationPayload {
  @Field(() => CreditHoldType, { nullable: true, description: 'The hold as it is now.' })
  hold?: CreditHoldType;
}

@InputType('AddFinanceCustomerCreditInput', {
  description: 'Keeps what is left of a payment, or what a credit note still owes, as credit: exactly one of the two.',
})
export class AddCreditInput {
  @Field(() => ID, KEY)
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'A payment of which something is put against no invoice.' })
  @IsOptional()
  @IsUUID()
  paymentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A credit note that still owes something.' })
  @IsOptional()
  @IsUUID()
  creditNoteId?: string | null;
}

@InputType('HoldFinanceCreditInput', { description: 'Keeps a part of a customer’s credit for an order.' })
export class HoldCreditInput {
  @Field(() => ID, KEY)
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose credit.' })
  @IsUUID()
  personId!: string;

  @Field(() => MoneyInput, { description: 'How much, at most what is available.' })
  @Nested(() => MoneyInput)
  amount!: MoneyInput;

  @Field(() => String, { description: 'What for, such as the number of an order.' })
  @Length(1, 200)
  reference!: string;

  @Field(() => Int, {
    defaultValue: 3600,
    description: 'Seconds after which it is given back by itself, at most 30 days.',
  })
  @IsInt()
  @Min(SHORTEST)
  @Max(LONGEST)
  seconds!: number;
}

@InputType('PostFinanceCreditHoldInput', { description: 'Uses what is held for invoices.' })
export class PostHoldInput {
  @Field(() => ID, { description: 'Which hold.' })
  @IsUUID()
  id!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'How much; all of it when absent. The rest is given back.' })
  @IsOptional()
  @Nested(() => MoneyInput)
  amount?: MoneyInput | null;

  @Field(() => [ID], { description: `Invoices that it pays, at most ${MOST}; what is due first is paid first.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  invoiceIds!: string[];

  @Field(() => ID, KEY)
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType('VoidFinanceCreditHoldInput', { description: 'Gives back what is held.' })
export class VoidHoldInput {
  @Field(() => ID, { description: 'Which hold.' })
  @IsUUID()
  id!: string;

  @Field(() => String, { description: 'Why.' })
  @Length(1, 200)
  reason!: string;

  @Field(() => ID, KEY)
  @Length(1, 200)
  idempotencyKey!: string;
}
