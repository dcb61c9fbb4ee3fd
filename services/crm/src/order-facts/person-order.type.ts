import { connectionOf, DateTimeScalar, MoneyType } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('CrmOrder', { description: 'An order as customer relations know it; finance has the books.' })
export class PersonOrderType {
  @Field(() => ID, { description: 'Id of the order in finance.' })
  id!: string;

  @Field(() => String, { description: 'Number in the shop.' })
  number!: string;

  @Field(() => String, { description: 'Which shop or system.' })
  source!: string;

  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  placedAt!: Date;

  @Field(() => MoneyType, { description: 'Its net amount.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'Its gross amount.' })
  gross!: MoneyType;

  @Field(() => MoneyType, { description: 'What came back of it, net.' })
  returned!: MoneyType;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the campaign that the shop passed on.' })
  campaignCode?: string | null;

  @Field(() => Boolean, { description: 'Whether all of it was undone.' })
  cancelled!: boolean;
}

export const { Connection: PersonOrderConnection } = connectionOf(PersonOrderType, 'CrmOrder');
