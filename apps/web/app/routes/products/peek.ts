import { ProductPeek } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/peek';

/** One product for the side panel. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.read');
  return gql(context, ProductPeek, { id: params.id });
}

/** Asked when a person opens it, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
