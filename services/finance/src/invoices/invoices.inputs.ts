import { CurrencyCodeScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsInt, IsUUID, Length, Matches, MaxLength, Min } from 'class-validator';
import type { AmountBasis, VatMode } from '../documents/amounts.rules.ts';
import { AmountBasisEnum, VatModeEnum } from '../orders/order.enums.ts';
import { BuyerInput, OrderLineInput } from '../orders/orders.inputs.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST = 500;

@InputType({ isAbstract: true })
class InvoiceChargesInput {
  @Field(() => CurrencyCodeScalar, { description: 'Currency of all its amounts.' })
  currency!: string;

  @Field(() => AmountBasisEnum, {
    nullable: true,
    description: 'Whether its prices are without or with VAT; without when absent.',
  })
  amountsInclude?: AmountBasis | null;

  @Field(() => VatModeEnum, { nullable: true, description: "How VAT is rounded; the brand's setting when absent." })
  vatMode?: VatMode | null;

  @Field(() => [OrderLineInput], { description: `What is charged, at most ${MOST} lines.` })
  @Nested(() => OrderLineInput)
  @ArrayMaxSize(MOST)
  lines!: OrderLineInput[];
}

@InputType('PreviewFinanceInvoiceInput', { description: 'Lines whose amounts are asked for.' })
export class PreviewInvoiceInput extends InvoiceChargesInput {}

@InputType({ isAbstract: true })
export class InvoiceContentInput extends InvoiceChargesInput {
  @Field(() => BuyerInput, { description: 'Whom it is for.' })
  @Nested(() => BuyerInput)
  customer!: BuyerInput;

  @Field(() => ID, { nullable: true, description: 'The person in crm.' })
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The company in crm.' })
  @IsUUID()
  companyId?: string | null;

  @Field(() => String, { nullable: true, description: "The customer's own reference, e.g. a Leitweg-ID." })
  @MaxLength(120)
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'What it says besides.' })
  @MaxLength(2000)
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'First day, where a period is charged for; supplyDate then is its last.',
  })
  @Matches(DAY)
  supplyFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day of delivery, e.g. 2026-05-01; the day of issue when absent.',
  })
  @Matches(DAY)
  supplyDate?: string | null;

  @Field(() => String, { nullable: true, description: "de or en; the brand's setting when absent." })
  @IsIn(['de', 'en'])
  language?: 'de' | 'en' | null;
}

@InputType('CreateFinanceInvoiceInput', { description: 'A draft of an invoice.' })
export class CreateInvoiceInput extends InvoiceContentInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType('UpdateFinanceInvoiceInput', { description: 'What a draft says from now on.' })
export class UpdateInvoiceInput extends InvoiceContentInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType('FinanceInvoiceVersionInput', { description: 'A draft, as it was seen.' })
export class InvoiceVersionInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType('BillFinanceOrderInput', { description: 'An order that is to be charged for.' })
export class BillOrderInput {
  @Field(() => ID, { description: 'The order. It has at most one invoice, so that a repeat does nothing twice.' })
  orderId!: string;
}

@InputType('CreditFinanceInvoiceLineInput', { description: 'Pieces of a line that are taken back.' })
export class CreditLineInput {
  @Field(() => ID, { description: "The invoice's line." })
  lineId!: string;

  @Field(() => Int, { description: 'Pieces, at least 1.' })
  @IsInt()
  @Min(1)
  quantity!: number;
}

@InputType('CreditFinanceInvoiceInput', { description: 'An invoice that is taken back, whole or in part.' })
export class CreditInvoiceInput {
  @Field(() => ID, { description: 'The invoice.' })
  id!: string;

  @Field(() => String, { description: 'Why; the credit note says it.' })
  @Length(1, 500)
  reason!: string;

  @Field(() => [CreditLineInput], { nullable: true, description: 'What of it; all that is left when absent.' })
  @Nested(() => CreditLineInput)
  @ArrayMaxSize(MOST)
  lines?: CreditLineInput[] | null;

  @Field(() => String, { nullable: true, description: 'How money went back, where it did: card, paypal, bank …' })
  @Length(1, 40)
  refundMethod?: string | null;

  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}
