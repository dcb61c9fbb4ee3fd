import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar, MoneyType, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AmountBasis, VatCategory, VatMode } from '../documents/amounts.rules.ts';
import type { LineKind, OrderStatus } from './order.types.ts';
import { AmountBasisEnum, OrderLineKindEnum, OrderStatusEnum, VatCategoryEnum, VatModeEnum } from './order.enums.ts';
import { BuyerType } from './buyer.type.ts';

@ObjectType('Person', { description: 'A person; crm tells more.' })
@Directive('@key(fields: "id", resolvable: false)')
export class PersonStub {
  @Field(() => ID, { description: 'Identity of the person.' })
  id!: string;
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
