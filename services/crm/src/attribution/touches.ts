import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { codeKey, type Touch, type TouchKind } from './attribution.rules.ts';

/** The channel of a campaign that has only one; OTHER where nobody can tell. */
export const CHANNEL_OF = (code: string): string =>
  `coalesce((SELECT c.channels[1] FROM campaign c WHERE c.brand_id = ${BRAND} AND c.code = ${code} AND cardinality(c.channels) = 1), 'OTHER')`;

/** A click replaces the opening of its mail; nothing else that came before is ever replaced. */
const KEEP = `INSERT INTO attribution_touch AS t (brand_id, id, created_at, person_id, kind, origin, at, campaign_code, channel)
  VALUES (${BRAND}, gen_random_uuid(), now(), $1, $2, $3, $4, $5, coalesce($6, ${CHANNEL_OF('$5')}))
  ON CONFLICT (brand_id, origin) DO UPDATE SET kind = excluded.kind, at = excluded.at
  WHERE t.kind = 'MESSAGE_OPENED' AND excluded.kind = 'MESSAGE_CLICKED'`;

export interface GivenTouch {
  readonly personId: string;
  readonly kind: TouchKind;
  /** What it is told by, once. */
  readonly origin: string;
  readonly at: Date | string;
  readonly campaignCode: string | null | undefined;
  readonly channel?: string;
}

/** Keeps a touch once; one without a campaign is none. */
export async function keepTouch(tx: Tx, touch: GivenTouch): Promise<void> {
  const code = codeKey(touch.campaignCode);
  if (code === null) return;
  const { personId, kind, origin, at, channel = null } = touch;
  await tx.query('attribution_touch_keep', KEEP, [personId, kind, origin, at, code, channel]);
}

/** Leads carry their campaign themselves, and come to the person when they are converted. */
const OF_PERSON = `SELECT t.id::text AS id, t.kind, t.at, t.campaign_code AS "campaignCode", t.channel FROM attribution_touch t
    WHERE t.person_id = $1 AND t.at <= $2::timestamptz AND t.at >= $2::timestamptz - make_interval(days => $3)
  UNION ALL SELECT l.id::text, 'LEAD', l.captured_at, lower(btrim(l.campaign_code)), ${CHANNEL_OF('lower(btrim(l.campaign_code))')}
    FROM lead l WHERE l.person_id = $1 AND btrim(l.campaign_code) <> '' AND l.captured_at <= $2::timestamptz
      AND l.captured_at >= $2::timestamptz - make_interval(days => $3)`;

/** What reached a person before an instant, within so many days. */
export async function touchesOf(tx: ReadTx, personId: string | null, before: Date, days: number): Promise<Touch[]> {
  return personId === null ? [] : tx.query<Touch>('attribution_touches', OF_PERSON, [personId, before, days]);
}

const CHANNEL = `SELECT ${CHANNEL_OF('$1')} AS channel`;

/** The touch that the code of an order is. */
export async function ownTouch(
  tx: ReadTx,
  orderId: string,
  placedAt: Date,
  code: string | null,
): Promise<Touch | null> {
  const campaignCode = codeKey(code);
  if (campaignCode === null) return null;
  const [row] = await tx.query<{ channel: string }>('campaign_channel', CHANNEL, [campaignCode]);
  return { id: orderId, kind: 'ORDER', at: placedAt, campaignCode, channel: row!.channel };
}
