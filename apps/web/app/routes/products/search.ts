import { SearchCategories, SearchProducts } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import type { Found } from '../../components/record-search.tsx';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/search';

const MOST = 8;

/** Products, variants or categories by the words that somebody types. */
export async function loader({ request, context }: Route.LoaderArgs): Promise<{ found: Found[] }> {
  await requirePermission(context, 'catalog-pricing.product.read');
  const params = new URL(request.url).searchParams;
  const search = params.get('q')?.trim() ?? '';
  if (params.get('kind') === 'category') {
    const { categories } = await gql(context, SearchCategories, {});
    const fits = (categories ?? []).filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()));
    return { found: fits.slice(0, MOST).map(({ id, label }) => ({ id, label })) };
  }
  const asked = search === '' ? {} : { where: { search }, orderBy: { field: 'RELEVANCE', direction: 'ASC' } as const };
  const { products } = await gql(context, SearchProducts, asked);
  if (params.get('kind') === 'product') return { found: products.nodes.map(({ id, name }) => ({ id, label: name })) };
  const variants = products.nodes.flatMap((product) =>
    product.variants.map(({ id, sku, name }) => ({ id, label: [sku, product.name, name].filter(Boolean).join(' · ') })),
  );
  // Who types a SKU means this variant and not its sisters.
  const exact = variants.filter(({ label }) => label.toLowerCase().startsWith(search.toLowerCase()));
  return { found: (search !== '' && exact.length > 0 ? exact : variants).slice(0, MOST) };
}

/** Asked when a person searches, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
