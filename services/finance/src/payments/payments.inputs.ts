import {
  BooleanFilter,
  IdempotencyKeyField,
  IdFilter,
  MoneyInput,
  Nested,
  StringFilter,
  Where,
  WhereInput,
} from '@mh-os/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { SplitEnum } from './payment.type.ts';
import type { Split } from './payments.rules.ts';

const MOST = 100;

@InputType('RecordFinancePaymentInput', { description: 'Money that came in.' })
export class RecordPaymentInput {
  @Field(() => MoneyInput, { description: 'How much.' })
  @Nested(() => MoneyInput)
  amount!: MoneyInput;

  @Field(() => String, {
    description: 'How: bank, card, paypal, cash …; bank, sepa and transfer are on the bank account at once.',
  })
  @Length(1, 40)
  method!: string;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  @MaxLength(200)
  reference?: string | null;

  @Field(() => String, { nullable: true, description: "The provider's number: the same one is booked once." })
  @Length(1, 200)
  externalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Day, e.g. 2026-05-01; today when absent.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  bookedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who paid.' })
  @IsUUID()
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  @MaxLength(500)
  note?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Invoices that it is put against, at most ${MOST}; the rest stays on account.`,
  })
  @ArrayMaxSize(MOST)
  invoiceIds?: string[] | null;

  @Field(() => SplitEnum, {
    nullable: true,
    description: 'How it is split over several; what is due first when absent.',
  })
  split?: Split | null;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}

@InputType('AllocateFinancePaymentInput', { description: 'What is left of a payment, put against invoices.' })
export class AllocatePaymentInput {
  @Field(() => ID, { description: 'The payment.' })
  id!: string;

  @Field(() => [ID], { description: `The invoices, at most ${MOST}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  invoiceIds!: string[];

  @Field(() => SplitEnum, {
    nullable: true,
    description: 'How it is split over several; what is due first when absent.',
  })
  split?: Split | null;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}

@InputType('RefundFinanceCreditNoteInput', { description: 'Money that goes back.' })
export class RefundInput {
  @Field(() => ID, { description: 'The credit note.' })
  creditNoteId!: string;

  @Field(() => MoneyInput, { description: 'How much, at most what it still owes.' })
  @Nested(() => MoneyInput)
  amount!: MoneyInput;

  @Field(() => String, { description: 'How: bank, card, paypal …' })
  @Length(1, 40)
  method!: string;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  @MaxLength(200)
  reference?: string | null;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}

@WhereInput('FinancePaymentWhere', 'Which payments.')
export class FinancePaymentWhere extends Where<FinancePaymentWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By how they were paid.' })
  method?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By what they say.' })
  reference?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By IN or OUT.' })
  direction?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By person.' })
  personId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By order.' })
  orderId?: IdFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether anything of them is put against no invoice.' })
  isOnAccount?: BooleanFilter | null;
}
