import type { RouterContextProvider } from 'react-router';
import { ProductLabels, SearchCategories, VariantLabel } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import type { Found } from '../../components/record-search.tsx';

/** What a promotion looks at, as people call it. */
export interface PromotionScope {
  readonly product: readonly Found[];
  readonly variant: readonly Found[];
  readonly category: readonly Found[];
}

export const NOTHING_CHOSEN: PromotionScope = { product: [], variant: [], category: [] };

interface Ids {
  readonly productIds: readonly string[];
  readonly variantIds: readonly string[];
  readonly categoryIds: readonly string[];
}

/** Names what a promotion looks at; what there is no longer keeps its id, so that saving loses nothing. */
export async function scopeOf(context: Readonly<RouterContextProvider>, ids: Ids): Promise<PromotionScope> {
  const where = { id: { oneOf: ids.productIds.slice(0, 100) } };
  const [products, categories, ...variants] = await Promise.all([
    ids.productIds.length === 0 ? undefined : gql(context, ProductLabels, { where }),
    ids.categoryIds.length === 0 ? undefined : gql(context, SearchCategories, {}),
    ...ids.variantIds.map((id) => gql(context, VariantLabel, { id })),
  ]);
  const named = new Map<string, string>([
    ...(products?.products.nodes ?? []).map(({ id, name }) => [id, name] as const),
    ...(categories?.categories ?? []).map(({ id, label }) => [id, label] as const),
    ...variants.flatMap(({ productVariant: one }) =>
      one == null ? [] : [[one.id, `${one.sku} · ${one.product.name}`] as const],
    ),
  ]);
  const found = (wanted: readonly string[]): Found[] => wanted.map((id) => ({ id, label: named.get(id) ?? id }));
  return { product: found(ids.productIds), variant: found(ids.variantIds), category: found(ids.categoryIds) };
}
