import { ArgsType, Field } from '@nestjs/graphql';
import { Matches } from 'class-validator';

export const DAY = /^\d{4}-\d{2}-\d{2}$/;

@ArgsType()
export class CrmSpanArgs {
  @Field(() => String, { description: "From this day on, such as 2026-01-01; days begin where the brand's do." })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: 'Until this day, it included; at most 400 days.' })
  @Matches(DAY)
  until!: string;
}
