import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import type { AmountBasis, VatCategory } from '../documents/amounts.rules.ts';
import { AmountBasisEnum, OrderLineKindEnum, VatCategoryEnum } from './order.enums.ts';
import type { LineKind } from './order.types.ts';
import { MOST_LINES, MOST_ORDERS } from './orders.rules.ts';

@InputType('FinanceAddressInput', { description: 'An address.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  @MaxLength(200)
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'What else belongs to it.' })
  @MaxLength(200)
  line2?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  @MaxLength(20)
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  @MaxLength(120)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State or region.' })
  @MaxLength(120)
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, two capital letters.' })
  @Length(2, 2)
  country?: string | null;
}

@InputType('FinanceOrderBuyerInput', {
  description: 'Who bought, as the shop knows it. By reference or e-mail a person is found again.',
})
export class BuyerInput {
  @Field(() => String, { nullable: true, description: "The shop's number of the customer." })
  @MaxLength(120)
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Address for mail.' })
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  @MaxLength(120)
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  @MaxLength(120)
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'Company.' })
  @MaxLength(200)
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: 'VAT id of the company.' })
  @MaxLength(30)
  vatId?: string | null;

  @Field(() => AddressInput, { nullable: true, description: 'Where it is invoiced to.' })
  @Nested(() => AddressInput)
  address?: AddressInput | null;
}

@InputType('FinanceOrderLineInput', {
  description: 'A line of an order: a price of one piece, or the amount of the line.',
})
export class OrderLineInput {
  @Field(() => String, { description: "The shop's number of the article." })
  @Length(1, 120)
  sku!: string;

  @Field(() => ID, { nullable: true, description: 'The variant of the catalogue, where it is known.' })
  @IsUUID()
  variantId?: string | null;

  @Field(() => OrderLineKindEnum, { nullable: true, description: 'What it is; goods when absent.' })
  kind?: LineKind | null;

  @Field(() => String, { nullable: true, description: 'What the shop calls it.' })
  @MaxLength(500)
  description?: string | null;

  @Field(() => Int, { description: 'Pieces, at least 1.' })
  quantity!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Price of one piece, at most four decimals.' })
  unitPrice?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Amount of the line; counts where both are given.' })
  amount?: string | null;

  @Field(() => VatCategoryEnum, {
    nullable: true,
    description: 'How it is taxed; S where the rate is above zero, else Z.',
  })
  vatCategory?: VatCategory | null;

  @Field(() => DecimalScalar, { description: 'VAT in percent, e.g. "19".' })
  vatRate!: string;
}

@InputType('FinanceOrderPaymentInput', { description: 'Money that the shop took already.' })
export class OrderPaymentInput {
  @Field(() => String, { description: 'How it was paid: card, paypal, bank …' })
  @Length(1, 40)
  method!: string;

  @Field(() => DecimalScalar, { description: 'Amount, in the currency of the order.' })
  amount!: string;

  @Field(() => DateTimeScalar, { description: 'When it was paid.' })
  paidAt!: Date;

  @Field(() => String, { nullable: true, description: "The provider's number." })
  @MaxLength(120)
  reference?: string | null;
}

@InputType('FinanceOrderTotalsInput', {
  description: 'What the shop says the order comes to; a difference to the lines is refused.',
})
export class OrderTotalsInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'Without VAT.' })
  net?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT.' })
  vat?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'With VAT.' })
  gross?: string | null;
}

@InputType('RecordFinanceOrderInput', {
  description: 'An order of a shop. Source and number are its key: the same order again changes nothing.',
})
export class RecordOrderInput {
  @Field(() => String, { description: 'Shop or system that it comes from, e.g. shopify-de.' })
  @Length(1, 60)
  source!: string;

  @Field(() => String, { description: 'Its number there.' })
  @Length(1, 120)
  number!: string;

  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  placedAt!: Date;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of all its amounts.' })
  currency!: string;

  @Field(() => AmountBasisEnum, {
    nullable: true,
    description: 'Whether its prices are without or with VAT; with when absent.',
  })
  amountsInclude?: AmountBasis | null;

  @Field(() => [OrderLineInput], { description: `What was bought, at most ${MOST_LINES} lines.` })
  @Nested(() => OrderLineInput)
  @ArrayMaxSize(MOST_LINES)
  lines!: OrderLineInput[];

  @Field(() => OrderTotalsInput, { nullable: true, description: 'What the shop says it comes to.' })
  @Nested(() => OrderTotalsInput)
  totals?: OrderTotalsInput | null;

