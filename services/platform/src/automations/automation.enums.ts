import { registerEnumType } from '@nestjs/graphql';
import { ACTION_KINDS, type ActionKind } from './actions.rules.ts';
import { RUN_STATUSES, type RunStatus } from './automation-run.entity.ts';
import { type Grouping, GROUPINGS, RULE_STATUSES, type RuleStatus } from './automations.rules.ts';

function enumOf<V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  about: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const made = Object.fromEntries(values.map((value) => [value, value])) as Record<V, V>;
  const valuesMap = Object.fromEntries(values.map((value) => [value, { description: about[value] }]));
  registerEnumType(made, { name, description, valuesMap: valuesMap as never });
  return made;
}

export const AutomationRuleStatusEnum = enumOf<RuleStatus>(
  'AutomationRuleStatus',
  'Whether a rule acts.',
  RULE_STATUSES,
  {
    DRAFT: 'Written, never switched on.',
    ON: 'Acts.',
    OFF: 'Switched off by a person.',
    TRIPPED: 'Stopped by its guard; a person may resume it.',
    ARCHIVED: 'Put away for good.',
  },
);

export const AutomationRunStatusEnum = enumOf<RunStatus>('AutomationRunStatus', 'What became of a run.', RUN_STATUSES, {
  WAITING: 'Gathers events until its time comes.',
  SUCCEEDED: 'All actions were done or asked for.',
  FAILED: 'At least one action could not be done.',
  DROPPED: 'Not done: its reason says why.',
  TRIPPED: 'Not done: the guard stopped the rule here.',
});

export const AutomationGroupingEnum = enumOf<Grouping>(
  'AutomationGrouping',
  'Whether a run waits and gathers further events.',
  GROUPINGS,
  {
    NONE: 'Each event runs at once.',
    AGGREGATE: 'Waits, and gathers what else happens to the same thing.',
    BATCH: 'Waits, and gathers all events of the rule.',
  },
);

export const AutomationActionKindEnum = enumOf<ActionKind>(
  'AutomationActionKind',
  'What an action does.',
  ACTION_KINDS,
  {
    NOTIFY: 'Tells people.',
    CREATE_TASK: 'Asks for a task for people.',
    CALL_WEBHOOK: 'Calls an address outside.',
    START_JOB: 'Starts a job.',
    COMMAND: 'Asks another service to make a draft.',
  },
);
