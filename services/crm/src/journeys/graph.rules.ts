import { DomainError } from '@mh-os/kernel';
import { unknownFields } from '../mailing/merge-fields.rules.ts';
import { plainFilter } from '../segments/filter.rules.ts';
import { type Definition, type Matcher, type Step, waysOf } from './definition.rules.ts';

/** Why a draft cannot run: what, where, and at which step. */
export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly step: string | null;
  readonly message: string;
}

type Tell = (code: string, path: readonly (string | number)[], message: string, step?: string) => void;

/** All that keeps a definition from running; none: it can. Knows nothing of what exists in the brand. */
export function problemsOf(definition: Definition): Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (code, path, message, step) =>
    problems.push({ code, path: path.map(String), message, step: step ?? null });
  judgeFrame(definition, tell);
  const keys = new Set<string>();
  definition.steps.forEach((step, at) => {
    if (keys.has(step.key)) tell('STEP_KEY_TWICE', ['steps', at, 'key'], `Two steps are called ${step.key}.`, step.key);
    keys.add(step.key);
  });
  definition.steps.forEach((step, at) => {
    for (const [way, next] of waysOf(step)) {
      const path = ['steps', at, ...way.split('.'), ...(way.startsWith('ways.') ? ['next'] : [])];
      if (next === null) tell('NEXT_MISSING', path, 'Every way leads to a step; the last one is an exit.', step.key);
      else if (!keys.has(next)) tell('NEXT_UNKNOWN', path, `There is no step ${next}.`, step.key);
    }
    judgeStep(step, at, definition, tell);
  });
  if (definition.start !== null && keys.has(definition.start)) judgeWalk(definition, definition.start, tell);
  return problems;
}

function judgeFrame({ trigger, start, steps, exits, goal }: Definition, tell: Tell): void {
  if (trigger === null) tell('TRIGGER_MISSING', ['trigger'], 'Say what brings people in.');
  else {
    if (trigger.on === 'OPENED' || trigger.on === 'CLICKED')
      tell('EVENT_IMPOSSIBLE', ['trigger', 'on'], 'Mails are read by those who are in the journey.');
    judgeMatcher(trigger, ['trigger'], tell);
  }
  if (steps.length === 0) tell('STEPS_MISSING', ['steps'], 'A journey has steps.');
  if (start === null) tell('START_MISSING', ['start'], 'Say which step is the first.');
  else if (!steps.some(({ key }) => key === start)) tell('START_MISSING', ['start'], `There is no step ${start}.`);
  exits.forEach((exit, at) => judgeInner(exit, ['exits', at], tell));
  if (goal) judgeInner(goal.event, ['goal', 'event'], tell);
}

/** What may happen on the way: nobody is put in by hand there. */
function judgeInner(event: Matcher, path: readonly (string | number)[], tell: Tell, step?: string): void {
  if (event.on === 'MANUAL') tell('EVENT_IMPOSSIBLE', [...path, 'on'], 'By hand people come in, nothing else.', step);
  judgeMatcher(event, path, tell, step);
}

const NAMED = { TAG: 'tag', BEHAVIOUR: 'event', CONSENT: 'purpose', CONSENT_WITHDRAWN: 'purpose' } as const;

function judgeMatcher(event: Matcher, path: readonly (string | number)[], tell: Tell, step?: string): void {
  const field = (NAMED as Record<string, string | undefined>)[event.on];
  const value = field ? (event as unknown as Record<string, string>)[field] : 'x';
  if (!value) tell('VALUE_MISSING', [...path, field ?? ''], 'Say which one.', step);
}

function judgeStep(step: Step, at: number, { steps }: Definition, tell: Tell): void {
  const path = ['steps', at];
  const missing = (field: string, message: string): void =>
    tell('VALUE_MISSING', [...path, ...field.split('.')], message, step.key);
  if (step.kind === 'SEND') judgeMail(step, at, tell);
  if (step.kind === 'WAIT_EVENT') judgeInner(step.event, [...path, 'event'], tell, step.key);
  if (step.kind === 'TAG' && !step.tag) missing('tag', 'Say which tag.');
  if (step.kind === 'TASK' && !step.title.trim()) missing('title', 'A task has a title.');
  if (step.kind === 'SEGMENT' && step.segmentId === null) missing('segmentId', 'Say which segment.');
  if (step.kind === 'SPLIT' && step.ways.reduce((sum, { percent }) => sum + percent, 0) !== 100)
    tell('SPLIT_NOT_WHOLE', [...path, 'ways'], 'The shares add up to 100 percent.', step.key);
  if (step.kind === 'BRANCH_SINCE' && step.step !== null) {
    const named = steps.find(({ key }) => key === step.step);
    if (!named || (step.what !== 'BOUGHT' && named.kind !== 'SEND'))
      tell('STEP_UNKNOWN', [...path, 'step'], `${step.step} is no mail of this journey.`, step.key);
  }
  if (step.kind === 'BRANCH_FILTER') judgeFilter(step.filter, path, step.key, tell);
}

function judgeMail(step: Extract<Step, { kind: 'SEND' }>, at: number, tell: Tell): void {
  const { subject, preheader, html, text } = step.content;
  const path = ['steps', at, 'content'];
  if (!subject.trim()) tell('VALUE_MISSING', [...path, 'subject'], 'A mail has a subject.', step.key);
  if (/[\r\n]/.test(subject)) tell('SUBJECT_LINES', [...path, 'subject'], 'A subject is one line.', step.key);
  if (!text.trim()) tell('VALUE_MISSING', [...path, 'text'], 'A mail has a text.', step.key);
  for (const [field, words] of Object.entries({ subject, preheader, html, text }))
    for (const unknown of unknownFields(words ?? ''))
      tell('MERGE_FIELD_UNKNOWN', [...path, field], `There is no field ${unknown} to fill in.`, step.key);
}

function judgeFilter(filter: unknown, path: readonly (string | number)[], step: string, tell: Tell): void {
  try {
    plainFilter(filter);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    tell('FILTER_INVALID', [...path, ...(error.path ?? ['filter'])], error.message, step);
  }
}

/** Walks every way: what nobody comes to, and where somebody would come to a step twice (CRM-7: a step runs once). */
function judgeWalk({ steps }: Definition, start: string, tell: Tell): void {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const state = new Map<string, 'open' | 'done'>();
  const circles = new Set<string>();
  // Without recursion: the order of a hundred steps in a row is deep.
  const stack: { key: string; ways: string[] }[] = [];
  const enter = (key: string): void => {
    state.set(key, 'open');
    const ways = waysOf(byKey.get(key)!).flatMap(([, next]) => (next !== null && byKey.has(next) ? [next] : []));
    stack.push({ key, ways });
  };
  enter(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.ways.pop();
    if (next === undefined) {
      state.set(top.key, 'done');
      stack.pop();
    } else if (state.get(next) === 'open') circles.add(top.key);
    else if (!state.has(next)) enter(next);
  }
  steps.forEach((step, at) => {
    if (circles.has(step.key))
      tell('CIRCLE', ['steps', at], 'Nobody comes to a step twice: this one leads back.', step.key);
    if (!state.has(step.key)) tell('STEP_UNREACHABLE', ['steps', at], 'Nothing leads here.', step.key);
  });
}
