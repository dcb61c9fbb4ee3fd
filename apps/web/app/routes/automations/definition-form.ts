import type {
  AutomationActionKind,
  AutomationDefinitionInput,
  AutomationDefinitionPartsFragment,
  AutomationGrouping,
} from '../../graphql/generated/types.ts';

/** An action as its form has it: texts. */
export interface ActionForm {
  readonly id: number;
  readonly kind: AutomationActionKind;
  readonly title: string;
  readonly body: string;
  readonly severity: string;
  readonly link: string;
  readonly recipientPermission: string;
  readonly dueInDays: string;
  /** An endpoint of the brand; empty where an address stands in its place. */
  readonly endpointId: string;
  readonly url: string;
  readonly job: string;
  readonly jobInput: Readonly<Record<string, unknown>>;
  /** People that a rule made elsewhere names; kept as they are. */
  readonly recipientUserIds: readonly string[];
  readonly command: string;
  readonly input: string;
}

/** A definition as the editor has it. */
export interface DefinitionForm {
  readonly scheduled: boolean;
  readonly eventType: string;
  /** Further events that a rule made elsewhere has; kept as they are. */
  readonly moreTypes: readonly string[];
  readonly cron: string;
  readonly condition: string;
  readonly grouping: AutomationGrouping;
  readonly groupSeconds: string;
  readonly unless: string;
  readonly moreUnless: readonly string[];
  readonly maxPerMinute: string;
  readonly maxPerHour: number;
  readonly actions: readonly ActionForm[];
}

let serial = 0;

export function newAction(kind: AutomationActionKind = 'NOTIFY'): ActionForm {
  const texts = { title: '', body: '', severity: 'info', link: '', recipientPermission: 'platform.user.read' };
  const job = { job: 'automation-check', jobInput: {} };
  return {
    ...{ id: serial++, kind, ...texts, ...job, dueInDays: '', endpointId: '', url: '', command: '', input: '{}' },
    recipientUserIds: [],
  };
}

/** What the editor begins with. */
export function formOf(given: AutomationDefinitionPartsFragment | null, firstType: string): DefinitionForm {
  const [eventType = firstType, ...moreTypes] = given?.eventTypes ?? [];
  const [unless = '', ...moreUnless] = given?.unlessEventTypes ?? [];
  return {
    scheduled: given?.schedule != null,
    ...{ eventType, moreTypes, unless, moreUnless },
    cron: given?.schedule ?? '0 9 * * 1',
    condition: given?.condition ?? '',
    grouping: given?.grouping ?? 'NONE',
    groupSeconds: String(given?.groupSeconds || 60),
    maxPerMinute: String(given?.maxPerMinute ?? 30),
    maxPerHour: given?.maxPerHour ?? 300,
    actions: (given?.actions ?? []).length === 0 ? [newAction()] : given!.actions.map(actionFormOf),
  };
}

function actionFormOf(action: AutomationDefinitionPartsFragment['actions'][number]): ActionForm {
  return {
    ...newAction(action.kind),
    title: action.title ?? '',
    body: action.body ?? '',
    severity: action.severity ?? 'info',
    link: action.link ?? '',
    recipientPermission: action.recipientPermission ?? '',
    dueInDays: action.dueInDays == null ? '' : String(action.dueInDays),
    endpointId: action.endpointId ?? '',
    url: action.url ?? '',
    job: action.job ?? newAction().job,
    jobInput: action.kind === 'START_JOB' ? recordOf(action.input) : {},
    recipientUserIds: action.recipientUserIds ?? [],
    command: action.command == null ? '' : `${action.domain} ${action.command}`,
    input: JSON.stringify(action.input ?? {}, null, 2),
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

export const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What the graph is sent. */
export function definitionOf(form: DefinitionForm): AutomationDefinitionInput {
  const unless = [form.unless, ...form.moreUnless].filter(Boolean);
  const start = form.scheduled ? { schedule: form.cron } : { eventTypes: [form.eventType, ...form.moreTypes] };
  const gathers = form.grouping !== 'NONE' && !form.scheduled;
  return {
    ...start,
    condition: form.condition,
    ...(gathers ? { grouping: form.grouping, groupSeconds: Number(form.groupSeconds), unlessEventTypes: unless } : {}),
    maxPerMinute: Number(form.maxPerMinute),
    maxPerHour: form.maxPerHour,
    actions: form.actions.map(actionOf),
  };
}

function actionOf(action: ActionForm): AutomationDefinitionInput['actions'][number] {
  const { kind, title, body, link, recipientPermission, endpointId, url, job, jobInput } = action;
  const people = action.recipientUserIds.length > 0 ? { recipientUserIds: [...action.recipientUserIds] } : {};
  const group = recipientPermission ? { recipientPermission } : people;
  const told = { kind, title, ...(body ? { body } : {}), ...group };
  if (kind === 'NOTIFY') return { ...told, severity: action.severity, ...(link ? { link } : {}) };
  if (kind === 'CREATE_TASK') return { ...told, ...(action.dueInDays ? { dueInDays: Number(action.dueInDays) } : {}) };
  if (kind === 'CALL_WEBHOOK') return endpointId ? { kind, endpointId } : { kind, url };
  if (kind === 'START_JOB') return { kind, job, input: jobInput };
  const [domain = '', command = ''] = action.command.split(' ');
  return { kind, domain, command, input: isJson(action.input) ? JSON.parse(action.input) : {} };
}
