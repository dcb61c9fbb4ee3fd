import { DecimalScalar, MoneyType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { VatCategory } from '../documents/amounts.rules.ts';
import { VatCategoryEnum } from '../orders/order.enums.ts';

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
