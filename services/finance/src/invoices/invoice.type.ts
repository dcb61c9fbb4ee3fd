import {
  CurrencyCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  MoneyType,
  MutationPayload,
  connectionOf,
  graphEnum,
} from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AmountBasis, VatCategory, VatMode } from '../documents/amounts.rules.ts';
import { AddressType, AmountBasisEnum, PersonStub, VatCategoryEnum, VatModeEnum } from '../orders/order.type.ts';
import type { InvoiceKind, InvoiceStatus } from './invoice.types.ts';

export const InvoiceKindEnum = graphEnum<InvoiceKind>('FinanceInvoiceKind', 'What a document is.', {
  INVOICE: 'It charges.',
  CREDIT_NOTE: 'It takes back what an invoice charged.',
});
export const InvoiceStatusEnum = graphEnum<InvoiceStatus>('FinanceInvoiceStatus', 'Whether a document is final.', {
  DRAFT: 'It has no number and can change.',
  FINALISED: 'It has its number and never changes.',
});

@ObjectType('FinanceInvoiceLine', { description: 'A line of a document.' })
export class InvoiceLineType {
  @Field(() => ID, { description: 'Identity of the line.' })
  id!: string;

  @Field(() => Int, { description: 'Place in the document, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Number of the article.' })
  sku!: string;

  @Field(() => String, { description: 'What it is called.' })
  description!: string;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;

  @Field(() => DecimalScalar, { description: 'Price of one piece, in the basis of the document.' })
  unitPrice!: string;

  @Field(() => VatCategoryEnum, { description: 'How it is taxed.' })
  vatCategory!: VatCategory;

  @Field(() => DecimalScalar, { description: 'VAT in percent.' })
  vatRate!: string;

  @Field(() => MoneyType, { description: 'Without VAT.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'VAT.' })
  vat!: MoneyType;

  @Field(() => MoneyType, { description: 'With VAT.' })
  gross!: MoneyType;
}

@ObjectType('FinanceInvoiceVat', { description: 'What a document charges at one category and rate.' })
export class InvoiceVatType {
  @Field(() => VatCategoryEnum, { description: 'Category.' })
  category!: VatCategory;

  @Field(() => DecimalScalar, { description: 'Percent.' })
  rate!: string;

  @Field(() => MoneyType, { description: 'What is taxed.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'The tax.' })
  vat!: MoneyType;
}

@ObjectType('FinanceInvoiceCustomer', { description: 'Whom a document is for, as it was when it was written.' })
export class CustomerType {
  @Field(() => String, { description: 'Name of the person or company.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'VAT id.' })
  vatId?: string | null;

  @Field(() => String, { nullable: true, description: 'Address for mail.' })
  email?: string | null;

  @Field(() => AddressType, { nullable: true, description: 'Address.' })
  address?: AddressType | null;
}

@ObjectType('FinanceInvoice', { description: 'An invoice or a credit note.' })
@Directive('@key(fields: "id")')
export class InvoiceType {
  @Field(() => ID, { description: 'Identity of the document.' })
  id!: string;

  @Field(() => InvoiceKindEnum, { description: 'What it is.' })
  kind!: InvoiceKind;

  @Field(() => InvoiceStatusEnum, { description: 'Whether it is final.' })
  status!: InvoiceStatus;

  @Field(() => String, { nullable: true, description: 'Its number, once it is final.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Day of issue, e.g. 2026-05-01.' })
  issueDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Day of delivery.' })
  supplyDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Day by which it is to be paid.' })
  dueDate!: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of all its amounts.' })
  currency!: string;

  @Field(() => AmountBasisEnum, { description: 'Whether its prices are without or with VAT.' })
  amountsInclude!: AmountBasis;

  @Field(() => VatModeEnum, { description: 'How its VAT is rounded.' })
  vatMode!: VatMode;

  @Field(() => ID, { nullable: true, description: 'The order that it charges for.' })
  orderId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The invoice that it corrects.' })
  correctsId!: string | null;

  @Field(() => PersonStub, { nullable: true, description: 'The person in crm.' })
  person!: PersonStub | null;

  @Field(() => CustomerType, { description: 'Whom it is for.' })
  customer!: CustomerType;

  @Field(() => String, { nullable: true, description: 'Country of the customer, two letters.' })
  country!: string | null;

  @Field(() => String, { description: "Reference of the customer, or the order's number." })
  reference!: string;

  @Field(() => String, { description: 'What it says besides.' })
  note!: string;

  @Field(() => String, { description: 'Language of the document: de or en.' })
  language!: string;

  @Field(() => MoneyType, { description: 'Without VAT.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'VAT.' })
  vat!: MoneyType;

  @Field(() => MoneyType, { description: 'With VAT.' })
  gross!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it was paid; of a credit note, what was paid back.' })
  paid!: MoneyType;

  @Field(() => MoneyType, {
    description: 'What of it credit notes took back; of a credit note, what was taken off its invoice.',
  })
  credited!: MoneyType;

  @Field(() => MoneyType, { description: 'What is still to be paid, or paid back.' })
  open!: MoneyType;

  @Field(() => MoneyType, { description: 'Fees of reminders, not part of the document.' })
  fees!: MoneyType;

  @Field(() => Int, { description: 'How often it was reminded of.' })
  dunningLevel!: number;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;
}

export const { Connection: InvoiceConnection } = connectionOf(InvoiceType, 'FinanceInvoice');

@ObjectType('FinanceInvoicePayload', { description: 'The document, or why it was refused.' })
export class InvoicePayload extends MutationPayload {
  @Field(() => InvoiceType, { nullable: true, description: 'The document as it is now.' })
  invoice?: InvoiceType;
}
