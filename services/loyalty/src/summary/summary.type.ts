import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Matches } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

@ObjectType('LoyaltyPeriodCount', { description: 'What moved in a period.' })
export class PeriodCountType {
  @Field(() => Int, { description: 'Members who joined.' })
  joined!: number;

  @Field(() => Int, { description: 'Points that were earned, those that still wait included.' })
  issued!: number;

  @Field(() => Int, { description: 'Points that were spent, less what was given back.' })
  spent!: number;

  @Field(() => Int, { description: 'Points that were not spent in time.' })
  expired!: number;
}

@ObjectType('LoyaltySummaryDay', { description: 'What moved on a day.' })
export class SummaryDayType {
  @Field(() => String, { description: 'The day in the zone of the default program, such as 2026-03-09.' })
  day!: string;

  @Field(() => Int, { description: 'Points that were earned.' })
  issued!: number;

  @Field(() => Int, { description: 'Points that were spent, less what was given back.' })
  spent!: number;
}

@ObjectType('LoyaltySummary', { description: 'How all programs of the brand do together.' })
export class SummaryType {
  @Field(() => PeriodCountType, { description: 'In the period.' })
  now!: PeriodCountType;

  @Field(() => PeriodCountType, { description: 'In the period of the same length before.' })
  before!: PeriodCountType;

  @Field(() => [SummaryDayType], { description: 'Day by day.' })
  days!: SummaryDayType[];

  @Field(() => Int, { description: 'Members who are active now.' })
  members!: number;
}

@ArgsType()
export class SummaryArgs {
  @Field(() => String, { description: 'From this day on, such as 2026-01-01.' })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: 'Until this day, it included; at most 400 days.' })
  @Matches(DAY)
  until!: string;
}
