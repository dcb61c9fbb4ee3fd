import { DecimalScalar, MoneyType } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CrmGrowthCount', { description: 'Growth of a period.' })
export class GrowthCountType {
  @Field(() => Int, { description: 'People who were added, without those who turned out to be somebody else.' })
  people!: number;

  @Field(() => Int, { description: 'Leads that were captured.' })
  leads!: number;

  @Field(() => Int, { description: 'How many of these leads are converted by now.' })
  converted!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'These in percent of the leads; null without leads.' })
  conversion!: string | null;

  @Field(() => Int, { description: 'Deals that were won.' })
  won!: number;

  @Field(() => Int, { description: 'People who began a journey, once for each time.' })
  enrolled!: number;
}

@ObjectType('CrmGrowthDay', { description: 'Growth of a day.' })
export class GrowthDayType {
  @Field(() => String, { description: 'The day where the brand is, such as 2026-03-09.' })
  day!: string;

  @Field(() => Int, { description: 'People who were added.' })
  people!: number;

  @Field(() => Int, { description: 'Leads that were captured.' })
  leads!: number;
}

@ObjectType('CrmGrowthSummary', { description: 'How people, leads and deals of the brand grow.' })
export class GrowthSummaryType {
  @Field(() => GrowthCountType, { description: 'In the period.' })
  now!: GrowthCountType;

  @Field(() => GrowthCountType, { description: 'In the period of the same length before.' })
  before!: GrowthCountType;

  @Field(() => [GrowthDayType], { description: 'Day by day.' })
  days!: GrowthDayType[];

  @Field(() => Int, { description: 'Deals that are open now.' })
  openDeals!: number;

  @Field(() => [MoneyType], {
    description: 'What they would bring, by currency; deals without an amount bring nothing.',
  })
  openAmounts!: MoneyType[];

  @Field(() => Int, { description: 'Segments in use now.' })
  segments!: number;
}
