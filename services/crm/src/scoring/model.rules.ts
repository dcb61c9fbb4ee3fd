import { type Quality, crossValidate, fitLogistic, sigmoid } from './logistic.rules.ts';
import type { Contribution, FactValue } from './score.rules.ts';

/** How a field becomes numbers. */
export type Encoding =
  | { readonly field: string; readonly kind: 'number'; readonly mean: number; readonly spread: number }
  | { readonly field: string; readonly kind: 'choice'; readonly choices: readonly string[] };

/** A fitted model as it is kept: plain JSON. */
export interface LeadModel {
  readonly encodings: readonly Encoding[];
  /** The intercept, then what the encodings make in their order. */
  readonly weights: readonly number[];
  readonly l2: number;
}

export interface LabelledRow {
  readonly fields: Readonly<Record<string, FactValue>>;
  readonly won: boolean;
}

const MOST_CHOICES = 30;
const MOST_FIELDS = 60;

/** Learns from rows how each field becomes numbers: those seen only as numbers by their size, all others by their value. */
export function encodingsOf(rows: readonly LabelledRow[]): Encoding[] {
  const names = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))].sort().slice(0, MOST_FIELDS);
  return names.flatMap((field): Encoding[] => {
    const values = rows.map(({ fields }) => fields[field] ?? null).filter((value) => value !== null);
    if (values.length === 0) return [];
    if (values.every((value) => typeof value === 'number')) return [sized(field, values)];
    const seen = new Map<string, number>();
    for (const value of values) seen.set(String(value), (seen.get(String(value)) ?? 0) + 1);
    // A value that hardly occurs says nothing; the most frequent ones have a weight each.
    const frequent = [...seen].filter(([, count]) => count >= Math.max(2, rows.length / 500));
    const choices = frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_CHOICES);
    return choices.length < 1 ? [] : [{ field, kind: 'choice', choices: choices.map(([value]) => value) }];
  });
}

function sized(field: string, values: readonly number[]): Encoding {
  const squashed = values.map(squash);
  const mean = squashed.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = squashed.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { field, kind: 'number', mean, spread: Math.sqrt(variance) || 1 };
}

/** Amounts and counts have long tails: their order of size says more than their size. */
const squash = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value));

/** The numbers of one field; a missing value is zero everywhere but in its own place. */
function numbersOf(encoding: Encoding, value: FactValue): number[] {
  if (encoding.kind === 'choice')
    return [...encoding.choices.map((one) => (value !== null && String(value) === one ? 1 : 0))];
  if (typeof value !== 'number') return [0, 0, 1];
  const z = (squash(value) - encoding.mean) / encoding.spread;
  return [z, z * z, 0];
}

export function encode(encodings: readonly Encoding[], fields: LabelledRow['fields']): Float64Array {
  return Float64Array.from([1, ...encodings.flatMap((one) => numbersOf(one, fields[one.field] ?? null))]);
}

/** Fits a model to rows. */
export function fitModel(rows: readonly LabelledRow[], l2 = 1): LeadModel {
  const encodings = encodingsOf(rows);
  const encoded = rows.map(({ fields }) => encode(encodings, fields));
  const weights = fitLogistic({ rows: encoded, outcomes: rows.map(({ won }) => (won ? 1 : 0)) }, l2);
  return { encodings, weights: [...weights].map((one) => Math.round(one * 1e9) / 1e9), l2 };
}

/** How good models of this kind are on rows that they have not seen; encodings, too, are learned without the fold. */
export function judgeModel(rows: readonly LabelledRow[], folds = 5, l2 = 1): Quality {
  const outcomes = rows.map(({ won }): 0 | 1 => (won ? 1 : 0));
  return crossValidate(
    rows.length,
    outcomes,
    (train, test) => {
      const model = fitModel(
        train.map((i) => rows[i]!),
        l2,
      );
      return test.map((i) => probability(model, rows[i]!.fields));
    },
    folds,
  );
}

export function probability({ encodings, weights }: LeadModel, fields: LabelledRow['fields']): number {
  return sigmoid(encode(encodings, fields).reduce((sum, value, i) => sum + value * weights[i]!, 0));
}

/** What each field adds, in thousandths of log-odds: whole numbers, so that their sum is the score exactly (CRM-2). */
export function explain({ encodings, weights }: LeadModel, fields: LabelledRow['fields']): Contribution[] {
  let at = 1;
  const parts = encodings.map((encoding) => {
    const input = fields[encoding.field] ?? null;
    const log = numbersOf(encoding, input).reduce((sum, value) => sum + value * weights[at++]!, 0);
    return { key: encoding.field, label: encoding.field, points: Math.round(log * 1_000), input };
  });
  return [{ key: 'intercept', label: 'Intercept', points: Math.round(weights[0]! * 1_000), input: null }, ...parts];
}

/** Chance in millionths that a lead with these contributions is won. */
export function chancePpm(contributions: readonly Contribution[]): number {
  return Math.round(sigmoid(contributions.reduce((sum, { points }) => sum + points, 0) / 1_000) * 1_000_000);
}
