import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { MetricBucket, MetricFacts, Period, TelemetryFacts } from './telemetry.rules.ts';

const ADD_EVENTS = `INSERT INTO telemetry_event (brand_id, id, created_at, occurred_at, kind, source, session, path, name, value, properties)
  SELECT $1, r.id, $2, r."occurredAt", r.kind, r.source, r.session, r.path, r.name, r.value, r.properties
  FROM json_to_recordset($3::json) AS r(id uuid, "occurredAt" timestamptz, kind text, source text, session text, path text,
    name text, value numeric, properties jsonb)
  ON CONFLICT (brand_id, id) DO NOTHING`;
const ADD_METRICS = `INSERT INTO ops_metric (brand_id, id, created_at, measured_at, name, value, unit, labels)
  SELECT $1, r.id, $2, r."measuredAt", r.name, r.value, r.unit, r.labels
  FROM json_to_recordset($3::json) AS r(id uuid, "measuredAt" timestamptz, name text, value numeric, unit text, labels jsonb)
  ON CONFLICT (brand_id, id) DO NOTHING`;

/** Keeps entries; one that is known already counts once. */
export async function addTelemetry(
  tx: ReadTx,
  brandId: string,
  now: Date,
  rows: readonly TelemetryFacts[],
): Promise<void> {
  if (rows.length > 0) await tx.query('telemetry_add', ADD_EVENTS, [brandId, now, JSON.stringify(rows)]);
}

/** Keeps measurements; one that is known already counts once. */
export async function addMetrics(tx: ReadTx, brandId: string, now: Date, rows: readonly MetricFacts[]): Promise<void> {
  if (rows.length > 0) await tx.query('metrics_add', ADD_METRICS, [brandId, now, JSON.stringify(rows)]);
}

/** An entry as it is listed. */
export interface TelemetryRow extends Omit<TelemetryFacts, 'properties'> {
  readonly properties: Readonly<Record<string, string>>;
}

const FILTERS: WhereColumns = {
  kind: 'e.kind',
  source: 'e.source',
  path: 'e.path',
  name: 'e.name',
  session: 'e.session',
  occurredAt: { sql: 'e.occurred_at', type: 'timestamptz' },
};

/** One page of entries, newest first. */
export async function pageOfTelemetry(
  tx: ReadTx,
  brandId: string,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<TelemetryRow>> {
  const condition = compileWhere(where, FILTERS, 2);
  const key = keyset(
    [
      { sql: 'e.occurred_at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'e.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    2 + condition.params.length,
  );
  const rows = await tx.query<TelemetryRow>(
    'telemetry_page',
    `SELECT e.id, e.occurred_at AS "occurredAt", e.kind, e.source, e.session, e.path, e.name, e.value::text AS value,
       e.properties, ${key.select} FROM telemetry_event e
     WHERE e.brand_id = $1 AND ${condition.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many entries match. */
export async function countTelemetry(tx: ReadTx, brandId: string, where: object | null | undefined): Promise<number> {
  const condition = compileWhere(where, FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM telemetry_event e WHERE e.brand_id = $1 AND ${condition.sql}`;
  return (await tx.query<{ count: number }>('telemetry_count', sql, [brandId, ...condition.params]))[0]?.count ?? 0;
}

/** What was told most often in a period. */
export interface TelemetryTop {
  readonly kind: string;
  readonly path: string;
  readonly name: string;
  readonly count: number;
  readonly sessions: number;
}

/** The most frequent entries of a period, by kind, path and name. */
export function topTelemetry(
  tx: ReadTx,
  brandId: string,
  { from, to }: Period,
  first: number,
): Promise<TelemetryTop[]> {
  const sql = `SELECT kind, path, name, count(*)::int AS count, count(DISTINCT session)::int AS sessions FROM telemetry_event
    WHERE brand_id = $1 AND occurred_at >= $2 AND occurred_at < $3 GROUP BY kind, path, name
    ORDER BY count DESC, kind, path, name LIMIT $4`;
  return tx.query('telemetry_top', sql, [brandId, from, to, first]);
}

/** Entries of a day, in the brand's time zone. */
export interface TelemetryDay {
  readonly day: string;
  readonly kind: string;
  readonly count: number;
  readonly sessions: number;
}

/** Entries per day and kind. */
export function telemetryByDay(tx: ReadTx, brandId: string, { from, to }: Period): Promise<TelemetryDay[]> {
  const sql = `SELECT to_char(e.occurred_at AT TIME ZONE b.time_zone, 'YYYY-MM-DD') AS day, e.kind, count(*)::int AS count,
      count(DISTINCT e.session)::int AS sessions
    FROM telemetry_event e JOIN brand b ON b.id = e.brand_id
    WHERE e.brand_id = $1 AND e.occurred_at >= $2 AND e.occurred_at < $3 GROUP BY 1, 2 ORDER BY 1, 2`;
  return tx.query('telemetry_days', sql, [brandId, from, to]);
}

/** The metrics that a brand has. */
export interface MetricName {
  readonly name: string;
  readonly unit: string;
  readonly count: number;
  readonly latestAt: Date;
}

/** Names of the metrics measured in a period. */
export function metricNames(tx: ReadTx, brandId: string, { from, to }: Period): Promise<MetricName[]> {
  const sql = `SELECT name, max(unit) AS unit, count(*)::int AS count, max(measured_at) AS "latestAt" FROM ops_metric
    WHERE brand_id = $1 AND measured_at >= $2 AND measured_at < $3 GROUP BY name ORDER BY name LIMIT 500`;
  return tx.query('metric_names', sql, [brandId, from, to]);
}

/** One point of a series. */
export interface MetricPoint {
  readonly at: Date;
  readonly count: number;
  readonly average: string;
  readonly minimum: string;
  readonly maximum: string;
}

/** A metric over a period, in points of the given width (UTC). */
export function metricSeries(
  tx: ReadTx,
  brandId: string,
  name: string,
  { from, to }: Period,
  bucket: MetricBucket,
): Promise<MetricPoint[]> {
  const sql = `SELECT date_trunc($5, measured_at, 'UTC') AS at, count(*)::int AS count, round(avg(value), 6)::text AS average,
      min(value)::text AS minimum, max(value)::text AS maximum FROM ops_metric
    WHERE brand_id = $1 AND name = $2 AND measured_at >= $3 AND measured_at < $4 GROUP BY 1 ORDER BY 1`;
  return tx.query('metric_series', sql, [brandId, name, from, to, bucket.toLowerCase()]);
}
