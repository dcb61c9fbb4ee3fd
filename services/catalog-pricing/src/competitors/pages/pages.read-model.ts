import { newId, uuids } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { CompetitorPageType } from './pages.type.ts';

const PAGES = `SELECT id, listing_id AS "listingId", url, selector, locale, enabled, next_read_at AS "nextReadAt",
  last_read_at AS "lastReadAt", outcome, message, failures, version FROM competitor_page WHERE listing_id = ANY ($1::uuid[])`;
const DUE = `SELECT brand_id AS "brandId", id FROM competitor_page p WHERE enabled AND next_read_at <= $1
    AND NOT EXISTS (SELECT 1 FROM suspended_brand s WHERE s.brand_id = p.brand_id)
  ORDER BY next_read_at LIMIT 50`;
/** Of several processes that find a page due, one takes it; should that one die, the page is due again in ten minutes. */
const CLAIM = `UPDATE competitor_page SET next_read_at = $3 WHERE id = $1 AND enabled AND next_read_at <= $2 RETURNING id`;
const PUT_OFF = `UPDATE competitor_page SET next_read_at = greatest(next_read_at, $2) WHERE id = $1`;
const SLOT = `INSERT INTO page_host AS h (id, version, created_at, updated_at, host, free_at) VALUES ($1, 1, $3, $3, $2, $4)
  ON CONFLICT (host) DO UPDATE SET free_at = excluded.free_at, updated_at = excluded.updated_at, version = h.version + 1
    WHERE h.free_at <= $3 RETURNING id`;
const FREE_AT = `SELECT free_at AS "freeAt" FROM page_host WHERE host = $1`;
const REST = `UPDATE page_host SET free_at = greatest(free_at, $2), version = version + 1 WHERE host = $1`;

/** Pages of several mappings, by mapping. */
export async function readPages(tx: ReadTx, listingIds: readonly string[]): Promise<Map<string, CompetitorPageType>> {
  const rows = await tx.query<CompetitorPageType>('competitor_pages', PAGES, [uuids(listingIds)]);
  return new Map(rows.map((row) => [row.listingId, row]));
}

/** Pages of all brands that are due; for callers with platform scope. */
export function duePages(tx: ReadTx, now: Date): Promise<{ brandId: string; id: string }[]> {
  return tx.query('competitor_pages_due', DUE, [now]);
}

/** Takes a page that is due; false where another process was first. */
export async function claimPage(tx: Tx, id: string, now: Date): Promise<boolean> {
  const rows = await tx.query('competitor_page_claim', CLAIM, [id, now, new Date(now.getTime() + 600_000)]);
  return rows.length > 0;
}

/** Has a page wait. */
export async function putOff(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.query('competitor_page_put_off', PUT_OFF, [id, until]);
}

/** Takes a host's next place in time: null where it is ours now, else when to come again. Across brands and processes. */
export async function takeSlot(tx: Tx, host: string, now: Date, gapMs: number): Promise<Date | null> {
  const taken = await tx.query('page_host_slot', SLOT, [newId(), host, now, new Date(now.getTime() + gapMs)]);
  if (taken.length > 0) return null;
  const [row] = await tx.query<{ freeAt: Date }>('page_host_free_at', FREE_AT, [host]);
  return row?.freeAt ?? now;
}

/** Leaves a host alone until an instant, as it asked. */
export async function restHost(tx: Tx, host: string, until: Date): Promise<void> {
  await tx.query('page_host_rest', REST, [host, until]);
}
