import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { CompetitorAlertFilter, CompetitorAlertsArgs, CompetitorAlertType } from './alerts.type.ts';

const COLUMNS = `a.id, a.listing_id AS "listingId", a.variant_id AS "variantId", a.channel_id AS "channelId", a.direction, a.status,
  a.distance_percent AS "distancePercent", a.opened_at AS "openedAt", a.closed_at AS "closedAt", a.closed_reason AS "closedReason"`;
const FROM = `competitor_alert a JOIN competitor_listing l ON l.brand_id = a.brand_id AND l.id = a.listing_id
  JOIN product_variant v ON v.brand_id = a.brand_id AND v.id = a.variant_id`;
const WHERE = {
  status: 'a.status',
  direction: 'a.direction',
  variantId: { sql: 'a.variant_id', type: 'uuid' },
  productId: { sql: 'v.product_id', type: 'uuid' },
  competitorId: { sql: 'l.competitor_id', type: 'uuid' },
};

/** One page of alerts, newest first. */
export async function readAlertPage(tx: ReadTx, args: CompetitorAlertsArgs): Promise<Page<CompetitorAlertType>> {
  const condition = compileWhere(args.where, WHERE);
  const direction = OrderDirection.DESC;
  return readPage<CompetitorAlertType>(tx, args, {
    ...{ name: 'competitor_alert_page', select: COLUMNS, from: FROM },
    where: condition,
    order: thenId({ sql: 'a.opened_at', type: 'timestamptz', direction }, 'a.id'),
  });
}

/** How many alerts match. */
export async function countAlerts(tx: ReadTx, where: CompetitorAlertFilter | null | undefined): Promise<number> {
  return countRows(tx, 'competitor_alert_count', FROM, compileWhere(where, WHERE));
}

/** Brands with open alerts; for callers with platform scope. */
export async function brandsWithOpenAlerts(tx: ReadTx): Promise<string[]> {
  const sql = `SELECT DISTINCT brand_id AS id FROM competitor_alert WHERE status = 'OPEN'`;
  return (await tx.query<{ id: string }>('brands_with_alerts', sql)).map((row) => row.id);
}

/** Variants of the brand with open alerts whose newest captured price is older than an instant, at most 500. */
export async function variantsWithAgedAlerts(tx: ReadTx, before: Date): Promise<string[]> {
  const sql = `SELECT DISTINCT a.variant_id AS id FROM competitor_alert a WHERE a.status = 'OPEN' AND NOT EXISTS
    (SELECT 1 FROM competitor_price p WHERE p.brand_id = a.brand_id AND p.listing_id = a.listing_id AND p.captured_at >= $1) LIMIT 500`;
  return (await tx.query<{ id: string }>('variants_with_aged_alerts', sql, [before])).map((row) => row.id);
}

/** Variants with active mappings, after an id: for reviewing all of them a part at a time. */
export async function mappedVariants(tx: ReadTx, after: string | null): Promise<string[]> {
  const sql = `SELECT DISTINCT variant_id AS id FROM competitor_listing WHERE active AND ($1::uuid IS NULL OR variant_id > $1)
    ORDER BY 1 LIMIT 200`;
  return (await tx.query<{ id: string }>('mapped_variants', sql, [after])).map((row) => row.id);
}
