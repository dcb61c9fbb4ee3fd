import {
  BooleanFilter,
  CurrencyCodeScalar,
  DateTimeFilter,
  IdFilter,
  Nested,
  StringFilter,
  Where,
  WhereInput,
  enumFilterOf,
  orderInputOf,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsInt, IsUUID, Length, Matches, MaxLength, Max, Min } from 'class-validator';
import type { AmountBasis, VatMode } from '../documents/amounts.rules.ts';
import { AmountBasisEnum, VatModeEnum } from '../orders/order.type.ts';
import { BuyerInput, OrderLineInput } from '../orders/orders.inputs.ts';
import { InvoiceKindEnum, InvoiceStatusEnum } from './invoice.type.ts';
import type { InvoiceKind, InvoiceStatus } from './invoice.types.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST = 500;

@InputType({ isAbstract: true })
export class InvoiceContentInput {
  @Field(() => BuyerInput, { description: 'Whom it is for.' })
  @Nested(() => BuyerInput)
  customer!: BuyerInput;

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

@InputType('FinanceSellerInput', { description: 'Who writes the invoices. What is left out stays as it is.' })
export class SellerInput {
  @Field(() => String, { nullable: true, description: 'Full name of the company.' })
  @MaxLength(200)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  @MaxLength(200)
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'What else belongs to the address.' })
  @MaxLength(200)
  line2?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  @MaxLength(20)
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  @MaxLength(120)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, two capital letters.' })
  @Length(2, 2)
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'VAT id.' })
  @MaxLength(30)
  vatId?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax number of the tax office.' })
  @MaxLength(30)
  taxNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Entry in the commercial register.' })
  @MaxLength(120)
  registration?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom customers may ask.' })
  @MaxLength(120)
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'Address for mail.' })
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Account that invoices are paid to.' })
  @MaxLength(42)
  iban?: string | null;

  @Field(() => String, { nullable: true, description: 'BIC of the bank.' })
  @MaxLength(11)
  bic?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the bank.' })
  @MaxLength(120)
  bankName?: string | null;
}

@InputType('UpdateFinanceInvoicingSettingsInput', { description: 'What changes of the settings.' })
export class UpdateSettingsInput {
  @Field(() => Int, { description: 'The version that you saw, 0 where nothing was set yet.' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether orders are invoiced by themselves.' })
  autoInvoice?: boolean | null;

  @Field(() => VatModeEnum, { nullable: true, description: 'How new documents round VAT.' })
  vatMode?: VatMode | null;

  @Field(() => String, {
    nullable: true,
    description: 'What numbers of invoices begin with; {YYYY} and {MM} are the day of issue.',
  })
  @Matches(/^[A-Za-z0-9/_{}-]{1,30}$/)
  invoicePrefix?: string | null;

  @Field(() => String, { nullable: true, description: 'What numbers of credit notes begin with.' })
  @Matches(/^[A-Za-z0-9/_{}-]{1,30}$/)
  creditPrefix?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until an invoice is due.' })
  @IsInt()
  @Min(0)
  @Max(365)
  paymentDays?: number | null;

  @Field(() => String, { nullable: true, description: 'Language of documents: de or en.' })
  @IsIn(['de', 'en'])
  language?: 'de' | 'en' | null;

  @Field(() => SellerInput, { nullable: true, description: 'Who writes the invoices.' })
  @Nested(() => SellerInput)
  seller?: SellerInput | null;
}

const KindFilter = enumFilterOf<InvoiceKind>('FinanceInvoiceKindFilter', InvoiceKindEnum);
const StatusFilter = enumFilterOf<InvoiceStatus>('FinanceInvoiceStatusFilter', InvoiceStatusEnum);

@WhereInput('FinanceInvoiceWhere', 'Which documents.')
export class FinanceInvoiceWhere extends Where<FinanceInvoiceWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By number.' })
  number?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name of the customer.' })
  customer?: StringFilter | null;

  @Field(() => KindFilter, { nullable: true, description: 'By kind.' })
  kind?: InstanceType<typeof KindFilter> | null;

  @Field(() => StatusFilter, { nullable: true, description: 'By whether they are final.' })
  status?: InstanceType<typeof StatusFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: 'By country of the customer.' })
  country?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By order.' })
  orderId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the invoice that they correct.' })
  correctsId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By person.' })
  personId?: IdFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether anything of them is open.' })
  isOpen?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they were written.' })
  createdAt?: DateTimeFilter | null;
}

export enum FinanceInvoiceOrderField {
  ISSUED = 'ISSUED',
  CREATED_AT = 'CREATED_AT',
  DUE = 'DUE',
}

registerEnumType(FinanceInvoiceOrderField, {
  name: 'FinanceInvoiceOrderField',
  description: 'What documents can be ordered by.',
  valuesMap: {
    ISSUED: { description: 'Day of issue; drafts count as the newest.' },
    CREATED_AT: { description: 'When they were written.' },
    DUE: { description: 'Day by which they are to be paid; drafts last.' },
  },
});

export const FinanceInvoiceOrder = orderInputOf('FinanceInvoiceOrder', FinanceInvoiceOrderField);
