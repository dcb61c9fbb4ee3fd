import { MoneyType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FinanceSalesCount', { description: 'Orders of shops and what was in them, by the day they were placed.' })
export class SalesCountType {
  @Field(() => Int, { description: 'Orders that were placed; cancelled ones are not counted.' })
  orders!: number;

  @Field(() => Int, { description: 'Pieces of goods in them.' })
  units!: number;

  @Field(() => Int, { description: 'Pieces of goods that came back in the period, whenever they were ordered.' })
  returned!: number;
}

@ObjectType('FinanceTopProduct', { description: 'A product of the orders of a period.' })
export class TopProductType {
  @Field(() => String, { description: 'Its SKU in the shop.' })
  sku!: string;

  @Field(() => String, { description: 'What the shop called it last.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The variant of the catalogue, where it is known.' })
  variantId!: string | null;

  @Field(() => Int, { description: 'Pieces.' })
  units!: number;

  @Field(() => MoneyType, { description: 'Net amount of its lines.' })
  net!: MoneyType;
}

@ObjectType('FinanceSummary', {
  description: 'What was sold in a period, as the orders of shops tell it, and what buyers owe.',
})
export class FinanceSummaryType {
  @Field(() => SalesCountType, { description: 'In the period.' })
  now!: SalesCountType;

  @Field(() => SalesCountType, { description: 'In the period of the same length before.' })
  before!: SalesCountType;

  @Field(() => [TopProductType], { description: 'Goods with the highest net amount, at most five.' })
  top!: TopProductType[];

  @Field(() => [MoneyType], { description: 'What of invoices is open past its due day now, by currency.' })
  overdue!: MoneyType[];

  @Field(() => Int, { description: 'How many invoices that are.' })
  overdueInvoices!: number;
}
