import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { pairKey, type PricePair } from '../prices/current-prices.read-model.ts';
import type { Guardrail, Sides } from './guardrail.types.ts';

interface Row extends PricePair {
  readonly netMinor: string;
  readonly grossMinor: string;
  readonly currency: string;
}

const SIDES = `net_minor AS "netMinor", gross_minor AS "grossMinor", currency`;
/** What was in force at an instant; where the price is younger, its first (P10: also what was set long before). */
const EARLIER = `SELECT k.variant_id AS "variantId", k.channel_id AS "channelId", r.net_minor AS "netMinor",
    r.gross_minor AS "grossMinor", r.currency
  FROM unnest($1::uuid[], $2::uuid[]) AS k (variant_id, channel_id)
  CROSS JOIN LATERAL (
    (SELECT 0 AS choice, net_minor, gross_minor, currency FROM price_record p
      WHERE p.variant_id = k.variant_id AND p.channel_id = k.channel_id AND p.valid_from <= $3 ORDER BY p.valid_from DESC LIMIT 1)
    UNION ALL
    (SELECT 1 AS choice, net_minor, gross_minor, currency FROM price_record p
      WHERE p.variant_id = k.variant_id AND p.channel_id = k.channel_id AND p.valid_from > $3 ORDER BY p.valid_from LIMIT 1)
    ORDER BY choice LIMIT 1) r`;
const IN_CHANNELS = `SELECT variant_id AS "variantId", channel_id AS "channelId", ${SIDES} FROM product_price
  WHERE variant_id = ANY ($1::uuid[]) AND channel_id = ANY ($2::uuid[])`;

function sides(row: Row): Sides {
  const money = (minor: string): Money => Money.of(BigInt(minor), row.currency);
  return { net: money(row.netMinor), gross: money(row.grossMinor) };
}

/** Prices in force some days ago, by days and pair; only for the windows that guardrails ask about. */
export async function readEarlierPrices(
  tx: ReadTx,
  guardrails: readonly Guardrail[],
  pairs: readonly PricePair[],
  now: Date,
): Promise<Map<number, Map<string, Sides>>> {
  const windows = new Set(guardrails.flatMap((one) => (one.active && one.windowDays ? [one.windowDays] : [])));
  const found = new Map<number, Map<string, Sides>>();
  for (const days of windows) {
    const at = new Date(now.getTime() - days * 86_400_000);
    const keys = [pairs.map((pair) => pair.variantId), pairs.map((pair) => pair.channelId)];
    const rows = await tx.query<Row>('prices_earlier', EARLIER, [...keys, at]);
    found.set(days, new Map(rows.map((row) => [pairKey(row), sides(row)])));
  }
  return found;
}

/** Prices in force of variants in the channels whose order a guardrail keeps, by variant and channel. */
export async function readOrderedPrices(
  tx: ReadTx,
  guardrails: readonly Guardrail[],
  variantIds: readonly string[],
): Promise<Map<string, Map<string, Sides>>> {
  const channels = orderedChannels(guardrails);
  const found = new Map<string, Map<string, Sides>>();
  if (channels.length === 0) return found;
  for (const row of await tx.query<Row>('prices_ordered', IN_CHANNELS, [variantIds, channels])) {
    const ofVariant = found.get(row.variantId) ?? new Map<string, Sides>();
    found.set(row.variantId, ofVariant.set(row.channelId, sides(row)));
  }
  return found;
}

/** Channels whose prices a guardrail compares with each other. */
export function orderedChannels(guardrails: readonly Guardrail[]): string[] {
  const ids = guardrails
    .filter((one) => one.active && one.kind === 'CHANNEL_ORDER')
    .flatMap((one) => [one.channelId, one.referenceChannelId]);
  return [...new Set(ids.filter((id) => id !== null))];
}

const LOCK_VARIANTS = `SELECT id FROM product_variant WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`;

/**
 * Where channels are compared, a price is decided by one transaction at a time for each variant: else two could each move
 * one of a pair, both judged by the other's old price.
 */
export async function lockForOrder(
  tx: ReadTx,
  guardrails: readonly Guardrail[],
  variantIds: readonly string[],
): Promise<void> {
  if (orderedChannels(guardrails).length > 0)
    await tx.query('variants_for_order', LOCK_VARIANTS, [[...new Set(variantIds)]]);
}
