import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContentChannelEnum } from './content-plan.type.ts';
import { ContentItemType } from './content-item.type.ts';

@ObjectType('ContentDay', { description: 'A day where the brand is, and what goes out on it.' })
export class ContentDayType {
  @Field(() => String, { description: 'The day, e.g. 2026-11-22.' })
  day!: string;

  @Field(() => [ContentItemType], { description: 'What goes out, in order.' })
  items!: readonly ContentItemType[];
}

@ObjectType('ContentClash', { description: 'Two items of one channel close to each other.' })
export class ContentClashType {
  @Field(() => ContentChannelEnum, { description: 'The channel.' })
  channel!: string;

  @Field(() => Int, { description: 'Minutes between them.' })
  minutes!: number;

  @Field(() => [ID], { description: 'The two, the earlier first.' })
  itemIds!: readonly string[];
}

@ObjectType('ContentCalendar', { description: 'What goes out day by day.' })
export class ContentCalendarType {
  @Field(() => String, { description: 'Time zone in which days are judged.' })
  timeZone!: string;

  @Field(() => String, { description: 'The day that it is there.' })
  today!: string;

  @Field(() => [ContentDayType], { description: 'Every day asked for, also those with nothing on them.' })
  days!: readonly ContentDayType[];

  @Field(() => [ContentClashType], { description: 'What takes attention from each other.' })
  clashes!: readonly ContentClashType[];

  @Field(() => Boolean, { description: 'Whether there are more than the 1,000 items shown: filter then.' })
  truncated!: boolean;
}
