import { DomainError } from '@mh-os/kernel';
import { z } from 'zod';

const points = z.int().min(-1_000).max(1_000);
const base = { key: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/), label: z.string().trim().min(1).max(120) };
const field = z.string().regex(/^(attr\.)?[a-z][a-zA-Z0-9_]{0,59}$/);
const scalar = z.union([z.string().max(200), z.number(), z.boolean()]);

const match = z.strictObject({
  ...base,
  kind: z.literal('match'),
  field,
  op: z.enum(['eq', 'oneOf', 'contains', 'exists', 'atLeast', 'atMost']),
  value: z.union([scalar, z.array(scalar).min(1).max(50)]).optional(),
  points,
});
const bands = z.strictObject({
  ...base,
  kind: z.literal('bands'),
  field,
  /** Points of the highest band that the value reaches; none below the first. */
  bands: z
    .array(z.strictObject({ atLeast: z.number(), points }))
    .min(1)
    .max(20),
});
const engagement = z.strictObject({
  ...base,
  kind: z.literal('engagement'),
  event: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  points,
  /** Most points, in size, that the factor brings. */
  cap: z.int().min(1).max(10_000),
  /** After so many days an event is worth half; never less worth where absent. */
  halfLifeDays: z.int().min(1).max(3_650).optional(),
});

/** A version of rules: factors whose points add up, held between a least and a most. */
export const scoreRules = z
  .strictObject({
    start: points.default(0),
    min: z.int().min(-100_000).max(100_000).default(0),
    max: z.int().min(-100_000).max(100_000).default(100),
    factors: z
      .array(z.discriminatedUnion('kind', [match, bands, engagement]))
      .min(1)
      .max(60),
  })
  .refine(({ min, max }) => min < max, 'min must be less than max')
  .refine(({ factors }) => new Set(factors.map(({ key }) => key)).size === factors.length, 'two factors have one key')
  .refine(
    ({ factors }) => factors.every((one) => one.kind !== 'bands' || ascending(one.bands.map(({ atLeast }) => atLeast))),
    'bands go upwards',
  );

export type ScoreRules = z.infer<typeof scoreRules>;
export type FactValue = string | number | boolean | null;

/** What is known of a lead at a moment. */
export interface Facts {
  readonly fields: Readonly<Record<string, FactValue>>;
  readonly engagement: readonly { readonly event: string; readonly at: string }[];
  /** ISO instant; what happened later does not count. */
  readonly asOf: string;
}

/** What one factor brought, and from what. */
export interface Contribution {
  readonly key: string;
  readonly label: string;
  readonly points: number;
  readonly input: FactValue;
}

export interface Score {
  readonly points: number;
  readonly contributions: readonly Contribution[];
}

const DAY = 86_400_000;
const ascending = (list: readonly number[]): boolean => list.every((each, i) => i === 0 || each > list[i - 1]!);

/** Rules as they are kept, or a refusal that names the place. */
export function plainRules(given: unknown): ScoreRules {
  const read = scoreRules.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path.map(String) ?? [];
  throw new DomainError('SCORE_RULES_INVALID', `${path.join('.') || 'rules'}: ${issue?.message ?? 'malformed'}.`, {
    path: ['rules', ...path],
  });
}

/**
 * The score: a pure function of rules and facts (CRM-1). Contributions add up to it exactly: where the sum leaves the bounds,
 * a contribution of its own (`limit`) takes it back (CRM-2).
 */
export function score(rules: ScoreRules, facts: Facts): Score {
  const found = rules.factors.map((factor) => {
    const { points, input } = contribution(factor, facts);
    return { key: factor.key, label: factor.label, points, input };
  });
  const start: Contribution[] =
    rules.start === 0 ? [] : [{ key: 'start', label: 'Start', points: rules.start, input: null }];
  const sum = [...start, ...found].reduce((total, each) => total + each.points, 0);
  const kept = Math.min(rules.max, Math.max(rules.min, sum));
  const limit: Contribution[] = kept === sum ? [] : [{ key: 'limit', label: 'Limit', points: kept - sum, input: sum }];
  return { points: kept, contributions: [...start, ...found, ...limit] };
}

/** Only what the rules look at: this is kept with the score, so that it can be worked out again from its row. */
export function relevantFacts(rules: ScoreRules, facts: Facts): Facts {
  const fields = new Set(rules.factors.flatMap((one) => (one.kind === 'engagement' ? [] : [one.field])));
  const events = new Set(rules.factors.flatMap((one) => (one.kind === 'engagement' ? [one.event] : [])));
  return {
    fields: Object.fromEntries([...fields].sort().map((name) => [name, facts.fields[name] ?? null])),
    engagement: counted(facts).filter(({ event }) => events.has(event)),
    asOf: facts.asOf,
  };
}

function contribution(factor: ScoreRules['factors'][number], facts: Facts): { points: number; input: FactValue } {
  if (factor.kind === 'engagement') return engaged(factor, facts);
  const input = facts.fields[factor.field] ?? null;
  if (factor.kind === 'match') return { points: holds(factor, input) ? factor.points : 0, input };
  const value = typeof input === 'number' ? input : Number.NaN;
  const reached = factor.bands.filter(({ atLeast }) => value >= atLeast).at(-1);
  return { points: reached?.points ?? 0, input };
}

function holds({ op, value }: z.infer<typeof match>, input: FactValue): boolean {
  if (op === 'exists') return (input !== null && input !== '' && input !== false) === (value !== false);
  if (input === null) return false;
  const same = (one: unknown): boolean =>
    typeof one === 'string' && typeof input === 'string' ? one.toLowerCase() === input.toLowerCase() : one === input;
  if (op === 'eq') return same(value);
  if (op === 'oneOf') return Array.isArray(value) && value.some(same);
  if (op === 'contains') return String(input).toLowerCase().includes(String(value).toLowerCase());
  if (typeof input !== 'number' || typeof value !== 'number') return false;
  return op === 'atLeast' ? input >= value : input <= value;
}

function engaged(factor: z.infer<typeof engagement>, facts: Facts): { points: number; input: FactValue } {
  const own = counted(facts).filter(({ event }) => event === factor.event);
  const worth = own.reduce((sum, { at }) => sum + weight(factor.halfLifeDays, at, facts.asOf), 0);
  const raw = Math.min(factor.cap, Math.floor(Math.abs(factor.points) * worth + 1e-9));
  return { points: raw === 0 ? 0 : Math.sign(factor.points) * raw, input: own.length };
}

function weight(halfLifeDays: number | undefined, at: string, asOf: string): number {
  if (halfLifeDays === undefined) return 1;
  return 0.5 ** ((Date.parse(asOf) - Date.parse(at)) / DAY / halfLifeDays);
}

/** In order of time, so that sums do not depend on the order in which facts were read. */
function counted({ engagement: all, asOf }: Facts): Facts['engagement'] {
  return all
    .filter(({ at }) => Date.parse(at) <= Date.parse(asOf))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.event < b.event ? -1 : 1));
}
