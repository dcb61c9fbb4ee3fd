import { data, redirect } from 'react-router';
import { VariantProduct } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/variant';

/** A variant is shown on its product's page: links that know only the variant come through here. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.read');
  const { productVariant } = await gql(context, VariantProduct, { id: params.id });
  if (productVariant == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  throw redirect(`/products/${productVariant.product.id}`);
}
