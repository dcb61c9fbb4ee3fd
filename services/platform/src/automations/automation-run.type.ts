import { connectionOf, DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ActionResult, RunStatus, SampledEvent } from './automation-run.entity.ts';
import { AutomationRunStatusEnum } from './automation.enums.ts';

@ObjectType({ description: 'One of the events that a run stands for.' })
export class AutomationSampledEvent {
  @Field(() => ID, { description: 'Id of the event and of its entry in the activity log.' })
  id!: string;

  @Field(() => String, { description: 'Type of the event.' })
  type!: string;

  @Field(() => ID, { description: 'Id of the thing that it happened to.' })
  aggregateId!: string;

  @Field(() => String, { description: 'Name of that thing.' })
  label!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt!: Date;
}

@ObjectType({ description: 'What came of one action.' })
export class AutomationActionResult {
  @Field(() => Int, { description: 'Place of the action in the rule, counted from 0.' })
  action!: number;

  @Field(() => String, { description: 'Kind of the action.' })
  kind!: string;

  @Field(() => String, { description: 'DONE, REQUESTED of another service, or FAILED.' })
  status!: string;

  @Field(() => String, { description: 'What was done, or why not.' })
  message!: string;

  @Field(() => ID, { nullable: true, description: 'Id of what was made.' })
  reference!: string | null;
}

@ObjectType('AutomationRun', { description: 'A rule that fired, or that its guard kept from firing.' })
export class AutomationRunType {
  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field(() => ID, { description: 'The rule.' })
  ruleId!: string;

  @Field(() => String, { description: 'Name of the rule.' })
  ruleName!: string;

  @Field(() => Int, { description: 'Revision of the rule that ran.' })
  revision!: number;

  @Field(() => AutomationRunStatusEnum, { description: 'What became of it.' })
  status!: RunStatus;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Int, { description: 'How many events it stands for.' })
  eventCount!: number;

  @Field(() => [AutomationSampledEvent], { description: 'The first of them, at most 10.' })
  sample!: AutomationSampledEvent[];

  @Field(() => Int, { description: 'How many automations in a row led here.' })
  depth!: number;

  @Field(() => String, { description: 'The same for everything that one request led to.' })
  correlationId!: string;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it acts, where it waits.' })
  dueAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;

  @Field(() => [AutomationActionResult], { description: 'What came of each action.' })
  results!: AutomationActionResult[];
}

const connection = connectionOf(AutomationRunType, 'AutomationRun');
export const AutomationRunConnection = connection.Connection;

/** A stored run as the graph shows it. */
export function toRunType<R extends { sample: readonly SampledEvent[]; results: readonly ActionResult[] }>(run: R) {
  const sample = run.sample.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) }));
  return { ...run, sample, results: [...run.results] };
}
