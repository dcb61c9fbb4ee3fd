import { DomainError, isId } from '@mh-os/kernel';

/** What a client tells. */
export enum TelemetryKind {
  PAGE_VIEW = 'PAGE_VIEW',
  CALL_TO_ACTION = 'CALL_TO_ACTION',
  ERROR = 'ERROR',
  TIMING = 'TIMING',
}

/** A label or property with its value. */
export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** An entry as it came. */
export interface GivenTelemetry {
  readonly id: string;
  readonly kind: TelemetryKind;
  readonly occurredAt: Date;
  readonly source: string;
  readonly session: string;
  readonly path: string;
  readonly name: string;
  readonly value?: string | null | undefined;
  readonly properties?: readonly Pair[] | null | undefined;
}

/** A measurement as it came. */
export interface GivenMetric {
  readonly id: string;
  readonly name: string;
  readonly measuredAt: Date;
  readonly value: string;
  readonly unit?: string | null | undefined;
  readonly labels?: readonly Pair[] | null | undefined;
}

/** An entry as it is kept. */
export interface TelemetryFacts extends Omit<GivenTelemetry, 'value' | 'properties'> {
  readonly value: string | null;
  readonly properties: Readonly<Record<string, string>>;
}

/** A measurement as it is kept. */
export interface MetricFacts extends Omit<GivenMetric, 'unit' | 'labels'> {
  readonly unit: string;
  readonly labels: Readonly<Record<string, string>>;
}

export const MAX_BATCH = 100;
const DAY_MS = 86_400_000;
const OLDEST_MS = 7 * DAY_MS;
const AHEAD_MS = 300_000;
const MAX_PAIRS = 20;
const EMAIL = /[^\s@/=?&]+(?:@|%40)[^\s@/=?&]+\.[a-z]{2,}/gi;
const METRIC = /^[a-z][a-z0-9_.]{0,99}$/;

/** Checks an entry and takes out what may point to a person: queries of addresses, and e-mail addresses anywhere. */
export function cleanTelemetry(given: GivenTelemetry, now: Date): TelemetryFacts {
  checkTime(given.occurredAt, now, 'occurredAt');
  const path = given.path.replace(/[?#].*$/s, '');
  return {
    id: checkId(given.id),
    kind: given.kind,
    occurredAt: given.occurredAt,
    source: text(given.source, 'source', 60),
    session: text(given.session, 'session', 64),
    path: text(path === '' ? '/' : path, 'path', 500),
    name: text(given.name, 'name', 200),
    value: given.value ?? null,
    properties: pairs(given.properties, 'properties'),
  };
}

/** Checks a measurement. */
export function cleanMetric(given: GivenMetric, now: Date): MetricFacts {
  checkTime(given.measuredAt, now, 'measuredAt');
  if (!METRIC.test(given.name))
    throw invalid('name', 'A metric has a name of lower-case letters, digits, dots and underscores, at most 100.');
  return {
    id: checkId(given.id),
    name: given.name,
    measuredAt: given.measuredAt,
    value: given.value,
    unit: given.unit ? text(given.unit, 'unit', 20) : '',
    labels: pairs(given.labels, 'labels'),
  };
}

/** A batch is neither empty nor endless. */
export function checkBatch(size: number): void {
  if (size < 1 || size > MAX_BATCH)
    throw new DomainError('TELEMETRY_EMPTY', `A batch holds 1 to ${MAX_BATCH} entries; this one has ${size}.`, {
      details: { allowed: MAX_BATCH },
    });
}

/** Width of a point of a series. */
export enum MetricBucket {
  MINUTE = 'MINUTE',
  HOUR = 'HOUR',
  DAY = 'DAY',
}

const BUCKET_MS: Readonly<Record<MetricBucket, number>> = { MINUTE: 60_000, HOUR: 3_600_000, DAY: DAY_MS };
const MAX_POINTS = 1_500;
const MAX_DAYS = 92;

/** A period to look at. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** Half-open, not endless, and of no more points than can be drawn. */
export function checkPeriod({ from, to }: Period, bucket: MetricBucket = MetricBucket.DAY): void {
  const length = to.getTime() - from.getTime();
  if (length > 0 && length <= MAX_DAYS * DAY_MS && length / BUCKET_MS[bucket] <= MAX_POINTS) return;
  throw new DomainError(
    'TELEMETRY_RANGE_INVALID',
    `Choose a period that ends after it begins, of at most ${MAX_DAYS} days and ${MAX_POINTS} points.`,
    { path: ['from'], details: { maxDays: MAX_DAYS, maxPoints: MAX_POINTS } },
  );
}

function checkId(id: string): string {
  if (!isId(id)) throw invalid('id', 'The id is a UUID that the client makes, so that a repeat counts once.');
  return id;
}

function checkTime(at: Date, now: Date, field: string): void {
  const age = now.getTime() - at.getTime();
  if (age <= OLDEST_MS && age >= -AHEAD_MS) return;
  throw new DomainError(
    'TELEMETRY_TIME_INVALID',
    'Entries may be up to seven days old, and none may be of the future.',
    {
      path: [field],
    },
  );
}

function text(value: string, field: string, max: number): string {
  const clean = value.trim().replace(EMAIL, '[e-mail]');
  if (clean === '' || clean.length > max) throw invalid(field, `${field} has 1 to ${max} characters.`);
  return clean;
}

function pairs(given: readonly Pair[] | null | undefined, field: string): Record<string, string> {
  if (!given) return {};
  if (given.length > MAX_PAIRS) throw invalid(field, `There are at most ${MAX_PAIRS} ${field}.`);
  return Object.fromEntries(given.map(({ key, value }) => [text(key, field, 60), text(value, field, 200)]));
}

function invalid(field: string, message: string): DomainError {
  return new DomainError('TELEMETRY_FIELD_INVALID', message, { path: [field] });
}
