import { Money } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { type AttributionModel, creditsOf, models, pathOf, reversalsOf } from './attribution.rules.ts';
import { ownTouch, touchesOf } from './touches.ts';

export const DEFAULT_LOOKBACK = 30;

const LOOKBACK = `SELECT lookback_days AS days FROM attribution_setting`;

/** How many days before an order touches count. */
export async function lookbackDays(tx: ReadTx): Promise<number> {
  return (await tx.query<{ days: number }>('attribution_lookback', LOOKBACK))[0]?.days ?? DEFAULT_LOOKBACK;
}

const ORDER = `SELECT o.person_id AS "personId", o.placed_at AS "placedAt", o.net_minor::text AS net, o.currency,
    o.campaign_code AS "campaignCode", o.returned_minor::text AS returned,
    EXISTS (SELECT 1 FROM attribution_credit c WHERE c.brand_id = o.brand_id AND c.order_id = o.order_id) AS credited
  FROM person_order o WHERE o.order_id = $1`;
const CREDIT = `INSERT INTO attribution_credit (brand_id, id, created_at, order_id, placed_at, currency, model, campaign_code, channel,
    touches, net_minor, reversed_minor)
  SELECT ${BRAND}, gen_random_uuid(), now(), $1, $2, $3, w.*, 0 FROM unnest($4::text[], $5::text[], $6::text[], $7::int[], $8::bigint[]) AS w
  ON CONFLICT (brand_id, order_id, model, campaign_code, channel) DO NOTHING`;

interface OrderRow {
  readonly personId: string | null;
  readonly placedAt: Date;
  readonly net: string;
  readonly returned: string;
  readonly currency: string;
  readonly campaignCode: string | null;
  readonly credited: boolean;
}

/**
 * Puts an order down to what led to it, once, in all models; told again it changes nothing. The order must be locked: what of it
 * came back before is taken off at once.
 */
export async function creditOrder(tx: Tx, orderId: string): Promise<void> {
  const [order] = await tx.query<OrderRow>('attribution_order', ORDER, [orderId]);
  if (!order || order.credited) return;
  const days = await lookbackDays(tx);
  const touches = await touchesOf(tx, order.personId, order.placedAt, days);
  const own = await ownTouch(tx, orderId, order.placedAt, order.campaignCode);
  const net = Money.of(BigInt(order.net), order.currency);
  const credits = creditsOf(pathOf(touches, own, order.placedAt, days), net);
  await tx.query('attribution_credit', CREDIT, [
    ...[orderId, order.placedAt, order.currency, credits.map(({ model }) => model)],
    ...[credits.map(({ campaignCode }) => campaignCode), credits.map(({ channel }) => channel)],
    ...[credits.map(({ touches: n }) => n), credits.map(({ net: part }) => part.minorUnits)],
  ]);
  if (order.returned !== '0') await reverseCredits(tx, orderId);
}

const CREDITS = `SELECT c.id, c.model, c.net_minor::text AS net, c.reversed_minor::text AS reversed, c.currency, o.returned_minor::text AS returned
  FROM attribution_credit c JOIN person_order o ON o.brand_id = c.brand_id AND o.order_id = c.order_id
  WHERE c.order_id = $1 ORDER BY c.model, c.campaign_code, c.channel`;
const REVERSE = `UPDATE attribution_credit c SET reversed_minor = w.reversed FROM unnest($1::uuid[], $2::bigint[]) AS w (id, reversed)
  WHERE c.brand_id = ${BRAND} AND c.id = w.id AND c.reversed_minor <> w.reversed`;

interface CreditRow {
  readonly id: string;
  readonly model: AttributionModel;
  readonly net: string;
  readonly currency: string;
  readonly returned: string;
}

/** Takes credits back for all that came back of their order so far: the same whatever came first, and however often it is told. */
export async function reverseCredits(tx: Tx, orderId: string): Promise<void> {
  const rows = await tx.query<CreditRow>('attribution_credits', CREDITS, [orderId]);
  const reversals = models.flatMap((model) => {
    const own = rows.filter((row) => row.model === model);
    const [first] = own;
    if (!first) return [];
    const money = (minor: string): Money => Money.of(BigInt(minor), first.currency);
    const parts = reversalsOf(
      own.map(({ net }) => money(net)),
      money(first.returned),
    );
    return own.map(({ id }, at) => ({ id, reversed: parts[at]!.minorUnits }));
  });
  if (reversals.length === 0) return;
  const values = [reversals.map(({ id }) => id), reversals.map(({ reversed }) => reversed)];
  await tx.query('attribution_reverse', REVERSE, values);
}
