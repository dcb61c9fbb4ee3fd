import { PaletteSearch } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/palette-search';

/** Records for the palette; nothing for those who may not see them. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  const viewer = await viewerOf(context);
  if (search.length < 2 || !holds(viewer.permissions, 'catalog-pricing.product.read')) return { search, records: [] };
  const { products } = await gql(context, PaletteSearch, { search });
  const records = products.nodes.map(({ id, name, variants }) => ({
    id,
    name,
    note: variants.map(({ sku }) => sku).join(', '),
  }));
  return { search, records };
}

/** Asked when a person searches, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
