import { ReceiptEuro } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, Outlet, useLocation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProductHead } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/product';
import { productTabs } from './product-tabs.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.read');
  const { product } = await gql(context, ProductHead, { id: params.id });
  if (product == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { product };
}

/** A product's page: its head, its tabs, and the tab that the address names. */
export default function Product({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { product } = loaderData;
  const viewer = useViewer();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/products', label: t('areas.name.products') }}
        title={product.name}
        status={<EnumBadge name="productStatus" value={product.status} />}
        actions={
          viewer.can('catalog-pricing.draft.create') && (
            <ButtonLink to={`/drafts/new?products=${product.id}`} look="primary">
              <ReceiptEuro size={16} aria-hidden />
              {t('products.newDraft')}
            </ButtonLink>
          )
        }
      />
      <Tabs id={product.id} />
      <Outlet />
    </main>
  );
}

function Tabs({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const tabs = productTabs
    .filter((tab) => tab.permission === undefined || viewer.can(tab.permission))
    .map((tab) => {
      const to = tab.path === '' ? `/products/${id}` : `/products/${id}/${tab.path}`;
      return { to, label: t(`products.tab.${tab.key}`), current: pathname.replace(/\/$/, '') === to };
    });
  return <LinkTabs label={t('products.tabs')} tabs={tabs} />;
}
