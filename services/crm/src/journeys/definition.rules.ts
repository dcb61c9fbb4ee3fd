import { DomainError } from '@mh-os/kernel';
import { z } from 'zod';

/** Steps of one journey, and bytes of its definition. */
export const MOST_STEPS = 100;
const MOST_BYTES = 400_000;

const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'is small letters, digits and dashes');
/** Null while the draft leads nowhere yet. */
const next = key.nullable();
const word = z.string().trim().max(80);
const name = z.string().max(120).optional();

/** Hours and minutes are exact; days are days of the brand's clock. */
const span = z.strictObject({ amount: z.int().min(1).max(10_000), unit: z.enum(['MINUTES', 'HOURS', 'DAYS']) });
export type Span = z.infer<typeof span>;

/** Something that happens to a person: what begins a journey, ends it, is waited for, or is its goal. */
const matcher = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('SEGMENT_ENTERED'), segmentId: z.uuid() }),
  z.strictObject({ on: z.literal('SEGMENT_LEFT'), segmentId: z.uuid() }),
  z.strictObject({
    on: z.literal('ORDER'),
    minMinor: z.int().min(0).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    firstOnly: z.boolean().optional(),
  }),
  z.strictObject({ on: z.literal('RETURN') }),
  z.strictObject({ on: z.literal('LEAD'), source: word.optional(), formId: z.uuid().optional() }),
  z.strictObject({ on: z.literal('CONSENT'), purpose: word }),
  z.strictObject({ on: z.literal('CONSENT_WITHDRAWN'), purpose: word }),
  z.strictObject({ on: z.literal('TAG'), tag: word }),
  z.strictObject({ on: z.literal('TIER'), tier: word.optional() }),
  z.strictObject({ on: z.literal('POINTS'), pointsKind: word.optional(), minPoints: z.int().min(1).optional() }),
  z.strictObject({ on: z.literal('BEHAVIOUR'), event: word }),
  z.strictObject({ on: z.literal('OPENED') }),
  z.strictObject({ on: z.literal('CLICKED') }),
  z.strictObject({ on: z.literal('MANUAL') }),
]);
export type Matcher = z.infer<typeof matcher>;
export type MatcherKind = Matcher['on'];

const content = z.strictObject({
  subject: z.string().max(300),
  preheader: z.string().max(300).nullish(),
  html: z.string().max(200_000).nullish(),
  text: z.string().max(100_000),
});

const base = { key, name };
const step = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('SEND'), content, next }),
  z.strictObject({ ...base, kind: z.literal('WAIT_FOR'), span, next }),
  z.strictObject({
    ...base,
    kind: z.literal('WAIT_UNTIL'),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time such as 09:30'),
    /** 1 is Monday; empty: any day. */
    weekdays: z.array(z.int().min(1).max(7)).max(7),
    next,
  }),
  z.strictObject({ ...base, kind: z.literal('WAIT_EVENT'), event: matcher, timeout: span, next, otherwise: next }),
  z.strictObject({ ...base, kind: z.literal('BRANCH_FILTER'), filter: z.unknown(), yes: next, no: next }),
  z.strictObject({
    ...base,
    kind: z.literal('BRANCH_SINCE'),
    what: z.enum(['OPENED', 'CLICKED', 'BOUGHT']),
    /** Since, or of, this mail; null: since the journey began, of any of its mails. */
    step: key.nullable(),
    yes: next,
    no: next,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('SPLIT'),
    ways: z
      .array(z.strictObject({ name, percent: z.int().min(0).max(100), next }))
      .min(2)
      .max(10),
  }),
  z.strictObject({ ...base, kind: z.literal('TAG'), tag: word, remove: z.boolean(), next }),
  z.strictObject({
    ...base,
    kind: z.literal('TASK'),
    title: z.string().max(200),
    description: z.string().max(2_000).nullish(),
    dueInDays: z.int().min(0).max(365).nullish(),
    assigneeId: z.uuid().nullish(),
    next,
  }),
  z.strictObject({ ...base, kind: z.literal('SEGMENT'), segmentId: z.uuid().nullable(), remove: z.boolean(), next }),
  z.strictObject({ ...base, kind: z.literal('EXIT') }),
]);
export type Step = z.infer<typeof step>;
export type StepKind = Step['kind'];

const definition = z.strictObject({
  trigger: matcher.nullable(),
  /** Whether somebody who was in it may come in again: never, or so many days after they came in last. */
  reentryDays: z.int().min(1).max(3_650).nullable(),
  /** What the mails are sent for: who does not agree to that gets none. */
  purpose: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'is small letters, digits and dashes'),
  exits: z.array(matcher).max(10),
  goal: z.strictObject({ event: matcher, ends: z.boolean() }).nullable(),
  start: next,
  steps: z.array(step).max(MOST_STEPS, `are at most ${MOST_STEPS}`),
});
export type Definition = z.infer<typeof definition>;

/** What a new draft is. */
export const EMPTY: Definition = {
  ...{ trigger: null, reentryDays: null, purpose: 'newsletter', exits: [], goal: null, start: null, steps: [] },
};

/** A definition as it is kept, in the form of one; whether it can run, graph.rules.ts says. */
export function plainDefinition(given: unknown): Definition {
  if (JSON.stringify(given ?? null).length > MOST_BYTES)
    throw new DomainError('JOURNEY_DEFINITION_INVALID', `A definition has at most ${MOST_BYTES / 1_000} kB.`, {
      path: ['definition'],
      details: { mostBytes: MOST_BYTES },
    });
  const read = definition.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = (issue?.path ?? []).map(String);
  throw new DomainError('JOURNEY_DEFINITION_INVALID', `${path.join('.') || 'definition'}: ${issue?.message ?? ''}`, {
    path: ['definition', ...path],
  });
}

/** Where a step may lead, by the name of the way. */
export function waysOf(given: Step): readonly (readonly [way: string, next: string | null])[] {
  if (given.kind === 'EXIT') return [];
  if (given.kind === 'SPLIT') return given.ways.map((way, at) => [`ways.${at}`, way.next] as const);
  if (given.kind === 'BRANCH_FILTER' || given.kind === 'BRANCH_SINCE')
    return [
      ['yes', given.yes],
      ['no', given.no],
    ];
  if (given.kind === 'WAIT_EVENT')
    return [
      ['next', given.next],
      ['otherwise', given.otherwise],
    ];
  return [['next', given.next]];
}

/** A step by its key. */
export const stepOf = ({ steps }: Definition, wanted: string | null): Step | undefined =>
  steps.find((one) => one.key === wanted);
