import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Code, NOTHING, When } from '../../components/printed.tsx';
import { Activity, ProductCosts, ProductPage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/overview';
import { PriceTable } from './price-table.tsx';
import { ProductActivity } from './product-activity.tsx';
import { VariantTable } from './variant-table.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.product.read');
  const seesCosts = holds(viewer.permissions, 'catalog-pricing.cost.read');
  const [{ product }, costs] = await Promise.all([
    gql(context, ProductPage, { id: params.id }),
    seesCosts ? gql(context, ProductCosts, { id: params.id }) : undefined,
  ]);
  if (product == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const ids = [product.id, ...product.variants.map((variant) => variant.id)];
  const log = holds(viewer.permissions, 'platform.activity.read')
    ? await gql(context, Activity, { first: 12, where: { entityId: { oneOf: ids.slice(0, 100) } } })
    : undefined;
  return { product, costs: costs?.product?.variants ?? null, activity: log?.activity.nodes ?? null };
}

export type ProductData = Awaited<ReturnType<typeof loader>>;

export default function ProductOverview({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { product, costs, activity } = loaderData;
  return (
    <div className="grid items-start gap-4 px-(--gutter) py-4 pb-8 xl:grid-cols-[minmax(0,1fr)_340px]">
      <div className="flex min-w-0 flex-col gap-4">
        <Card title={t('products.variants')} flush>
          <VariantTable variants={product.variants} costs={costs} />
        </Card>
        <Card title={t('products.prices')} flush>
          <PriceTable variants={product.variants} costs={costs} />
        </Card>
        <Details product={product} />
      </div>
      {activity !== null && <ProductActivity entries={activity} productId={product.id} />}
    </div>
  );
}

function Details({ product }: { readonly product: ProductData['product'] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('products.details')}>
      {product.description !== '' && <p className="mb-4 max-w-[68ch] whitespace-pre-line">{product.description}</p>}
      <FactList
        facts={[
          [t('products.category'), product.category ?? NOTHING],
          [t('products.tags'), product.tags.length > 0 ? product.tags.join(', ') : NOTHING],
          [
            t('products.externalRef'),
            product.externalRef == null ? NOTHING : <Code key="ref">{product.externalRef}</Code>,
          ],
          [t('products.created'), <When key="created" at={product.createdAt} />],
          [t('products.updated'), <When key="updated" at={product.updatedAt} />],
        ]}
      />
      <Ingredients variants={product.variants} />
    </Card>
  );
}

function Ingredients({ variants }: { readonly variants: ProductData['product']['variants'] }) {
  const { t } = useTranslation();
  const lists = [...new Set(variants.map((variant) => variant.inci).filter((inci) => inci != null && inci !== ''))];
  if (lists.length === 0) return null;
  const odd = [...new Set(variants.flatMap((variant) => variant.inciIssues.map((issue) => issue.message)))];
  return (
    <section className="mt-5">
      <h3 className="mb-1 font-medium">{t('products.inci')}</h3>
      {lists.map((inci) => (
        <p key={inci} className="max-w-[68ch] text-muted">
          {inci}
        </p>
      ))}
      {odd.length > 0 && (
        <p className="mt-1 text-warn">
          {t('products.inciOdd')} {odd.join(' ')}
        </p>
      )}
    </section>
  );
}
