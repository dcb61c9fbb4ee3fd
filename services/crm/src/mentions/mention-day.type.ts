import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SocialMentionDay', {
  description:
    'Mentions of one day at one source, the day as it is where the brand is. A score of 20 or more counts as positive, of -20 or less as negative; without a score, 4 and 5 stars as positive, 1 and 2 as negative.',
})
export class SocialMentionDayType {
  @Field(() => String, { description: 'The day, e.g. 2026-11-22.' })
  day!: string;

  @Field(() => String, { description: 'Where.' })
  source!: string;

  @Field(() => Int, { description: 'How many.' })
  total!: number;

  @Field(() => Int, { description: 'Of them positive.' })
  positive!: number;

  @Field(() => Int, { description: 'Of them neutral.' })
  neutral!: number;

  @Field(() => Int, { description: 'Of them negative.' })
  negative!: number;

  @Field(() => Int, { description: 'Of them with neither a score nor stars.' })
  unknown!: number;
}
