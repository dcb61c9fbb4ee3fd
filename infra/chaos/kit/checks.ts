/** What must be true in the database after whatever happened. Read as superuser: row security would hide what is wrong. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { finding, type Finding } from './arena.ts';
import type { Target } from './target.ts';
import type { Write } from './writes.ts';

export async function rowsOf<T>(target: Target, sql: string, values: readonly unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: target.adminUrl, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows as T[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function numberOf(target: Target, sql: string, values: readonly unknown[] = []): Promise<number> {
  const [row] = await rowsOf<{ n: string }>(target, `SELECT (${sql}) AS n`, values);
  return Number(row?.n ?? 0);
}

const CREATED = `action = 'catalog-pricing.product.created'`;
const UNTOLD = `SELECT count(*) FROM catalog_pricing.product p WHERE p.brand_id = ANY($1::uuid[]) AND NOT EXISTS
  (SELECT 1 FROM platform.activity_entry a WHERE a.brand_id = p.brand_id AND a.entity_id = p.id::text AND a.${CREATED})`;
const WAITING = `SELECT (SELECT count(*) FROM catalog_pricing.outbox WHERE published_at IS NULL)
  + (SELECT count(*) FROM platform.outbox WHERE published_at IS NULL)`;

/** Waits until every product of the brands stands in the log; milliseconds it took, or undefined when it did not happen. */
export async function drained(
  target: Target,
  brandIds: readonly string[],
  patienceMs: number,
): Promise<number | undefined> {
  const began = Date.now();
  while (Date.now() - began < patienceMs) {
    const open = await numberOf(target, UNTOLD, [brandIds]).catch(() => 1);
    const waiting = open === 0 ? await numberOf(target, WAITING).catch(() => 1) : 1;
    if (open === 0 && waiting === 0) return Date.now() - began;
    await sleep(100);
  }
  return undefined;
}

export interface Effects {
  readonly acked: number;
  readonly lostRows: number;
  readonly doubledRows: number;
  readonly lostEntries: number;
  readonly doubledEntries: number;
  readonly entriesWithoutRow: number;
}

/** Compares what was acknowledged with rows and log. */
export async function effectsOf(target: Target, writes: readonly Write[]): Promise<Effects> {
  const brandIds = [...new Set(writes.map(({ brandId }) => brandId))];
  const rows = await rowsOf<{ name: string; rows: number; entries: number }>(
    target,
    `SELECT p.name, count(*)::int AS rows, coalesce(sum(a.n), 0)::int AS entries FROM catalog_pricing.product p
     LEFT JOIN LATERAL (SELECT count(*) AS n FROM platform.activity_entry a
       WHERE a.brand_id = p.brand_id AND a.entity_id = p.id::text AND a.${CREATED}) a ON true
     WHERE p.brand_id = ANY($1::uuid[]) GROUP BY p.name`,
    [brandIds],
  );
  const found = new Map(rows.map((row) => [row.name, row]));
  const acked = writes.filter(({ ackedAt }) => ackedAt !== undefined);
  const orphans = `SELECT count(*) FROM platform.activity_entry a WHERE a.brand_id = ANY($1::uuid[]) AND a.${CREATED}
    AND NOT EXISTS (SELECT 1 FROM catalog_pricing.product p WHERE p.brand_id = a.brand_id AND p.id::text = a.entity_id)`;
  return {
    acked: acked.length,
    lostRows: acked.filter(({ name }) => !found.has(name)).length,
    doubledRows: rows.filter((row) => row.rows > 1).length,
    lostEntries: rows.filter((row) => row.entries < row.rows).length,
    doubledEntries: rows.filter((row) => row.entries > row.rows).length,
    entriesWithoutRow: await numberOf(target, orphans, [brandIds]),
  };
}

/** Lost and doubled as one finding. */
export function effectFinding(goal: string, effects: Effects): Finding {
  const { acked, lostRows, doubledRows, lostEntries, doubledEntries, entriesWithoutRow } = effects;
  const lost = lostRows + lostEntries;
  const doubled = doubledRows + doubledEntries + entriesWithoutRow;
  const measured = `${acked} acknowledged, ${lost} lost, ${doubled} doubled`;
  return finding(goal, '0 lost, 0 doubled effects', measured, acked > 0 && lost + doubled === 0);
}

/** Milliseconds between an event and its entry in the log. */
export async function lagOf(target: Target, brandIds: readonly string[], share: number): Promise<number> {
  const sql = `SELECT coalesce(percentile_cont($2) WITHIN GROUP (ORDER BY extract(epoch FROM created_at - occurred_at)), 0) * 1000
    FROM platform.activity_entry WHERE brand_id = ANY($1::uuid[]) AND ${CREATED}`;
  return numberOf(target, sql, [brandIds, share]);
}

const BROKEN_PRICES = `SELECT count(*) FROM catalog_pricing.product_price p FULL JOIN (
    SELECT DISTINCT ON (brand_id, variant_id, channel_id) * FROM catalog_pricing.price_record
    ORDER BY brand_id, variant_id, channel_id, price_version DESC) r
  ON (r.brand_id, r.variant_id, r.channel_id) = (p.brand_id, p.variant_id, p.channel_id)
  WHERE p.id IS NULL OR r.id IS NULL OR (p.version, p.net_minor, p.gross_minor, p.currency) IS DISTINCT FROM
    (r.price_version, r.net_minor, r.gross_minor, r.currency)`;
const BROKEN_STOCK = `SELECT count(*) FROM catalog_pricing.stock_item i WHERE i.on_hand IS DISTINCT FROM (
  SELECT coalesce(sum(m.delta), 0) FROM catalog_pricing.stock_movement m
  WHERE (m.brand_id, m.variant_id, m.location_id) = (i.brand_id, i.variant_id, i.location_id))`;

/** D6: a price in force is the last of its history, stock is the sum of its movements. */
export async function invariants(target: Target): Promise<Finding> {
  const prices = await numberOf(target, BROKEN_PRICES);
  const stock = await numberOf(target, BROKEN_STOCK);
  const all = await numberOf(target, 'SELECT count(*) FROM catalog_pricing.price_record');
  const measured = `${prices} prices, ${stock} stock items off (${all} price records)`;
  return finding('D6', 'prices equal their history, stock its movements', measured, prices + stock === 0);
}
