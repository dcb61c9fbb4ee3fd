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
import type { LineKind, OrderStatus } from './order.types.ts';

export const OrderStatusEnum = graphEnum<OrderStatus>('FinanceOrderStatus', 'Where an order stands.', {
  RECORDED: 'Taken in; it is being found out who bought.',
  MATCHED: 'In the books with its buyer.',
  PARTLY_RETURNED: 'A part of it came back.',
  RETURNED: 'All of it came back.',
  CANCELLED: 'Its rest was cancelled.',
});
export const OrderLineKindEnum = graphEnum<LineKind>('FinanceOrderLineKind', 'What a line of an order is.', {
  GOODS: 'Goods; only these earn points.',
  SHIPPING: 'Delivery.',
  FEE: 'A fee, e.g. for packing or payment.',
  DISCOUNT: 'A discount, below zero.',
});
export const VatModeEnum = graphEnum<VatMode>('FinanceVatMode', 'How a document rounds VAT.', {
  PER_LINE: 'For each line.',
  PER_RATE: 'Once for each rate, over the sum of its lines.',
});
export const AmountBasisEnum = graphEnum<AmountBasis>('FinanceAmountBasis', 'What amounts are given as.', {
  NET: 'Without VAT.',
  GROSS: 'With VAT.',
});
export const VatCategoryEnum = graphEnum<VatCategory>('FinanceVatCategory', 'VAT category of EN 16931.', {
  S: 'Taxed at a rate.',
  Z: 'Zero rated.',
  E: 'Exempt from tax.',
  AE: 'The buyer owes the tax (reverse charge).',
  K: 'Delivered to another country of the EU without tax.',
  G: 'Exported out of the EU without tax.',
  O: 'Not subject to tax.',
});

@ObjectType('Person', { description: 'A person; crm tells more.' })
@Directive('@key(fields: "id", resolvable: false)')
export class PersonStub {
  @Field(() => ID, { description: 'Identity of the person.' })
  id!: string;
}

@ObjectType('FinanceAddress', { description: 'An address as the shop told it.' })
export class AddressType {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'What else belongs to it.' })
  line2?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State or region.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, two letters.' })
  country?: string | null;
}

@ObjectType('FinanceOrderBuyer', { description: 'The buyer as the shop told it.' })
export class BuyerType {
  @Field(() => String, { nullable: true, description: "The shop's number of the customer." })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Address for mail.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'Company.' })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: 'VAT id of the company.' })
  vatId?: string | null;

  @Field(() => AddressType, { nullable: true, description: 'Where it is invoiced to.' })
  address?: AddressType | null;
}

@ObjectType('FinanceOrderLine', { description: 'A line of an order.' })
export class OrderLineType {
  @Field(() => ID, { description: 'Identity of the line.' })
  id!: string;

  @Field(() => Int, { description: 'Place in the order, from 1.' })
  position!: number;

  @Field(() => String, { description: "The shop's number of the article." })
  sku!: string;

  @Field(() => ID, { nullable: true, description: 'The variant of the catalogue, where it is known.' })
  variantId!: string | null;

  @Field(() => OrderLineKindEnum, { description: 'What it is.' })
  kind!: LineKind;

  @Field(() => String, { description: 'What the shop calls it.' })
  description!: string;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;

  @Field(() => DecimalScalar, { description: 'Price of one piece, in the basis of the order.' })
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

  @Field(() => Int, { description: 'Pieces that came back.' })
  returnedQuantity!: number;
}

@ObjectType('FinanceOrder', { description: 'An order of a shop.' })
@Directive('@key(fields: "id")')
export class OrderType {
  @Field(() => ID, { description: 'Identity of the order.' })
  id!: string;

  @Field(() => String, { description: 'Shop or system that it comes from.' })
  source!: string;

  @Field(() => String, { description: 'Its number there, unique for the source.' })
  number!: string;

  @Field(() => OrderStatusEnum, { description: 'Where it stands.' })
  status!: OrderStatus;

  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  placedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Channel that sold it.' })
  channelId!: string | null;

  @Field(() => PersonStub, { nullable: true, description: 'Who bought, once it is known.' })
  person!: PersonStub | null;

  @Field(() => BuyerType, { description: 'The buyer as the shop told it.' })
  buyer!: BuyerType;

  @Field(() => String, { nullable: true, description: 'Country of the buyer, two letters.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the campaign that brought it.' })
  campaignCode!: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of all its amounts.' })
  currency!: string;

  @Field(() => AmountBasisEnum, { description: 'Whether its prices are without or with VAT.' })
  amountsInclude!: AmountBasis;

  @Field(() => VatModeEnum, { description: 'How its VAT is rounded.' })
  vatMode!: VatMode;

  @Field(() => MoneyType, { description: 'Without VAT.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'VAT.' })
  vat!: MoneyType;

  @Field(() => MoneyType, { description: 'With VAT.' })
  gross!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it came back, with VAT.' })
  returned!: MoneyType;

  @Field(() => ID, { nullable: true, description: 'Its invoice.' })
  invoiceId!: string | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

export const { Connection: OrderConnection } = connectionOf(OrderType, 'FinanceOrder');

@ObjectType('FinanceOrderPayload', { description: 'The order, or why it was refused.' })
export class OrderPayload extends MutationPayload {
  @Field(() => OrderType, { nullable: true, description: 'The order as it is now.' })
  order?: OrderType;
}

export const RowOutcomeEnum = graphEnum<'CREATED' | 'UNCHANGED' | 'REFUSED'>(
  'FinanceRowOutcome',
  'What became of a row.',
  {
    CREATED: 'It is new.',
    UNCHANGED: 'It was there already, with the same content.',
    REFUSED: 'It was not taken; the code says why.',
  },
);

@ObjectType('FinanceRowResult', { description: 'What became of a row of a batch.' })
export class RowResultType {
  @Field(() => Int, { description: 'Place in the batch, from 0.' })
  index!: number;

  @Field(() => ID, { nullable: true, description: 'What it became.' })
  id!: string | null;

  @Field(() => RowOutcomeEnum, { description: 'What became of it.' })
  outcome!: 'CREATED' | 'UNCHANGED' | 'REFUSED';

  @Field(() => String, { nullable: true, description: 'Code of the refusal.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  message!: string | null;

  @Field(() => [String], { description: 'Where in the row the fault lies.' })
  path!: readonly string[];
}

@ObjectType('FinanceBatchPayload', { description: 'What became of each row.' })
export class BatchPayload extends MutationPayload {
  @Field(() => [RowResultType], { nullable: true, description: 'One for each row, in order.' })
  results?: RowResultType[];
}

@ObjectType('FinanceReturnPayload', { description: 'The return, or why it was refused.' })
export class ReturnPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Identity of the return.' })
  returnId?: string;
}
