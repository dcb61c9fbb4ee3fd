import { allEvents, type EventDef } from '@mh-os/contracts';
import { defineTransitions, DomainError } from '@mh-os/kernel';
import { Cron } from 'croner';
import { type AutomationAction, checkActions, checkCircles } from './actions.rules.ts';
import { type EventField, fieldsOf, type FieldShape, scheduleShapes, shapesOf } from './condition-fields.ts';
import { compileCondition, type Condition } from './conditions.ts';

export const RULE_STATUSES = ['DRAFT', 'ON', 'OFF', 'TRIPPED', 'ARCHIVED'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];
export type RuleStep = 'SWITCH_ON' | 'SWITCH_OFF' | 'TRIP' | 'RESUME' | 'ARCHIVE';

/** Switching on what is on already puts the newest revision into force. */
export const ruleTransitions = defineTransitions<RuleStatus, RuleStep>('Automation rule', {
  DRAFT: { SWITCH_ON: 'ON', ARCHIVE: 'ARCHIVED' },
  ON: { SWITCH_ON: 'ON', SWITCH_OFF: 'OFF', TRIP: 'TRIPPED' },
  OFF: { SWITCH_ON: 'ON', ARCHIVE: 'ARCHIVED' },
  TRIPPED: { RESUME: 'ON', SWITCH_OFF: 'OFF', ARCHIVE: 'ARCHIVED' },
  ARCHIVED: {},
});

