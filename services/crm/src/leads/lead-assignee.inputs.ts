import { DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, Length, Max, Min } from 'class-validator';
import { TEXT } from './leads.inputs.ts';

@InputType({ description: 'Somebody who gets leads.' })
export class SetLeadAssigneeInput {
  @Field(() => ID, { description: 'The user.' })
  @Length(1, 100)
  userId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether they get leads at all.' })
  active!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether they are on duty.' })
  onDuty!: boolean;

  @Field(() => DateTimeScalar, { ...TEXT, description: 'Away until then.' })
  awayUntil?: Date | null;

  @Field(() => Int, { ...TEXT, description: 'Most open leads at a time; no limit where left out.' })
  @Min(0)
  @Max(100_000)
  capacity?: number | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Countries (DE) or begins of postal codes (DE-80); empty for everywhere.',
  })
  @ArrayMaxSize(200)
  territories!: string[];
}
