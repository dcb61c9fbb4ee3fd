import { CurrencyCodeScalar, DateTimeScalar, MoneyType, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AmountBasis, VatMode } from '../documents/amounts.rules.ts';
import { PersonStub } from '../orders/order.type.ts';
import { AddressType } from '../orders/buyer.type.ts';
import { AmountBasisEnum, VatModeEnum } from '../orders/order.enums.ts';
import type { InvoiceKind, InvoiceStatus } from './invoice.types.ts';
import { InvoiceKindEnum, InvoiceStatusEnum } from './invoice.enums.ts';

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

  @Field(() => String, {
    nullable: true,
    description: 'First day of the period that it charges for; supplyDate is the last. Null where it is one day.',
  })
  supplyFrom!: string | null;

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

  @Field(() => ID, { nullable: true, description: 'The company in crm.' })
  companyId!: string | null;

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
