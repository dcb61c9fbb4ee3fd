import {
  allPermissions,
  automationCommands,
  type AutomationCommand,
  type AutomationJob,
  automationJobs,
} from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import { z } from 'zod';
import type { EventField } from './condition-fields.ts';
import { isPlaceholderAllowed, placeholdersOf, render, type TextFacts } from './placeholders.ts';

/** What a rule can do. */
export const ACTION_KINDS = ['NOTIFY', 'CREATE_TASK', 'CALL_WEBHOOK', 'START_JOB', 'COMMAND'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

const title = z.string().trim().min(1, 'needs a title').max(200);
const body = z.string().trim().max(2_000).nullish();
const permission = z.string().refine((name) => name in allPermissions, 'is not a permission');

const notify = z.object({
  kind: z.literal('NOTIFY'),
  title,
  body,
  severity: z.enum(['info', 'warning', 'critical']).default('info'),
  link: z.string().max(500).startsWith('/', 'is a path of the console, such as /drafts').nullish(),
  recipientPermission: permission.nullish(),
  recipientUserIds: z.array(z.uuid()).max(100).nullish(),
});
const createTask = z.object({
  kind: z.literal('CREATE_TASK'),
  title,
  body,
  dueInDays: z.int().min(0).max(365).nullish(),
  recipientPermission: permission.nullish(),
  recipientUserIds: z.array(z.uuid()).max(1, 'a task has one assignee').nullish(),
});
const callWebhook = z.object({
  kind: z.literal('CALL_WEBHOOK'),
  endpointId: z.uuid().nullish(),
  url: z
    .url({ protocol: /^https$/, error: 'is an address that begins with https://' })
    .max(2_000)
    .nullish(),
});
const startJob = z.object({
  kind: z.literal('START_JOB'),
  job: z.string(),
  input: z.record(z.string(), z.unknown()).nullish(),
});
const command = z.object({
  kind: z.literal('COMMAND'),
  domain: z.string(),
  command: z.string(),
  input: z.record(z.string(), z.unknown()),
});

const actionSchema = z.discriminatedUnion('kind', [notify, createTask, callWebhook, startJob, command]);

/** One thing that a rule does, as it is kept. */
export type AutomationAction = z.infer<typeof actionSchema>;

const ACTIONS_MAX = 10;

/** Refuses actions that are incomplete or refer to what the events do not have; gives them back as they are kept. */
export function checkActions(
  given: readonly unknown[],
  fields: readonly (readonly EventField[])[],
): AutomationAction[] {
  if (given.length < 1 || given.length > ACTIONS_MAX)
    throw refuse(`A rule does between 1 and ${ACTIONS_MAX} things.`, ['actions']);
  return given.map((each, index) => {
    const path = ['actions', String(index)];
    const parsed = actionSchema.safeParse(each);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw refuse(`${issue?.path.join('.') || 'The action'}: ${issue?.message ?? 'is wrong'}.`, [
        ...path,
        ...(issue?.path ?? []).map(String),
      ]);
    }
    checkReferences(parsed.data, path);
    checkTexts(parsed.data, fields, path);
    return parsed.data;
  });
}

function checkReferences(action: AutomationAction, path: string[]): void {
  if (action.kind === 'NOTIFY' && !action.recipientPermission && !action.recipientUserIds?.length)
    throw refuse('A notification needs people, or a permission whose holders are told.', [
      ...path,
      'recipientPermission',
    ]);
  if (action.kind === 'CALL_WEBHOOK' && Boolean(action.endpointId) === Boolean(action.url))
    throw refuse('A webhook has either an endpoint or an address.', [...path, 'endpointId']);
  if (action.kind === 'START_JOB') checkJob(action, path);
  if (action.kind === 'COMMAND') commandOf(action, path);
}

function checkJob(
  action: { job: string; input?: Readonly<Record<string, unknown>> | null | undefined },
  path: string[],
): void {
  const parsed = jobOf(action.job, path).input.safeParse(action.input ?? {});
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  const at = (issue?.path ?? []).map(String);
  throw refuse(`${at.join('.') || 'The input'}: ${issue?.message ?? 'is wrong'}.`, [...path, 'input', ...at]);
}

/** The work of that name, or a refusal that names what there is. */
export function jobOf(name: string, path: string[] = []): AutomationJob {
  const found = automationJobs.find(({ job }) => job === name);
  if (found) return found;
  throw refuse(`A rule can start: ${automationJobs.map(({ job }) => job).join(', ')}.`, [...path, 'job']);
}

/** Refuses a rule that would wait for what its own jobs make: it would go round for ever. */
export function checkCircles(actions: readonly AutomationAction[], eventTypes: readonly string[]): void {
  actions.forEach((action, index) => {
    if (action.kind !== 'START_JOB') return;
    const { causes, job } = jobOf(action.job);
    const circle = causes.find((type) => eventTypes.includes(type));
    if (circle !== undefined)
      throw refuse(`${job} makes ${circle} itself: the rule would start again and again.`, [
        ...['actions', String(index), 'job'],
      ]);
  });
}

/** The command of another service, or a refusal that names those there are. */
export function commandOf(action: { domain: string; command: string }, path: string[] = []): AutomationCommand {
  const found = automationCommands.find((each) => each.domain === action.domain && each.command === action.command);
  if (found) return found;
  const names = automationCommands.map((each) => `${each.domain} ${each.command}`);
  throw refuse(`A rule can ask for: ${names.join(', ')}.`, [...path, 'command']);
}

function checkTexts(action: AutomationAction, fields: readonly (readonly EventField[])[], path: string[]): void {
  for (const [key, value] of Object.entries(action))
    for (const text of textsIn(value))
      for (const placeholder of placeholdersOf(text))
        if (!fields.every((known) => isPlaceholderAllowed(placeholder, known)))
          throw refuse(
            `{{${placeholder}}} is not a field of every event that starts this rule. Fields: ${(fields[0] ?? [])
              .map((field) => field.path)
              .join(', ')}, run.count, rule.name.`,
            [...path, key],
          );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** What somebody must hold for an action to be done on their behalf. */
export function permissionOf(action: AutomationAction): string {
  if (action.kind === 'NOTIFY') return 'platform.notification.send';
  if (action.kind === 'CALL_WEBHOOK') return 'platform.webhook.write';
  if (action.kind === 'START_JOB') return jobOf(action.job).permission;
  return action.kind === 'COMMAND' ? commandOf(action).permission : 'platform.automation.write';
}

/** A value with its placeholders filled in, through lists and objects. */
export function filled(value: unknown, facts: TextFacts, max = 5_000): unknown {
  if (typeof value === 'string') return render(value, facts, max);
  if (Array.isArray(value)) return value.map((each) => filled(each, facts, max));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, facts, max)]));
}

function refuse(message: string, path: string[]): DomainError {
  return new DomainError('AUTOMATION_ACTION_INVALID', message, { path });
}
