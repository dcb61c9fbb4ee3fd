import { ArgsType, Field } from '@nestjs/graphql';
import { Matches } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

@ArgsType()
export class SpanArgs {
  @Field(() => String, { description: 'From this day on, such as 2026-01-01.' })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: 'Until this day, it included.' })
  @Matches(DAY)
  until!: string;
}
