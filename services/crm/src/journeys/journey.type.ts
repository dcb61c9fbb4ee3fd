import { connectionOf, DateTimeScalar, graphEnum, JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EnrolmentStatus, JourneyStatus } from './journey.rules.ts';

export const JourneyStatusEnum = graphEnum<JourneyStatus>('JourneyStatus', 'Where a journey stands.', {
  DRAFT: 'It never ran.',
  ACTIVE: 'People go through it.',
  PAUSED: 'People come in and wait; nothing is done.',
  ARCHIVED: 'It was put away; whoever was in it has left.',
});

export const EnrolmentStatusEnum = graphEnum<EnrolmentStatus>('JourneyEnrolmentStatus', 'Where somebody stands.', {
  ACTIVE: 'On the way.',
  COMPLETED: 'Came to the end, or to the goal.',
  EXITED: 'Left before the end.',
  FAILED: 'A step failed again and again.',
});

@ObjectType('JourneyProblem', { description: 'Why a draft cannot run.' })
export class JourneyProblemType {
  @Field(() => String, { description: 'Code, such as STEP_UNREACHABLE.' })
  code!: string;

  @Field(() => [String], { description: 'Place in the draft.' })
  path!: string[];

  @Field(() => String, { nullable: true, description: 'Key of the step.' })
  step!: string | null;

  @Field(() => String, { description: 'What is wrong.' })
  message!: string;
}

@ObjectType('JourneyTotals', { description: 'How many went through a journey.' })
export class JourneyTotalsType {
  @Field(() => Int, { description: 'Who ever came in.' })
  entered!: number;

  @Field(() => Int, { description: 'Who is on the way.' })
  active!: number;

  @Field(() => Int, { description: 'Who came to the end.' })
  completed!: number;

  @Field(() => Int, { description: 'Who left before.' })
  exited!: number;

  @Field(() => Int, { description: 'For whom a step failed for good.' })
  failed!: number;

  @Field(() => Int, { description: 'Who reached the goal.' })
  goals!: number;
}

@ObjectType('JourneyOutcomeCount', { description: 'How many went one way.' })
export class JourneyOutcomeCountType {
  @Field(() => String, { description: 'done, yes, no, happened, timeout, way-1 and so on, exit.' })
  outcome!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('JourneyStepCount', { description: 'How a step stands, over all versions of the journey.' })
export class JourneyStepCountType {
  @Field(() => String, { description: 'Key of the step.' })
  stepKey!: string;

  @Field(() => Int, { description: 'Who stands there.' })
  waiting!: number;

  @Field(() => Int, { description: 'For whom it was done.' })
  done!: number;

  @Field(() => [JourneyOutcomeCountType], { description: 'Where they went.' })
  outcomes!: JourneyOutcomeCountType[];

  @Field(() => Int, { description: 'Mails that went out.' })
  sent!: number;

  @Field(() => Int, { description: 'Mails that were opened, as far as readers let it be known.' })
  opened!: number;

  @Field(() => Int, { description: 'Mails in which something was clicked.' })
  clicked!: number;

  @Field(() => Int, { description: 'Mails that led to a goodbye.' })
  unsubscribed!: number;
}

@ObjectType('JourneyVersion', { description: 'What people go through; never changed.' })
export class JourneyVersionType {
  @Field(() => ID, { description: 'Id of the version.' })
  id!: string;

  @Field(() => Int, { description: 'Which one, from 1.' })
  number!: number;

