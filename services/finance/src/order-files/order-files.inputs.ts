import { CurrencyCodeScalar, DecimalScalar, graphEnum, Nested } from '@mh-os/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, Length, MaxLength } from 'class-validator';
import type { AmountBasis } from '../documents/amounts.rules.ts';
import { AmountBasisEnum, OrderLineKindEnum } from '../orders/order.enums.ts';
import type { LineKind } from '../orders/order.types.ts';
import { orderFilePresets, type OrderFilePresetName } from './order-file.presets.ts';
import { DATE_ORDERS, type DateOrder, ORDER_FILE_FIELDS, type OrderFileField } from './order-file.types.ts';

const presetWords = Object.fromEntries(
  Object.entries(orderFilePresets).map(([name, { description }]) => [name, description]),
) as Record<OrderFilePresetName, string>;

export const OrderFilePresetEnum = graphEnum('FinanceOrderFilePreset', 'A known form of file of orders.', presetWords);
export const OrderFileFieldEnum = graphEnum(
  'FinanceOrderFileField',
  'What a column of a file of orders holds; a file has one row a line.',
  ORDER_FILE_FIELDS,
);
export const DateOrderEnum = graphEnum('FinanceDateOrder', 'How a file writes days.', DATE_ORDERS);

@InputType('FinanceOrderFileColumnInput', { description: 'What one column of the file holds.' })
export class OrderFileColumnInput {
  @Field(() => OrderFileFieldEnum, { description: 'What it holds.' })
  field!: OrderFileField;

  @Field(() => String, { description: 'Its name in the header.' })
  @Length(1, 200)
  column!: string;
}

@InputType('FinanceOrderFileKindInput', { description: 'An article that is no goods, such as postage.' })
export class OrderFileKindInput {
  @Field(() => String, { description: "The shop's number of the article." })
  @Length(1, 120)
  sku!: string;

  @Field(() => OrderLineKindEnum, { description: 'What it is.' })
  kind!: LineKind;
}

@InputType('ImportFinanceOrderFileInput', { description: 'A file of orders, and how it is read.' })
export class ImportOrderFileInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The file, as its upload to /files/finance/order-files answered.' })
  @Length(1, 60)
  fileId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Only looks what would happen.' })
  trial!: boolean;

  @Field(() => String, { description: 'Shop that the orders come from; with the number it is their key.' })
  @Length(1, 60)
  source!: string;

  @Field(() => OrderFilePresetEnum, { nullable: true, description: 'Known form; guessed from the header when absent.' })
  preset?: OrderFilePresetName | null;

  @Field(() => [OrderFileColumnInput], {
    nullable: true,
    description: 'Columns by hand; those of the preset when absent.',
  })
  @Nested(() => OrderFileColumnInput)
  @ArrayMaxSize(60)
  columns?: OrderFileColumnInput[] | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Currency of rows that name none.' })
  currency?: string | null;

  @Field(() => AmountBasisEnum, {
    nullable: true,
    description: "Whether prices are with VAT; the preset's when absent.",
  })
  amountsInclude?: AmountBasis | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT in percent of rows that name none.' })
  vatRate?: string | null;

  @Field(() => String, { nullable: true, description: "Zone of times without an offset; the brand's when absent." })
  @MaxLength(60)
  timeZone?: string | null;

  @Field(() => DateOrderEnum, { nullable: true, description: "How days are written; the preset's when absent." })
  dateOrder?: DateOrder | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether numbers have a decimal comma.' })
  decimalComma!: boolean;

  @Field(() => [OrderFileKindInput], { nullable: true, description: 'Articles that are no goods.' })
  @Nested(() => OrderFileKindInput)
  @ArrayMaxSize(200)
  kinds?: OrderFileKindInput[] | null;
}