export const GROUPINGS = ['NONE', 'AGGREGATE', 'BATCH'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A rule as data: what one revision says. Never changed once kept. */
export interface RuleDefinition {
  readonly trigger: RuleTrigger;
  /** Empty: always. */
  readonly condition: string;
  readonly actions: readonly AutomationAction[];
  /** Whether a run waits and gathers what else happens: to the same thing, or to anything. */
  readonly grouping: { readonly mode: Grouping; readonly seconds: number };
  /** A waiting run is dropped when one of these events happens to its thing. */
  readonly unless: readonly string[];
  readonly caps: { readonly perMinute: number; readonly perHour: number };
}

export type RuleTrigger =
  | { readonly kind: 'EVENT'; readonly eventTypes: readonly string[] }
  | { readonly kind: 'SCHEDULE'; readonly cron: string };

/** A definition as somebody sends it. */
export interface DefinitionInput {
  readonly eventTypes?: readonly string[] | null | undefined;
  readonly schedule?: string | null | undefined;
  readonly condition?: string | null | undefined;
  readonly actions: readonly unknown[];
  readonly grouping?: Grouping | null | undefined;
  readonly groupSeconds?: number | null | undefined;
  readonly unlessEventTypes?: readonly string[] | null | undefined;
  readonly maxPerMinute?: number | null | undefined;
  readonly maxPerHour?: number | null | undefined;
}

/** Chain of rules that one event may have behind it: the fifth rule in a row still runs, a sixth trips. */
export const MAX_DEPTH = 5;
/** Runs of all rules of a brand together. */
export const BRAND_CAPS = { perMinute: 300, perHour: 3_000 };
/** Events gathered over the cap by one run after which the rule trips: nobody meant that. */
export const STORM_LIMIT = 20_000;
/** Days that runs and the events they stand for are known. An older event starts nothing: nobody knows whether it did. */
export const KEPT_DAYS = 90;
const EVENT_TYPES_MAX = 20;
const DAY_SECONDS = 86_400;

/** The newest version of each event: the one that conditions are checked against. */
const newest = new Map<string, EventDef>();
for (const def of allEvents) if ((newest.get(def.type)?.version ?? 0) < def.version) newest.set(def.type, def);

const shapes = new Map<string, Readonly<Record<'event' | 'data', FieldShape>>>();

/** What conditions and texts can see of an event. */
export function shapesOfType(type: string): Readonly<Record<'event' | 'data', FieldShape>> {
  const def = newest.get(type);
  if (!def) return scheduleShapes;
  let found = shapes.get(type);
  if (!found) shapes.set(type, (found = shapesOf(def)));
  return found;
}

/** Events that a rule can wait for, by type. */
export function triggerEvents(): EventDef[] {
  return [...newest.values()].sort((a, b) => a.type.localeCompare(b.type));
}

/** Checks a definition as a whole and gives it back as it is kept. */
export function checkDefinition(input: DefinitionInput): RuleDefinition {
  const trigger = checkTrigger(input);
  const types = trigger.kind === 'EVENT' ? trigger.eventTypes : [SCHEDULE_TYPE];
  const condition = input.condition?.trim() ?? '';
  for (const type of types) compileCondition(condition, shapesOfType(type), type);
  const fields = types.map((type) => fieldsOfType(type));
  const actions = checkActions(input.actions, fields);
  checkCircles(actions, types);
  return {
    trigger,
    condition,
    actions,
    grouping: checkGrouping(input, trigger),
    unless: checkTypes(input.unlessEventTypes ?? [], 'unlessEventTypes'),
    caps: {
      perMinute: bounded(input.maxPerMinute ?? 30, 1, BRAND_CAPS.perMinute, 'maxPerMinute'),
      perHour: bounded(input.maxPerHour ?? 300, 1, BRAND_CAPS.perHour, 'maxPerHour'),
    },
  };
}

/** Stands for an event in runs that a schedule started. */
export const SCHEDULE_TYPE = 'platform.automation.scheduled';

export function fieldsOfType(type: string): EventField[] {
  return fieldsOf(shapesOfType(type));
}

function checkTrigger({ eventTypes, schedule }: DefinitionInput): RuleTrigger {
  if (Boolean(eventTypes?.length) === Boolean(schedule))
    throw refuse('A rule starts either with events or by a schedule.', ['eventTypes']);
  if (schedule) {
    checkCron(schedule);
    return { kind: 'SCHEDULE', cron: schedule.trim() };
  }
  if (eventTypes!.length > EVENT_TYPES_MAX)
    throw refuse(`A rule has at most ${EVENT_TYPES_MAX} events.`, ['eventTypes']);
  return { kind: 'EVENT', eventTypes: checkTypes(eventTypes!, 'eventTypes') };
}

function checkTypes(types: readonly string[], path: string): string[] {
  const unknown = types.find((type) => !newest.has(type));
  if (unknown !== undefined)
    throw refuse(`${JSON.stringify(unknown)} is not an event; automationCatalogue lists all.`, [path]);
  return [...new Set(types)].sort();
}

function checkCron(cron: string): void {
  const five = cron.trim().split(/\s+/).length === 5;
  try {
    if (!five) throw new Error('it needs five parts: minute, hour, day, month, weekday');
    if (!new Cron(cron.trim(), { paused: true }).nextRun()) throw new Error('it never happens');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refuse(`The schedule cannot be read: ${why}. An example: "0 9 * * 1" is every Monday at nine.`, ['schedule']);
  }
}

/** When a schedule happens next in a time zone; daylight saving is the zone's. */
export function nextTime(cron: string, timeZone: string, after: Date): Date | null {
  return new Cron(cron, { timezone: timeZone, paused: true }).nextRun(after);
}

function checkGrouping({ grouping, groupSeconds }: DefinitionInput, trigger: RuleTrigger): RuleDefinition['grouping'] {
  const mode = grouping ?? 'NONE';
  if (mode === 'NONE') return { mode, seconds: 0 };
  if (trigger.kind === 'SCHEDULE') throw refuse('A schedule has nothing to gather.', ['grouping']);
  return { mode, seconds: bounded(groupSeconds ?? 60, 1, 7 * DAY_SECONDS, 'groupSeconds') };
}

function bounded(value: number, min: number, max: number, path: string): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw refuse(`${path} is a whole number between ${min} and ${max}.`, [path]);
}

