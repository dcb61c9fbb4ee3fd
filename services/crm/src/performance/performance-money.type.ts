import { CurrencyCodeScalar, DecimalScalar, MoneyType } from '@mh-os/graphql';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('MarketingMoney', { description: 'Amounts of one currency; currencies are never added up.' })
export class MarketingMoneyType {
  @Field(() => CurrencyCodeScalar, { description: 'The currency.' })
  currency!: string;

  @Field(() => MoneyType, { description: 'What it cost, as the sources tell; the books are not posted from it.' })
  spend!: MoneyType;

  @Field(() => MoneyType, { description: 'What it brought, as the sources reckon it.' })
  revenue!: MoneyType;

  @Field(() => MoneyType, {
    description: 'Net amounts of orders that named the campaign, less what came back, on the day of the order.',
  })
  orderRevenue!: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'Cost of a click; null without clicks.' })
  costPerClick!: MoneyType | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Revenue of orders for each unit spent; null without spend.',
  })
  roas!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The same with the revenue that the sources reckon.' })
  reportedRoas!: string | null;
}
