import type { RouterContextProvider } from 'react-router';
import {
  HomeActivity,
  HomeChecklist,
  HomeDrafts,
  HomeGuardrails,
  HomeImports,
  HomeProducts,
} from '../../graphql/generated/documents.ts';
import type { TypedDocument } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { admittedViewer } from '../../lib/viewer.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Everything of the home page that this person may see; the rest is null. */
export async function homeData(context: Context) {
  const viewer = await admittedViewer(context);
  const ask = <T, V extends object>(permission: string, document: TypedDocument<T, V>): Promise<T | null> =>
    holds(viewer.permissions, permission) ? gql(context, document, {} as V) : Promise.resolve(null);
  const [products, guardrails, drafts, activity, imports, steps] = await Promise.all([
    ask('catalog-pricing.product.read', HomeProducts),
    ask('catalog-pricing.guardrail.read', HomeGuardrails),
    ask('catalog-pricing.draft.read', HomeDrafts),
    ask('platform.activity.read', HomeActivity),
    ask('catalog-pricing.import.run', HomeImports),
    ask('platform.brand.update', HomeChecklist),
  ]);
  return {
    products: products?.products.totalCount ?? null,
    guardrails: guardrails?.pricingGuardrails.filter((one) => one.active).length ?? null,
    drafts,
    activity: activity?.activity.nodes ?? null,
    imports: imports?.productImports.totalCount ?? null,
    steps: steps?.brandChecklist ?? null,
  };
}

export type HomeData = Awaited<ReturnType<typeof homeData>>;
