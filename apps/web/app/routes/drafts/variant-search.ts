import { Channels, VariantChoices } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/variant-search';

/** Products with the variants and channels that a draft can price. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.draft.create');
  const search = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  const [{ products }, { channels }] = await Promise.all([
    gql(context, VariantChoices, { first: 6, where: search === '' ? {} : { search } }),
    gql(context, Channels, {}),
  ]);
  return { products: products.nodes, channels: channels.filter((channel) => channel.active) };
}

/** Asked when a person searches, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
