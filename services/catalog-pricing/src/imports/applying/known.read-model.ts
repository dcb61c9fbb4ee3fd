import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { readCosts } from '../../costs/costs.read-model.ts';
import { readCategoriesOf } from '../../guardrails/places.read-model.ts';
import { ProductEntity } from '../../products/product.entity.ts';
import { ProductVariantEntity } from '../../products/product-variant.entity.ts';
import type { Known, KnownPrice } from './known.types.ts';
import { proposalKey } from './price-plan.rules.ts';

/** What a batch of products names. */
export interface Named {
  readonly keys: readonly string[];
  readonly skuKeys: readonly string[];
  readonly gtins: readonly string[];
}

const PRICES = `SELECT variant_id AS "variantId", channel_id AS "channelId", net_minor AS net, gross_minor AS gross, currency, NULL AS basis
  FROM product_price WHERE variant_id = ANY ($1::uuid[])`;
const PROPOSED = `SELECT l.variant_id AS "variantId", l.channel_id AS "channelId", l.net_minor AS net, l.gross_minor AS gross, l.currency, l.basis
  FROM price_draft_line l JOIN price_draft d ON d.brand_id = l.brand_id AND d.id = l.draft_id
  WHERE l.variant_id = ANY ($1::uuid[]) AND l.price_list_id IS NULL AND d.status IN ('DRAFT', 'SUBMITTED')`;
const OPTIONS = `SELECT product_id AS id, option_key AS key, sku_key AS sku FROM product_variant
  WHERE product_id = ANY ($1::uuid[]) AND option_key IS NOT NULL`;
const STOCKED = `SELECT DISTINCT variant_id AS id FROM stock_item WHERE variant_id = ANY ($1::uuid[])`;
const POSITIONS = `SELECT product_id AS id, max(position) + 1 AS next FROM product_variant WHERE product_id = ANY ($1::uuid[]) GROUP BY 1`;

interface AmountRow {
  readonly variantId: string;
  readonly channelId: string;
  readonly net: string;
  readonly gross: string;
  readonly currency: string;
  readonly basis: string | null;
}

function nested<V>(
  rows: readonly AmountRow[],
  add: (into: V | undefined, row: AmountRow) => V,
): Map<string, Map<string, V>> {
  const byVariant = new Map<string, Map<string, V>>();
  for (const row of rows) {
    const byChannel = byVariant.get(row.variantId) ?? new Map<string, V>();
    byVariant.set(row.variantId, byChannel.set(row.channelId, add(byChannel.get(row.channelId), row)));
  }
  return byVariant;
}

const money = (minor: string, currency: string): Money => Money.of(BigInt(minor), currency);

/** What the brand has of a batch, in a fixed number of statements. */
export async function readKnown(tx: ReadTx, named: Named, now: Date): Promise<Known> {
  const bySku = await tx.find(ProductVariantEntity, { skuKey: In([...named.skuKeys]) });
  const byGtin = named.gtins.length > 0 ? await tx.find(ProductVariantEntity, { gtin14: In([...named.gtins]) }) : [];
  const byRef = await tx.find(ProductEntity, { externalRef: In([...named.keys]) });
  const owners = [...new Set(bySku.map((variant) => variant.productId))];
  const byId = owners.length > 0 ? await tx.find(ProductEntity, { id: In(owners) }) : [];
  const ids = bySku.map((variant) => variant.id);
  const costs = await readCosts(tx, ids, now);
  const categories = await readCategoriesOf(tx, ids);
  const prices = nested<KnownPrice>(await tx.query<AmountRow>('import_prices', PRICES, [ids]), (_old, row) => ({
    net: money(row.net, row.currency),
    gross: money(row.gross, row.currency),
  }));
  const proposed = nested<Set<string>>(await tx.query<AmountRow>('import_proposed', PROPOSED, [ids]), (old, row) =>
    (old ?? new Set()).add(
      proposalKey(row.basis ?? '', money(row.basis === 'NET' ? row.net : row.gross, row.currency)),
    ),
  );
  const stocked = new Set((await tx.query<{ id: string }>('import_stocked', STOCKED, [ids])).map((row) => row.id));
  const products = [...byId, ...byRef];
  const productIds = products.map((one) => one.id);
  const positions = await tx.query<{ id: string; next: number }>('import_positions', POSITIONS, [productIds]);
  const options = new Map<string, Map<string, string>>();
  for (const row of await tx.query<{ id: string; key: string; sku: string }>('import_options', OPTIONS, [productIds]))
    options.set(row.id, (options.get(row.id) ?? new Map<string, string>()).set(row.key, row.sku));
  return {
    optionsOf: options,
    productByRef: new Map(byRef.map((product) => [product.externalRef!, product])),
    productById: new Map(products.map((product) => [product.id, product])),
    variantBySku: new Map(
      bySku.map((entity) => [
        entity.skuKey,
        {
          categories: categories.get(entity.id) ?? new Map<string, number>(),
          ...{ entity, cost: costs.get(entity.id)?.price ?? null, stocked: stocked.has(entity.id) },
          ...{ prices: prices.get(entity.id) ?? new Map(), proposed: proposed.get(entity.id) ?? new Map() },
        },
      ]),
    ),
    skuByGtin: new Map(byGtin.map((variant) => [variant.gtin14!, variant.skuKey])),
    nextPosition: new Map(positions.map((row) => [row.id, row.next])),
  };
}
