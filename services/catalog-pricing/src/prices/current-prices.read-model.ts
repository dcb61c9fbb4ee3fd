import { Money, uuids } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { PriceBasis } from '../vat/vat.rules.ts';

/** A variant in a channel. */
export interface PricePair {
  readonly variantId: string;
  readonly channelId: string;
}

/** The price in force of a pair. */
export interface CurrentPrice {
  readonly id: string;
  readonly version: number;
  readonly net: Money;
  readonly gross: Money;
  readonly basis: PriceBasis;
}

interface Row extends PricePair {
  readonly id: string;
  readonly version: number;
  readonly netMinor: string;
  readonly grossMinor: string;
  readonly currency: string;
  readonly basis: PriceBasis;
}

const CURRENT = `SELECT p.id, p.version, p.variant_id AS "variantId", p.channel_id AS "channelId", p.net_minor AS "netMinor",
    p.gross_minor AS "grossMinor", p.currency, p.basis
  FROM unnest($1::uuid[], $2::uuid[]) AS k (variant_id, channel_id)
  JOIN product_price p ON p.variant_id = k.variant_id AND p.channel_id = k.channel_id`;
/** In one order for everyone, so that crossed callers never deadlock (G11). */
const LOCKED = `${CURRENT} ORDER BY p.variant_id, p.channel_id FOR UPDATE OF p`;

/** Key of a pair in maps. */
export function pairKey(pair: PricePair): string {
  return `${pair.variantId}:${pair.channelId}`;
}

async function read(
  tx: ReadTx,
  name: string,
  sql: string,
  pairs: readonly PricePair[],
): Promise<Map<string, CurrentPrice>> {
  const sound = pairs.filter((pair) => uuids([pair.variantId, pair.channelId]).length === 2);
  const values = [sound.map((pair) => pair.variantId), sound.map((pair) => pair.channelId)];
  const rows = await tx.query<Row>(name, sql, values);
  return new Map(
    rows.map((row) => {
      const { id, version, basis, currency } = row;
      const money = (minor: string): Money => Money.of(BigInt(minor), currency);
      return [pairKey(row), { id, version, basis, net: money(row.netMinor), gross: money(row.grossMinor) }];
    }),
  );
}

/** Prices in force of pairs; a pair without one is absent. */
export function readCurrentPrices(tx: ReadTx, pairs: readonly PricePair[]): Promise<Map<string, CurrentPrice>> {
  return read(tx, 'prices_current', CURRENT, pairs);
}

/** The same, locked until the end of the transaction. */
export function lockCurrentPrices(tx: Tx, pairs: readonly PricePair[]): Promise<Map<string, CurrentPrice>> {
  return read(tx, 'prices_locked', LOCKED, pairs);
}
