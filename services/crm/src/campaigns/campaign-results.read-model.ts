import type { ReadTx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { STEP } from './campaign-sending.ts';

/** How the people of one arm stand; `armId` is null for those who wait for the better arm. */
export interface ArmCount {
  readonly campaignId: string;
  readonly armId: string | null;
  readonly people: number;
  readonly queued: number;
  readonly delivered: number;
  readonly bounced: number;
  readonly failed: number;
  readonly unknown: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Delivered to people who agreed to being measured. */
  readonly tracked: number;
  readonly opened: number;
  readonly clicked: number;
  readonly unsubscribed: number;
  /** People who ordered anything between start and end. */
  readonly bought: number;
}

const BOUGHT = `SELECT DISTINCT m.campaign_id, m.person_id FROM campaign c
    JOIN campaign_member m ON m.brand_id = c.brand_id AND m.campaign_id = c.id
    JOIN person_order o ON o.brand_id = m.brand_id AND o.person_id = m.person_id AND NOT o.cancelled
      AND o.placed_at >= c.launched_at AND (c.ended_at IS NULL OR o.placed_at <= c.ended_at)
  WHERE c.brand_id = ${BRAND} AND c.id = ANY ($1::uuid[])`;
const is = (...statuses: string[]): string =>
  `count(*) FILTER (WHERE status IN (${statuses.map((status) => `'${status}'`).join(', ')}))::int`;
const COUNTS = `WITH bought AS (${BOUGHT}),
  each AS (SELECT m.campaign_id, m.arm_id, x.status, x.refused_reason, x.tracked, x.opened_at, x.clicked_at, x.unsubscribed_at,
      b.person_id AS buyer FROM campaign_member m
      LEFT JOIN crm_message x ON x.brand_id = m.brand_id AND x.source_type = 'CAMPAIGN' AND x.source_id = m.campaign_id
        AND x.step = '${STEP}' AND x.person_id = m.person_id
      LEFT JOIN bought b ON b.campaign_id = m.campaign_id AND b.person_id = m.person_id
    WHERE m.brand_id = ${BRAND} AND m.campaign_id = ANY ($1::uuid[])),
  refusals AS (SELECT campaign_id, arm_id, jsonb_object_agg(refused_reason, n) AS reasons FROM (
      SELECT campaign_id, arm_id, refused_reason, count(*)::int AS n FROM each WHERE status = 'REFUSED' GROUP BY 1, 2, 3) r GROUP BY 1, 2)
  SELECT e.campaign_id AS "campaignId", e.arm_id AS "armId", count(*)::int AS people, ${is('QUEUED', 'SENDING')} AS queued,
    ${is('SENT')} AS delivered, ${is('BOUNCED')} AS bounced, ${is('FAILED')} AS failed, ${is('UNKNOWN')} AS unknown,
    coalesce((SELECT reasons FROM refusals r WHERE r.campaign_id = e.campaign_id AND r.arm_id IS NOT DISTINCT FROM e.arm_id), '{}') AS refused,
    count(*) FILTER (WHERE status = 'SENT' AND tracked)::int AS tracked,
    count(*) FILTER (WHERE status = 'SENT' AND tracked AND opened_at IS NOT NULL)::int AS opened,
    count(*) FILTER (WHERE status = 'SENT' AND tracked AND clicked_at IS NOT NULL)::int AS clicked,
    count(unsubscribed_at)::int AS unsubscribed, count(buyer)::int AS bought
  FROM each e GROUP BY e.campaign_id, e.arm_id`;

/** How the people of campaigns stand, by arm. */
export function countArms(tx: ReadTx, campaignIds: readonly string[]): Promise<ArmCount[]> {
  return tx.query<ArmCount>('campaign_counts', COUNTS, [campaignIds]);
}

/** What was sold with a campaign's code. */
export interface Sold {
  readonly campaignId: string;
  /** The buyer's arm; null where they are in none, or nobody knows who it was. */
  readonly armId: string | null;
  readonly currency: string;
  readonly orders: number;
  /** Net minor units without what came back. */
  readonly net: string;
}

const SOLD = `SELECT c.id AS "campaignId", m.arm_id AS "armId", o.currency, count(*)::int AS orders,
    sum(o.net_minor - o.returned_minor)::text AS net FROM campaign c
  JOIN person_order o ON o.brand_id = c.brand_id AND lower(btrim(o.campaign_code)) = c.code AND NOT o.cancelled
  LEFT JOIN campaign_member m ON m.brand_id = c.brand_id AND m.campaign_id = c.id AND m.person_id = o.person_id
  WHERE c.brand_id = ${BRAND} AND c.id = ANY ($1::uuid[]) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
const LEADS = `SELECT c.id AS "campaignId", count(*)::int AS n FROM campaign c JOIN lead l ON l.brand_id = c.brand_id AND lower(btrim(l.campaign_code)) = c.code
  WHERE c.brand_id = ${BRAND} AND c.id = ANY ($1::uuid[]) GROUP BY 1`;

export function soldWith(tx: ReadTx, campaignIds: readonly string[]): Promise<Sold[]> {
  return tx.query<Sold>('campaign_sold', SOLD, [campaignIds]);
}

/** Leads with a campaign's code. */
export async function leadsOf(tx: ReadTx, campaignIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ campaignId: string; n: number }>('campaign_leads', LEADS, [campaignIds]);
  return new Map(rows.map(({ campaignId, n }) => [campaignId, n]));
}