  @Field(() => BuyerInput, { nullable: true, description: 'Who bought.' })
  @Nested(() => BuyerInput)
  buyer?: BuyerInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Country of the buyer, two capital letters; the address's when absent.",
  })
  @Length(2, 2)
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Channel that sold it.' })
  @IsUUID()
  channelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Company that bought, where crm knows it.' })
  @IsUUID()
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Partner whose stand or rep sold it.' })
  @IsUUID()
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the campaign that brought it.' })
  @MaxLength(120)
  campaignCode?: string | null;

  @Field(() => [OrderPaymentInput], { nullable: true, description: 'Money that the shop took already.' })
  @Nested(() => OrderPaymentInput)
  @ArrayMaxSize(20)
  payments?: OrderPaymentInput[] | null;
}

@InputType('RecordFinanceOrdersInput', { description: 'Many orders at once; each is taken or refused by itself.' })
export class RecordOrdersInput {
  @Field(() => [RecordOrderInput], { description: `The orders, at most ${MOST_ORDERS}.` })
  @Nested(() => RecordOrderInput)
  @ArrayMaxSize(MOST_ORDERS)
  orders!: RecordOrderInput[];
}

@InputType('FinanceReturnLineInput', { description: 'Pieces that come back.' })
export class ReturnLineInput {
  @Field(() => String, { description: "The shop's number of the article." })
  @Length(1, 120)
  sku!: string;

  @Field(() => Int, { description: 'Pieces, at least 1.' })
  @IsInt()
  @Min(1)
  quantity!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Price of one piece: only lines of this price are meant; needed where no order is known.',
  })
  unitPrice?: string | null;

  @Field(() => OrderLineKindEnum, {
    nullable: true,
    description: 'What it is, where no order is known; goods when absent.',
  })
  kind?: LineKind | null;

  @Field(() => String, { nullable: true, description: 'What the shop calls it, where no order is known.' })
  @MaxLength(500)
  description?: string | null;

  @Field(() => VatCategoryEnum, { nullable: true, description: 'How it is taxed, where no order is known.' })
  vatCategory?: VatCategory | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT in percent, where no order is known.' })
  vatRate?: string | null;
}

@InputType('RecordFinanceReturnInput', {
  description: 'Something that comes back. Source and number are its key: the same return again changes nothing.',
})
export class RecordReturnInput {
  @Field(() => String, { description: 'Shop or system that it comes from.' })
  @Length(1, 60)
  source!: string;

  @Field(() => String, { description: 'Number of the return there.' })
  @Length(1, 120)
  number!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the order; without it earlier orders of the buyer are looked through, newest first.',
  })
  @Length(1, 120)
  orderNumber?: string | null;

  @Field(() => String, { nullable: true, description: "The shop's number of the customer, where no order is named." })
  @MaxLength(120)
  buyerReference?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it came back.' })
  returnedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(500)
  reason?: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of its amounts.' })
  currency!: string;

  @Field(() => AmountBasisEnum, {
    nullable: true,
    description: 'Whether prices are without or with VAT, where no order is known; with when absent.',
  })
  amountsInclude?: AmountBasis | null;

  @Field(() => String, { nullable: true, description: 'Country of the buyer, where no order is known.' })
  @Length(2, 2)
  country?: string | null;

  @Field(() => [ReturnLineInput], { description: `What comes back, at most ${MOST_LINES} lines.` })
  @Nested(() => ReturnLineInput)
  @ArrayMaxSize(MOST_LINES)
  lines!: ReturnLineInput[];

  @Field(() => String, { nullable: true, description: 'How the money went back, where it did: card, paypal, bank …' })
  @Length(1, 40)
  refundMethod?: string | null;
}

@InputType('RecordFinanceReturnsInput', { description: 'Many returns at once; each is taken or refused by itself.' })
export class RecordReturnsInput {
  @Field(() => [RecordReturnInput], { description: `The returns, at most ${MOST_ORDERS}.` })
  @Nested(() => RecordReturnInput)
  @ArrayMaxSize(MOST_ORDERS)
  returns!: RecordReturnInput[];
}

@InputType('CancelFinanceOrderInput', { description: 'An order whose rest is taken back.' })
export class CancelOrderInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  @Length(1, 500)
  reason!: string;

  @Field(() => String, { nullable: true, description: 'How the money went back, where it did.' })
  @Length(1, 40)
  refundMethod?: string | null;
}
