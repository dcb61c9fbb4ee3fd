import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AutomationAction } from './actions.rules.ts';
import { AutomationActionType } from './automation-action.type.ts';
import type { AutomationRevisionEntity } from './automation-revision.entity.ts';
import type { AutomationRuleEntity } from './automation-rule.entity.ts';
import { AutomationGroupingEnum, AutomationRuleStatusEnum } from './automation.enums.ts';
import type { Grouping, RuleDefinition, RuleStatus } from './automations.rules.ts';

@ObjectType({ description: 'Who did something about a rule.' })
export class AutomationActor {
  @Field(() => String, { description: 'person, director, automation, integration or system.' })
  kind!: string;

  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name at that time.' })
  name?: string | null;
}

@ObjectType({ description: 'When a rule starts, if what, and what it does then.' })
export class AutomationDefinition {
  @Field(() => [String], { description: 'Events that start it; empty for a schedule.' })
  eventTypes!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Schedule as cron, in the time zone of the brand.' })
  schedule!: string | null;

  @Field(() => String, { description: 'Condition on the event; empty: always.' })
  condition!: string;

  @Field(() => [AutomationActionType], { description: 'What it does, in order.' })
  actions!: AutomationAction[];

  @Field(() => AutomationGroupingEnum, { description: 'Whether a run waits and gathers further events.' })
  grouping!: Grouping;

  @Field(() => Int, { description: 'For how many seconds.' })
  groupSeconds!: number;

  @Field(() => [String], { description: 'What waits is dropped when one of these events happens to its thing.' })
  unlessEventTypes!: readonly string[];

  @Field(() => Int, { description: 'Runs a minute at most; what is over is gathered into one.' })
  maxPerMinute!: number;

  @Field(() => Int, { description: 'Runs an hour at most; what is over is gathered into one.' })
  maxPerHour!: number;
}

@ObjectType({ description: 'What a rule said at one time; never changed.' })
export class AutomationRevision {
  @Field(() => Int, { description: 'Number, counted from 1.' })
  revision!: number;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  description!: string;

  @Field(() => AutomationDefinition, { description: 'What it says.' })
  definition!: AutomationDefinition;

  @Field(() => AutomationActor, { description: 'Who wrote it.' })
  author!: AutomationActor;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;
}

@ObjectType({ description: 'Why a rule was stopped by its guard.' })
export class AutomationTrip {
  @Field(() => String, {
    description:
      'LOOP: it set itself off by way of others. DEPTH: too many in a row. STORM: too many events. GRANT_LOST.',
  })
  reason!: string;

  @Field(() => String, { description: 'What happened and what to do.' })
  message!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A rule that sees fewer events than happen.' })
export class AutomationStall {
  @Field(() => Int, { description: 'Events that happened.' })
  expected!: number;

  @Field(() => Int, { description: 'Events that the rule saw.' })
  actual!: number;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: Date;
}

@ObjectType({ description: 'What became of the events that a rule saw in the last day.' })
export class AutomationDayCounts {
  @Field(() => Int, { description: 'Events that it saw.' })
  seen!: number;

  @Field(() => Int, { description: 'Of which started a run at once.' })
  started!: number;

  @Field(() => Int, { description: 'Of which were gathered into a run that waits.' })
  gathered!: number;

  @Field(() => Int, { description: 'Of which did not meet the condition.' })
  conditionFalse!: number;

  @Field(() => Int, { description: 'For which the condition could not be decided.' })
  conditionError!: number;

  @Field(() => Int, { description: 'Which the rule itself had caused.' })
  ownWrite!: number;

  @Field(() => String, { nullable: true, description: 'Why a condition could not be decided, most recently.' })
  lastError!: string | null;
}

@ObjectType('AutomationRule', { description: 'When this happens, if that holds, then do these things.' })
export class AutomationRuleType {
  @Field(() => ID, { description: 'Id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  description!: string;

  @Field(() => AutomationRuleStatusEnum, { description: 'Whether it acts.' })
  status!: RuleStatus;

  @Field(() => Int, { description: 'The newest revision.' })
  revision!: number;

  @Field(() => Int, { nullable: true, description: 'The revision in force; null while the rule does not act.' })
  activeRevision!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the schedule starts it next.' })
  nextAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it acts.' })
  activeSince!: Date | null;

  @Field(() => AutomationActor, { nullable: true, description: 'The person on whose behalf it acts.' })
  switchedOnBy!: AutomationActor | null;

  @Field(() => AutomationTrip, { nullable: true, description: 'Why its guard stopped it.' })
  trip!: AutomationTrip | null;

  @Field(() => AutomationStall, { nullable: true, description: 'Set while it sees fewer events than happen.' })
  stall!: AutomationStall | null;

  @Field(() => AutomationActor, { description: 'Who wrote it first.' })
  author!: AutomationActor;

  @Field(() => DateTimeScalar, { description: 'When it was first written.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed or switched.' })
  updatedAt!: Date;
}

const connection = connectionOf(AutomationRuleType, 'AutomationRule');
export const AutomationRuleConnection = connection.Connection;

@ObjectType({ description: 'Outcome of a mutation of a rule.' })
export class AutomationRulePayload extends MutationPayload {
  @Field(() => AutomationRuleType, { nullable: true, description: 'The rule.' })
  rule?: AutomationRuleType;
}

/** A stored rule as the graph shows it. */
export function toRuleType(rule: AutomationRuleEntity): AutomationRuleType {
  const { trip, stall } = rule;
  return {
    ...rule,
    trip: trip && { ...trip, at: new Date(trip.at) },
    stall: stall && { ...stall, since: new Date(stall.since) },
  };
}

/** A stored definition as the graph shows it. */
export function toDefinitionType({ trigger, grouping, unless, caps, ...rest }: RuleDefinition): AutomationDefinition {
  return {
    ...{ condition: rest.condition, actions: [...rest.actions] },
    eventTypes: trigger.kind === 'EVENT' ? trigger.eventTypes : [],
    schedule: trigger.kind === 'SCHEDULE' ? trigger.cron : null,
    ...{ grouping: grouping.mode, groupSeconds: grouping.seconds, unlessEventTypes: unless },
    ...{ maxPerMinute: caps.perMinute, maxPerHour: caps.perHour },
  };
}

/** A stored revision as the graph shows it. */
export function toRevisionType(row: AutomationRevisionEntity): AutomationRevision {
  const { revision, name, description, author, createdAt } = row;
  return { revision, name, description, author, createdAt, definition: toDefinitionType(row.definition) };
}
