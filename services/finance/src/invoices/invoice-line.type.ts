import { DecimalScalar, MoneyType, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Amounts, VatCategory } from '../documents/amounts.rules.ts';
import { moneyType } from '../money-type.ts';
import type { Charged } from './draft-content.rules.ts';
import type { LineKind } from '../orders/order.types.ts';
import { OrderLineKindEnum, VatCategoryEnum } from '../orders/order.enums.ts';

@ObjectType('FinanceInvoiceLine', { description: 'A line of a document.' })
export class InvoiceLineType {
  @Field(() => ID, { description: 'Identity of the line.' })
  id!: string;

  @Field(() => Int, { description: 'Place in the document, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Number of the article.' })
  sku!: string;

  @Field(() => ID, { nullable: true, description: 'The variant of the catalogue, where it is known.' })
  variantId!: string | null;

  @Field(() => OrderLineKindEnum, { description: 'What it is.' })
  kind!: LineKind;

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

@ObjectType('FinanceInvoicePreviewLine', { description: 'What a line would charge.' })
export class InvoicePreviewLineType {
  @Field(() => Int, { description: 'Place in the document, from 1.' })
  position!: number;

  @Field(() => MoneyType, { description: 'Without VAT.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'VAT.' })
  vat!: MoneyType;

  @Field(() => MoneyType, { description: 'With VAT.' })
  gross!: MoneyType;
}

@ObjectType('FinanceInvoicePreview', { description: 'What lines would charge; nothing is kept.' })
export class InvoicePreviewType {
  @Field(() => [InvoicePreviewLineType], { description: 'Line by line.' })
  lines!: InvoicePreviewLineType[];

  @Field(() => [InvoiceVatType], { description: 'By category and rate.' })
  vatParts!: InvoiceVatType[];

  @Field(() => MoneyType, { description: 'Without VAT.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'VAT.' })
  vat!: MoneyType;

  @Field(() => MoneyType, { description: 'With VAT.' })
  gross!: MoneyType;
}

@ObjectType('FinanceInvoicePreviewPayload', { description: 'What the lines charge, or why they cannot be priced.' })
export class InvoicePreviewPayload extends MutationPayload {
  @Field(() => InvoicePreviewType, { nullable: true, description: 'The amounts.' })
  preview?: InvoicePreviewType;
}

/** Amounts as the graph shows them. */
export function toPreviewType(charged: Charged, currency: string): InvoicePreviewType {
  const money = ({ net, vat, gross }: Amounts) => ({
    ...{ net: moneyType(net, currency), vat: moneyType(vat, currency), gross: moneyType(gross, currency) },
  });
  return {
    lines: charged.lines.map((line) => ({ position: line.position, ...money(line) })),
    vatParts: charged.parts.map(({ category, rate, net, vat }) => ({
      ...{ category, rate, net: moneyType(net, currency), vat: moneyType(vat, currency) },
    })),
    ...money(charged),
  };
}
