import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { type Page, type PageRequest, newId, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { suspendedSql } from '../brands/suspended.ts';
import type { Sent } from './webhook-sender.ts';
import type { Fate, Standing } from './webhooks.rules.ts';

/** An endpoint as it is shown: without its secrets, with how it has been answering. */
export interface EndpointRow {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly eventTypes: string[];
  readonly status: 'ACTIVE' | 'PAUSED';
  readonly pauseReason: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly lastSuccessAt: Date | null;
  readonly lastError: string | null;
  readonly pending: number;
}

const ENDPOINT = `e.id, e.url, e.description, e.event_types AS "eventTypes", e.status, e.pause_reason AS "pauseReason", e.version,
  e.created_at AS "createdAt", coalesce(s.failures, 0) AS failures, s.failing_since AS "failingSince",
  s.last_success_at AS "lastSuccessAt", s.last_error AS "lastError",
  (SELECT count(*)::int FROM webhook_delivery d WHERE d.brand_id = e.brand_id AND d.endpoint_id = e.id AND d.state = 'PENDING') AS pending`;
const FROM = `webhook_endpoint e LEFT JOIN webhook_standing s ON s.brand_id = e.brand_id AND s.id = e.id`;

/** The endpoints of a brand, oldest first; removed ones are history. A brand has few. */
export function endpointsOf(tx: ReadTx, brandId: string): Promise<EndpointRow[]> {
  const sql = `SELECT ${ENDPOINT} FROM ${FROM} WHERE e.brand_id = $1 AND e.status <> 'REMOVED' ORDER BY e.created_at, e.id`;
  return tx.query('webhook_endpoints', sql, [brandId]);
}

/** Adds a delivery per active endpoint that chose the event; once per endpoint and cause. Says whether there was any. */
export async function addDeliveries(
  tx: ReadTx,
  brandId: string,
  message: {
    readonly patterns: readonly string[];
    readonly key: string;
    readonly type: string;
    readonly body: () => string;
  },
  now: Date,
): Promise<boolean> {
  const find = `SELECT id FROM webhook_endpoint WHERE brand_id = $1 AND status = 'ACTIVE' AND event_types && $2::text[]`;
  const endpoints = await tx.query<{ id: string }>('webhook_matching', find, [brandId, message.patterns]);
  if (endpoints.length === 0) return false;
  for (const { id } of endpoints)
    await addDelivery(tx, brandId, { ...message, endpointId: id, body: message.body() }, now);
  return true;
}

/** What is to be sent to one endpoint. */
export interface NewDelivery {
  readonly endpointId: string;
  readonly key: string;
  readonly type: string;
  readonly body: string;
}

const ADD = `INSERT INTO webhook_delivery (brand_id, id, version, created_at, updated_at, endpoint_id, dedupe_key, event_type, body,
    state, attempts, next_attempt_at)
  VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, 'PENDING', 0, $3) ON CONFLICT (brand_id, endpoint_id, dedupe_key) DO NOTHING`;

/** Adds a delivery; once per endpoint and cause. Its id. */
export async function addDelivery(tx: ReadTx, brandId: string, added: NewDelivery, now: Date): Promise<string> {
  const id = newId();
  const { endpointId, key, type, body } = added;
  await tx.query('webhook_delivery_add', ADD, [brandId, id, now, endpointId, key, type, body]);
  return id;
}

/** A delivery that is due. */
export interface DueDelivery {
  readonly brandId: string;
  readonly id: string;
  readonly endpointId: string;
}

/** Deliveries of all brands in use whose time has come, of active endpoints that are not busy here. Needs platform scope. */
export function dueDeliveries(tx: ReadTx, now: Date, busy: readonly string[], limit: number): Promise<DueDelivery[]> {
  const sql = `SELECT d.brand_id AS "brandId", d.id, d.endpoint_id AS "endpointId" FROM webhook_delivery d
    JOIN webhook_endpoint e ON e.brand_id = d.brand_id AND e.id = d.endpoint_id AND e.status = 'ACTIVE'
    WHERE d.state = 'PENDING' AND d.next_attempt_at <= $1 AND (d.lease_until IS NULL OR d.lease_until < $1)
      AND d.endpoint_id <> ALL ($2::uuid[]) AND NOT ${suspendedSql('d.brand_id')} ORDER BY d.next_attempt_at LIMIT $3`;
  return tx.query('webhook_due', sql, [now, busy, limit]);
}

/** What whoever claimed a delivery sends. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly dedupeKey: string;
  readonly body: string;
  readonly attempts: number;
  readonly url: string;
  readonly secretWrapped: Buffer;
  readonly previousWrapped: Buffer | null;
  readonly previousUntil: Date | null;
}

/** Takes a delivery for a time; of many who try one gets it (G12). Undefined for the others. */
export async function claim(
  tx: ReadTx,
  { brandId, id }: DueDelivery,
  now: Date,
  until: Date,
): Promise<ClaimedDelivery | undefined> {
  const sql = `UPDATE webhook_delivery d SET lease_until = $4, attempts = d.attempts + 1, version = d.version + 1, updated_at = $3
    FROM webhook_endpoint e WHERE e.brand_id = d.brand_id AND e.id = d.endpoint_id AND e.status = 'ACTIVE'
      AND d.brand_id = $1 AND d.id = $2 AND d.state = 'PENDING' AND (d.lease_until IS NULL OR d.lease_until < $3)
    RETURNING d.id, d.dedupe_key AS "dedupeKey", d.body, d.attempts, e.url, e.secret_wrapped AS "secretWrapped",
      e.previous_wrapped AS "previousWrapped", e.previous_until AS "previousUntil"`;
  return (await tx.query<ClaimedDelivery>('webhook_claim', sql, [brandId, id, now, until]))[0];
}

/** Books a try: what came of it, and what becomes of the delivery. */
export async function book(
  tx: ReadTx,
  due: DueDelivery,
  attempt: { readonly number: number; readonly sent: Sent; readonly fate: Fate },
  now: Date,
): Promise<void> {
  const { number, sent, fate } = attempt;
  const { status, error, durationMs, response } = sent;
  const add = `INSERT INTO webhook_attempt (brand_id, id, created_at, delivery_id, number, duration_ms, status, error, response)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
  await tx.query('webhook_attempt_add', add, [
    due.brandId,
    newId(),
    now,
    due.id,
    number,
    durationMs,
    status,
    error,
    response,
  ]);
  const settle = `UPDATE webhook_delivery SET state = $3, next_attempt_at = coalesce($4, next_attempt_at), lease_until = NULL,
      last_status = $5, last_error = $6, finished_at = CASE WHEN $3 = 'PENDING' THEN NULL ELSE $7::timestamptz END,
      version = version + 1, updated_at = $7
    WHERE brand_id = $1 AND id = $2 AND state = 'PENDING'`;
  const next = fate.state === 'PENDING' ? fate.nextAttemptAt : null;
  await tx.query('webhook_settle', settle, [due.brandId, due.id, fate.state, next, status, error, now]);
}

/** Books how an endpoint answered; how it has been answering since. */
export async function stand(tx: ReadTx, due: DueDelivery, error: string | null, now: Date): Promise<Standing> {
  const taken = `INSERT INTO webhook_standing (brand_id, id, created_at, failures, last_success_at) VALUES ($1, $2, $3, 0, $3)
    ON CONFLICT (brand_id, id) DO UPDATE SET failures = 0, failing_since = NULL, last_success_at = $3
    RETURNING failures, failing_since AS "failingSince"`;
  const missed = `INSERT INTO webhook_standing (brand_id, id, created_at, failures, failing_since, last_failure_at, last_error)
      VALUES ($1, $2, $3, 1, $3, $3, $4)
    ON CONFLICT (brand_id, id) DO UPDATE SET failures = webhook_standing.failures + 1, last_failure_at = $3, last_error = $4,
      failing_since = coalesce(webhook_standing.failing_since, $3)
    RETURNING failures, failing_since AS "failingSince"`;
  const key = [due.brandId, due.endpointId, now];
  const rows =
    error === null
      ? await tx.query<Standing>('webhook_taken', taken, key)
      : await tx.query<Standing>('webhook_missed', missed, [...key, error]);
  return rows[0]!;
}

/** A delivery as it is shown. */
export interface DeliveryRow {
  readonly id: string;
  readonly endpointId: string;
  readonly eventType: string;
  readonly state: 'PENDING' | 'DELIVERED' | 'FAILED';
  readonly attempts: number;
  readonly body: string;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly nextAttemptAt: Date;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

const DELIVERY = `d.id, d.endpoint_id AS "endpointId", d.event_type AS "eventType", d.state, d.attempts, d.body,
  d.last_status AS "lastStatus", d.last_error AS "lastError", d.next_attempt_at AS "nextAttemptAt", d.created_at AS "createdAt",
  d.finished_at AS "finishedAt"`;
const FILTERS: WhereColumns = {
  endpointId: { sql: 'd.endpoint_id', type: 'uuid' },
  state: 'd.state',
  eventType: 'd.event_type',
  createdAt: { sql: 'd.created_at', type: 'timestamptz' },
};

/** One page of deliveries, newest first. */
export async function pageOfDeliveries(
  tx: ReadTx,
  brandId: string,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<DeliveryRow>> {
  const condition = compileWhere(where, FILTERS, 2);
  const key = keyset(
    [
      { sql: 'd.created_at', type: 'timestamptz', direction: OrderDirection.DESC },
      { sql: 'd.id', type: 'uuid', direction: OrderDirection.DESC },
    ],
    request.after,
    2 + condition.params.length,
  );
  const rows = await tx.query<DeliveryRow>(
    'webhook_deliveries',
    `SELECT ${DELIVERY}, ${key.select} FROM webhook_delivery d WHERE d.brand_id = $1 AND ${condition.sql} AND ${key.where}
     ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many deliveries match. */
export async function countDeliveries(tx: ReadTx, brandId: string, where: object | null | undefined): Promise<number> {
  const condition = compileWhere(where, FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM webhook_delivery d WHERE d.brand_id = $1 AND ${condition.sql}`;
  return (
    (await tx.query<{ count: number }>('webhook_delivery_count', sql, [brandId, ...condition.params]))[0]?.count ?? 0
  );
}

/** One try of a delivery as it is shown. */
export interface AttemptRow {
  readonly deliveryId: string;
  readonly number: number;
  readonly at: Date;
  readonly durationMs: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly response: string;
}

/** The tries of deliveries, in order. */
export function attemptsOf(tx: ReadTx, brandId: string, deliveries: readonly string[]): Promise<AttemptRow[]> {
  const sql = `SELECT delivery_id AS "deliveryId", number, created_at AS at, duration_ms AS "durationMs", status, error, response
    FROM webhook_attempt WHERE brand_id = $1 AND delivery_id = ANY ($2::uuid[]) ORDER BY delivery_id, number, created_at`;
  return tx.query('webhook_attempts', sql, [brandId, deliveries]);
}

/** Forgets finished deliveries of a brand that are older; in small steps. How many went. */
export async function forgetDeliveries(tx: ReadTx, brandId: string, before: Date, step: number): Promise<number> {
  const sql = `DELETE FROM webhook_delivery WHERE ctid = ANY (ARRAY(SELECT ctid FROM webhook_delivery
    WHERE brand_id = $1 AND state <> 'PENDING' AND finished_at < $2 LIMIT ${Math.floor(step)})) RETURNING 1`;
  return (await tx.query('webhook_forget', sql, [brandId, before])).length;
}