function refuse(message: string, path: string[]): DomainError {
  return new DomainError('AUTOMATION_TRIGGER_INVALID', message, { path });
}

/** Which automations an event comes from: how many runs lie behind it, and of which rules, the last one last. */
export interface Chain {
  readonly depth: number;
  readonly path: readonly string[];
}

/** Runs of the last minute and hour. */
export interface Usage {
  readonly minute: number;
  readonly hour: number;
  readonly brandMinute: number;
  readonly brandHour: number;
}

/** What is done about an event that a rule waits for, and why. */
export type Decision =
  | {
      readonly kind: 'SKIP';
      readonly reason: 'OWN_WRITE' | 'CONDITION_FALSE' | 'CONDITION_ERROR';
      readonly error?: string;
    }
  | { readonly kind: 'TRIP'; readonly reason: TripReason; readonly message: string }
  | { readonly kind: 'GATHER'; readonly key: string; readonly seconds: number }
  | { readonly kind: 'OVERFLOW'; readonly seconds: number }
  | { readonly kind: 'RUN' };

export type TripReason = 'LOOP' | 'DEPTH' | 'STORM' | 'GRANT_LOST';

/** Under which key events are gathered. */
export function groupKeyOf({ grouping }: Pick<RuleDefinition, 'grouping'>, aggregateId: string): string {
  return grouping.mode === 'BATCH' ? '*' : aggregateId;
}

/** Runs gathered over the cap. */
export const OVERFLOW_KEY = '~overflow';

/** The first half: what the event itself decides. Null: it goes on to the caps. */
export function decideEvent(
  rule: { readonly id: string; readonly condition: Condition },
  facts: Parameters<Condition['holds']>[0],
  chain: Chain,
): Extract<Decision, { kind: 'SKIP' | 'TRIP' }> | null {
  if (chain.path.at(-1) === rule.id) return { kind: 'SKIP', reason: 'OWN_WRITE' };
  try {
    if (!rule.condition.holds(facts)) return { kind: 'SKIP', reason: 'CONDITION_FALSE' };
  } catch (error) {
    return { kind: 'SKIP', reason: 'CONDITION_ERROR', error: error instanceof Error ? error.message : String(error) };
  }
  if (chain.path.includes(rule.id))
    return {
      kind: 'TRIP',
      reason: 'LOOP',
      message: `This rule set off ${chain.path.length - 1} other rule(s), which set it off again. Change one of them, then resume.`,
    };
  if (chain.depth >= MAX_DEPTH)
    return {
      kind: 'TRIP',
      reason: 'DEPTH',
      message: `${chain.depth} rules in a row set each other off; ${MAX_DEPTH} are allowed. Change one of them, then resume.`,
    };
  return null;
}

/** The second half: now, later together with others, or later because there were too many. */
export function decidePace(
  definition: Pick<RuleDefinition, 'grouping' | 'caps'>,
  aggregateId: string,
  usage: Usage,
): Extract<Decision, { kind: 'GATHER' | 'OVERFLOW' | 'RUN' }> {
  const { grouping, caps } = definition;
  if (usage.hour >= caps.perHour || usage.brandHour >= BRAND_CAPS.perHour) return { kind: 'OVERFLOW', seconds: 600 };
  if (usage.minute >= caps.perMinute || usage.brandMinute >= BRAND_CAPS.perMinute)
    return { kind: 'OVERFLOW', seconds: 60 };
  if (grouping.mode === 'NONE') return { kind: 'RUN' };
  return { kind: 'GATHER', key: groupKeyOf(definition, aggregateId), seconds: grouping.seconds };
}

/** How many events a rule should have seen against how many it saw: null while there is no reason to worry. */
export function stallOf(expected: number, actual: number): { expected: number; actual: number } | null {
  return actual < expected ? { expected, actual } : null;
}
