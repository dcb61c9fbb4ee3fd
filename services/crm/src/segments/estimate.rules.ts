import { type Filter } from './filter.rules.ts';
import { segmentField } from './fields.ts';

/** How many a filter finds: counted, or told from people drawn by lot. */
export interface Counted {
  readonly count: number;
  /** Of how many people. */
  readonly of: number;
  readonly exact: boolean;
  /** Of an estimate: between these the count lies in 19 of 20 cases. */
  readonly low: number | null;
  readonly high: number | null;
  /** Of an estimate: how many people were looked at. */
  readonly sampled: number | null;
}

/** 95 of 100 values of a normal distribution are no further from its middle. */
const Z = 1.959964;
/** Brands with more people than this are not counted through: their number is told from the draw as well. */
export const MOST_COUNTED = 3_000_000;
/** People and what is looked up about them that a count goes through in less than half a second. */
const WORK = 1_200_000;
/** What looking up rows of a person costs, against reading the person. */
const LOOKUP = 4;
const MOST_DRAWN = 12_000;
const LEAST_DRAWN = 2_000;
const LOOKUPS_DRAWN = 60_000;

/** Conditions of a filter that look at other rows than the person's own. */
export function lookupsOf(filter: Filter): number {
  if ('all' in filter) return filter.all.reduce((sum, part) => sum + lookupsOf(part), 0);
  if ('any' in filter) return filter.any.reduce((sum, part) => sum + lookupsOf(part), 0);
  if ('not' in filter) return lookupsOf(filter.not);
  const source = segmentField(filter.field)?.source;
  return source?.from === 'custom' || (source?.from === 'row' && !source.looksUp) ? 0 : 1;
}

/** Whether all people can be counted while somebody waits. */
export const isCountable = (people: number, filter: Filter): boolean =>
  people <= MOST_COUNTED && people * (1 + LOOKUP * lookupsOf(filter)) <= WORK;

/** How many people are drawn for a filter: fewer where much is looked up about each. */
export const drawFor = (filter: Filter): number =>
  Math.max(LEAST_DRAWN, Math.min(MOST_DRAWN, Math.floor(LOOKUPS_DRAWN / Math.max(1, lookupsOf(filter)))));

/** People drawn in the order of their lots, which spread evenly from 0 to 1. */
export interface Draw {
  readonly hits: number;
  readonly drawn: number;
  /** Highest lot drawn. */
  readonly furthest: number;
}

/** What a draw says of everybody. `people` is their number where it is known. */
export function estimateOf({ hits, drawn, furthest }: Draw, people: number | null): Counted {
  if (people !== null && people <= drawn)
    return { count: hits, of: drawn, exact: true, low: null, high: null, sampled: null };
  const of = people === null ? told((drawn - 1) / furthest, drawn) : { middle: people, low: people, high: people };
  const share = wilson(hits / drawn, effective(drawn, of.middle));
  // Those who were looked at are sure; of a number that is told itself nothing is.
  const bound = people === null ? Infinity : people - (drawn - hits);
  const low = Math.max(hits, share.low * of.low);
  const high = Math.min(bound, share.high * of.high);
  const step = stepOf((high - low) / 2);
  const most = Math.min(toStep(high, step, Math.ceil), bound);
  const all = people ?? toStep(of.middle, stepOf((of.high - of.low) / 2), Math.round);
  const least = Math.max(hits, toStep(low, step, Math.floor));
  const count = toStep((hits / drawn) * of.middle, step, Math.round);
  return {
    count: Math.min(Math.max(least, count), most, all),
    of: all,
    exact: false,
    low: least,
    high: most,
    sampled: drawn,
  };
}

/** A number told from lots: the closer together they lie, the more people there are. */
function told(middle: number, drawn: number): { middle: number; low: number; high: number } {
  const off = Z / Math.sqrt(drawn);
  return { middle, low: middle / (1 + off), high: middle / (1 - off) };
}

/** Drawn people count for more where they are a good part of all. */
const effective = (drawn: number, people: number): number => (drawn * (people - 1)) / Math.max(1, people - drawn);

/** Wilson's interval of a share: also right where nearly nobody or nearly everybody was found. */
function wilson(share: number, n: number): { low: number; high: number } {
  const square = (Z * Z) / n;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n))) / (1 + square);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Digits that an estimate can answer for: steps of a tenth to a half of how far it may be off. */
export const stepOf = (off: number): number => Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, off / 2))));

const toStep = (value: number, step: number, round: (value: number) => number): number => round(value / step) * step;
