import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('LeadAssignee', { description: 'Somebody who gets leads.' })
export class LeadAssigneeType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => ID, { description: 'The user.' })
  userId!: string;

  @Field(() => Boolean, { description: 'Whether they get leads at all.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'Whether they are on duty.' })
  onDuty!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Away until then.' })
  awayUntil!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Most open leads at a time.' })
  capacity!: number | null;

  @Field(() => Int, { description: 'Open leads that they have.' })
  openLeads!: number;

  @Field(() => [String], { description: 'Where their leads come from; empty for everywhere.' })
  territories!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why they would get no lead now: INACTIVE, OFF_DUTY or OVER_CAPACITY.',
  })
  unfit!: string | null;
}

@ObjectType({ description: 'Outcome of a change of who gets leads.' })
export class LeadAssigneePayload extends MutationPayload {
  @Field(() => LeadAssigneeType, { nullable: true, description: 'The entry as it is now.' })
  assignee?: LeadAssigneeType | null;
}
