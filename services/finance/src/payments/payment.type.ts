import { DateTimeScalar, MoneyType, MutationPayload, connectionOf, graphEnum } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonStub } from '../orders/order.type.ts';
import type { Ageing, Split } from './payments.rules.ts';

export const SplitEnum = graphEnum<Split>('FinancePaymentSplit', 'How one payment is put against several invoices.', {
  OLDEST_FIRST: 'What is due first is paid first.',
  PROPORTIONAL: 'Each gets its part of what is open, to the cent by largest remainder.',
});
export const PaymentDirectionEnum = graphEnum<'IN' | 'OUT'>('FinancePaymentDirection', 'Where money went.', {
  IN: 'It came in.',
  OUT: 'It went back.',
});
export const AgeingEnum = graphEnum<Ageing>('FinanceAgeingBucket', 'How late something is.', {
  NOT_DUE: 'Not due yet.',
  DAYS_1_30: 'Up to 30 days late.',
  DAYS_31_60: '31 to 60 days late.',
  DAYS_61_90: '61 to 90 days late.',
  OVER_90: 'More than 90 days late.',
});

@ObjectType('FinancePayment', { description: 'Money that came in or went back.' })
export class PaymentType {
  @Field(() => ID, { description: 'Identity of the payment.' })
  id!: string;

  @Field(() => PaymentDirectionEnum, { description: 'Where it went.' })
  direction!: 'IN' | 'OUT';

  @Field(() => String, { description: 'How it was paid.' })
  method!: string;

  @Field(() => String, { description: 'What it says.' })
  reference!: string;

  @Field(() => String, { description: 'What else is to be known.' })
  note!: string;

  @Field(() => String, { description: 'Day of the booking, e.g. 2026-05-01.' })
  bookedOn!: string;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it is put against no document.' })
  onAccount!: MoneyType;

  @Field(() => PersonStub, { nullable: true, description: 'Who paid, or was paid back.' })
  person!: PersonStub | null;

  @Field(() => ID, { nullable: true, description: 'Order that it came with.' })
  orderId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back, with all that it paid.' })
  reversedAt!: Date | null;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;
}

export const { Connection: PaymentConnection } = connectionOf(PaymentType, 'FinancePayment');

@ObjectType('FinancePaymentPayload', { description: 'The payment, or why it was refused.' })
export class PaymentPayload extends MutationPayload {
  @Field(() => PaymentType, { nullable: true, description: 'The payment as it is now.' })
  payment?: PaymentType;
}

@ObjectType('FinanceAgeing', { description: 'What is open, by how late it is.' })
export class AgeingType {
  @Field(() => AgeingEnum, { description: 'How late.' })
  bucket!: Ageing;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => Int, { description: 'How many invoices.' })
  count!: number;
}
