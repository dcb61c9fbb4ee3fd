import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { skuKey } from '../../products/sku.rules.ts';
import { createListing } from '../listings/listings.service.ts';
import type { ReportedRow } from './capture-writer.ts';

/** A reported price with what a mapping would be made of. */
export interface MappableRow extends ReportedRow {
  readonly competitorCode: string;
  readonly externalRef: string;
  readonly sku: string | null;
  readonly title: string | null;
}

const MAPPED = `SELECT k.code, l.external_ref AS ref FROM competitor_listing l
  JOIN competitor k ON k.brand_id = l.brand_id AND k.id = l.competitor_id
  JOIN unnest($1::text[], $2::text[]) AS w (code, ref) ON w.code = k.code AND w.ref = l.external_ref`;
const COMPETITORS = `SELECT id, code FROM competitor WHERE code = ANY ($1)`;
const VARIANTS = `SELECT id, sku_key AS "skuKey", net_content_amount AS amount, net_content_unit AS unit FROM product_variant
  WHERE sku_key = ANY ($1)`;

const keyOf = (code: string, ref: string): string => JSON.stringify([code, ref]);

/** Maps references that are not mapped yet, by the rows' SKUs; what cannot be mapped is reported when it is recorded. */
export async function mapUnknown(tx: Tx, rows: readonly MappableRow[]): Promise<void> {
  const wanted = new Map(rows.filter((row) => row.sku).map((row) => [keyOf(row.competitorCode, row.externalRef), row]));
  const list = [...wanted.values()];
  if (list.length === 0) return;
  const refs = [list.map((row) => row.competitorCode), list.map((row) => row.externalRef)];
  for (const { code, ref } of await tx.query<{ code: string; ref: string }>('import_mapped', MAPPED, refs))
    wanted.delete(keyOf(code, ref));
  if (wanted.size === 0) return;
  const competitors = await tx.query<{ id: string; code: string }>('import_competitors', COMPETITORS, [refs[0]]);
  const skus = [...wanted.values()].map((row) => skuKey(row.sku!));
  const variants = await tx.query<{ id: string; skuKey: string; amount: string | null; unit: string | null }>(
    'import_variants',
    VARIANTS,
    [skus],
  );
  const bySku = new Map(variants.map((variant) => [variant.skuKey, variant]));
  const byCode = new Map(competitors.map((one) => [one.code, one.id]));
  for (const row of wanted.values()) {
    const variant = bySku.get(skuKey(row.sku!));
    const competitorId = byCode.get(row.competitorCode);
    // A pack that is not told is taken to be as ours, where ours is known.
    const pack = row.pack ?? (variant?.amount && variant.unit ? { amount: variant.amount, unit: variant.unit } : null);
    if (variant && competitorId && pack) await make(tx, row, { competitorId, variantId: variant.id, pack });
  }
}

async function make(
  tx: Tx,
  row: MappableRow,
  to: { competitorId: string; variantId: string; pack: { amount: string; unit: string } },
): Promise<void> {
  try {
    await createListing(tx, {
      ...to,
      externalRef: row.externalRef,
      title: row.title ?? row.externalRef,
      url: row.url ?? null,
    });
  } catch (error) {
    // A malformed pack or address: the row itself is refused for it when it is recorded.
    if (!(error instanceof DomainError)) throw error;
  }
}
