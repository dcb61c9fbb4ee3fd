import { priceApplied } from '@mh-os/contracts';
import { actorOf, DomainError, type Money, newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { TaxedPrice } from '../vat/vat.rules.ts';
import { pairKey, type PricePair } from './current-prices.read-model.ts';

/** A price that comes into force. */
export interface PriceChange {
  readonly variant: { readonly id: string; readonly productId: string; readonly sku: string; readonly name: string };
  readonly channel: { readonly id: string; readonly code: string };
  readonly price: TaxedPrice;
  /** Version of the price that it replaces; 0 where there is none. */
  readonly baseVersion: number;
  readonly before: Money | null;
}

/** Writes prices only over the version they are based on, and each with its record, in one statement (G12, P9). */
const WRITE = `WITH input AS (
    SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[], $7::bigint[], $8::text[], $9::text[],
      $10::numeric[], $11::integer[]) AS t (price_id, record_id, variant_id, channel_id, net_minor, gross_minor, currency,
      basis, vat_percent, base_version)),
  written AS (
    INSERT INTO product_price AS p (brand_id, id, version, created_at, updated_at, variant_id, channel_id, net_minor,
        gross_minor, currency, basis, vat_percent, valid_from, draft_id, set_by)
      SELECT $1::uuid, price_id, base_version + 1, $12, $12, variant_id, channel_id, net_minor, gross_minor, currency, basis,
        vat_percent, $12, $13, $14 FROM input ORDER BY variant_id, channel_id
    ON CONFLICT (brand_id, variant_id, channel_id) DO UPDATE SET version = excluded.version, updated_at = excluded.updated_at,
        net_minor = excluded.net_minor, gross_minor = excluded.gross_minor, currency = excluded.currency,
        basis = excluded.basis, vat_percent = excluded.vat_percent, draft_id = excluded.draft_id, set_by = excluded.set_by,
        valid_from = greatest(excluded.valid_from, p.valid_from + interval '1 millisecond')
      WHERE p.version = excluded.version - 1
    RETURNING p.*)
  INSERT INTO price_record (brand_id, id, created_at, variant_id, channel_id, price_version, net_minor, gross_minor, currency,
      basis, vat_percent, valid_from, draft_id, set_by)
    SELECT w.brand_id, i.record_id, $12, w.variant_id, w.channel_id, w.version, w.net_minor, w.gross_minor, w.currency, w.basis,
      w.vat_percent, w.valid_from, w.draft_id, w.set_by
    FROM written w JOIN input i ON i.variant_id = w.variant_id AND i.channel_id = w.channel_id
    WHERE i.base_version > 0 OR w.version = 1
  RETURNING variant_id AS "variantId", channel_id AS "channelId", price_version AS version,
    (SELECT w.id FROM written w WHERE w.variant_id = price_record.variant_id AND w.channel_id = price_record.channel_id) AS id`;

/** Prices of one statement: it compares what it wrote with what it was given, each with each. */
const AT_ONCE = 500;

interface Written extends PricePair {
  readonly id: string;
  readonly version: number;
}

/**
 * Brings prices into force, all or none. A price that is no longer of the version that the change is based on refuses
 * the whole. Guardrails are the caller's duty, in the same transaction.
 */
export async function writePrices(
  tx: Tx,
  changes: readonly PriceChange[],
  draftId: string | null,
  now: Date,
  events: 'tell' | 'quiet' = 'tell',
): Promise<void> {
  if (changes.length === 0) return;
  // In one order for everyone, over all statements, so that crossed writers never deadlock (G11).
  const ordered = changes
    .map((change) => ({ change, key: pairKey({ variantId: change.variant.id, channelId: change.channel.id }) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((one) => one.change);
  const rows: Written[] = [];
  for (let at = 0; at < ordered.length; at += AT_ONCE)
    rows.push(...(await writeSome(tx, ordered.slice(at, at + AT_ONCE), draftId, now)));
  if (rows.length !== changes.length)
    throw new DomainError(
      'PRICE_CHANGED',
      'A price was changed by someone else at this moment: look again and repeat.',
      {
        details: { lines: changes.length, current: rows.length },
      },
    );
  // An import tells of a product once, with its prices.
  if (events === 'quiet') return;
  const written = new Map(rows.map((row) => [pairKey(row), row]));
  for (const change of changes) emitApplied(tx, change, written, draftId);
}

function writeSome(tx: Tx, changes: readonly PriceChange[], draftId: string | null, now: Date): Promise<Written[]> {
  return tx.query<Written>('prices_write', WRITE, [
    tx.ctx.brandId,
    changes.map(() => newId()),
    changes.map(() => newId()),
    changes.map((one) => one.variant.id),
    changes.map((one) => one.channel.id),
    changes.map((one) => one.price.net.minorUnits.toString()),
    changes.map((one) => one.price.gross.minorUnits.toString()),
    changes.map((one) => one.price.net.currency),
    changes.map((one) => one.price.basis),
    changes.map((one) => one.price.vatPercent),
    changes.map((one) => one.baseVersion),
    now,
    draftId,
    JSON.stringify(actorOf(tx.ctx)),
  ]);
}

function emitApplied(tx: Tx, change: PriceChange, written: ReadonlyMap<string, Written>, draftId: string | null): void {
  const { variant, channel, price, before } = change;
  const row = written.get(pairKey({ variantId: variant.id, channelId: channel.id }))!;
  tx.emit(
    priceApplied,
    {
      label: `${variant.sku} · ${channel.code}`,
      ...{ variantId: variant.id, productId: variant.productId, sku: variant.sku },
      ...{ channelId: channel.id, channelCode: channel.code, draftId },
      net: price.net.toJSON(),
      gross: price.gross.toJSON(),
      previousNet: before?.toJSON() ?? null,
      changes: [{ field: 'net', before: before?.toString() ?? null, after: price.net.toString() }],
    },
    { aggregateId: row.id, aggregateVersion: row.version },
  );
}