  @Field(() => JsonScalar, { description: 'Trigger, steps, exits and goal.' })
  definition!: object;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who let it run.' })
  by!: string | null;
}

@ObjectType('Journey', { description: 'Steps that people go through by themselves: mails, waits, branches.' })
@Directive('@key(fields: "id")')
export class JourneyType {
  @Field(() => ID, { description: 'Id of the journey.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description!: string | null;

  @Field(() => JourneyStatusEnum, { description: 'Where it stands.' })
  status!: JourneyStatus;

  @Field(() => [String], { description: 'What can be done with it: ACTIVATE, PAUSE, RESUME, ARCHIVE.' })
  actions!: string[];

  @Field(() => JsonScalar, {
    description:
      'The draft: { trigger, reentryDays, purpose, exits, goal, start, steps }. It becomes the next version.',
  })
  draft!: object;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;

  /** The version that runs; resolved. */
  currentId!: string | null;
}

export const { Connection: JourneyConnection } = connectionOf(JourneyType, 'Journey');

@ObjectType('JourneyStepRun', { description: 'A step that was done for somebody.' })
export class JourneyStepRunType {
  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field(() => String, { description: 'Key of the step.' })
  stepKey!: string;

  @Field(() => String, { description: 'Kind of the step.' })
  kind!: string;

  @Field(() => String, { description: 'Where it led: done, yes, no, happened, timeout, way-1, exit.' })
  outcome!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  ranAt!: Date;
}

@ObjectType('JourneyEnrolment', { description: 'Somebody in a journey.' })
@Directive('@key(fields: "id")')
export class JourneyEnrolmentType {
  @Field(() => ID, { description: 'Id of the enrolment.' })
  id!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => EnrolmentStatusEnum, { description: 'Where they stand.' })
  status!: EnrolmentStatus;

  @Field(() => String, { nullable: true, description: 'How it ended: END, GOAL, BY_HAND, ORDER, ERASED and so on.' })
  reason!: string | null;

  @Field(() => String, { description: 'Key of the step that is next, or was the last.' })
  stepKey!: string;

  @Field(() => DateTimeScalar, { description: 'When that step is due.' })
  dueAt!: Date;

  @Field(() => String, { description: 'What brought them in, such as ORDER or MANUAL.' })
  causeOn!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  enteredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when.' })
  endedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they reached the goal.' })
  goalAt!: Date | null;

  @Field(() => Int, { description: 'Failed tries of the step.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Code of the last failure.' })
  lastError!: string | null;

  /** Resolved. */
  journeyId!: string;
  versionId!: string;
}

export const { Connection: JourneyEnrolmentConnection } = connectionOf(JourneyEnrolmentType, 'JourneyEnrolment');

@ObjectType('JourneySettings', { description: 'How the journeys of the brand treat people.' })
export class JourneySettingsType {
  @Field(() => String, { nullable: true, description: 'When quiet hours begin, such as 21:00.' })
  quietFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'When they end.' })
  quietTo!: string | null;

  @Field(() => Int, { nullable: true, description: 'Messages of marketing to a person in a day; without: no limit.' })
  mostPerDay!: number | null;

  @Field(() => String, { description: 'Where days and hours are judged: the zone of the brand.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Version; 0 where nothing was set yet.' })
  version!: number;
}

@ObjectType('JourneyDryStep', { description: 'A step that would be done.' })
export class JourneyDryStepType {
  @Field(() => String, { description: 'Key of the step.' })
  key!: string;

  @Field(() => String, { description: 'Kind of the step.' })
  kind!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Where it would lead.' })
  outcome!: string;
}

@ObjectType('JourneyDryRun', { description: 'What would happen to somebody who came in; nothing of it is done.' })
export class JourneyDryRunType {
  @Field(() => String, { nullable: true, description: 'Why they would not come in: IN_IT, WAS_IN_IT or TOO_SOON.' })
  refused!: string | null;

  @Field(() => [JourneyDryStepType], { description: 'The steps in order.' })
  steps!: JourneyDryStepType[];
}

@ObjectType({ description: 'Outcome of a change of a journey.' })
export class JourneyPayload extends MutationPayload {
  @Field(() => JourneyType, { nullable: true, description: 'The journey as it is now.' })
  journey?: JourneyType | null;
}

@ObjectType({ description: 'Outcome of putting people into a journey.' })
export class EnrolInJourneyPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'Who came in.' })
  entered?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Who was left out: is in it, may not come in again, or is nobody of the brand.',
  })
  left?: number | null;
}

@ObjectType({ description: 'Outcome of taking people out of journeys.' })
export class LeaveJourneyPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many left.' })
  ended?: number | null;
}

@ObjectType({ description: 'Outcome of a change of the settings of journeys.' })
export class JourneySettingsPayload extends MutationPayload {
  @Field(() => JourneySettingsType, { nullable: true, description: 'The settings as they are now.' })
  settings?: JourneySettingsType | null;
}
