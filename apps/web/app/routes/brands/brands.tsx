import { Building2, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { AllBrands } from '../../graphql/generated/documents.ts';
import type { BrandPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/brands';
import { createBrand } from './create.server.ts';
import { CreateBrandPanel } from './create-panel.tsx';
import { ProvisioningBadge } from './provisioning-list.tsx';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.brand.create');
  const params = new URL(request.url).searchParams;
  const { brands } = await gql(context, AllBrands, { first: PAGE, after: cursorOf(params) ?? null });
  const mayDelete = holds(viewer.permissions, 'platform.brand.delete');
  return { brands, mayDelete, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return createBrand(context, await request.formData());
}

export default function BrandsScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const { brands } = loaderData;
  const columns = useColumns();
  const gone = loaderData.mayDelete && <ButtonLink to="/brands/deletions">{t('brands.deletions')}</ButtonLink>;
  const add = (
    <ButtonLink to="?new=1" look="primary">
      <Plus size={16} aria-hidden />
      {t('brands.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          title={t('areas.name.brands')}
          lead={t('brands.lead')}
          actions={
            <>
              {gone}
              {add}
            </>
          }
        />
        <TableFrame label={t('areas.name.brands')} footer={<Pager size={PAGE} page={brands} />}>
          {brands.nodes.length === 0 ? (
            <EmptyState icon={Building2} title={t('brands.empty')} text={t('brands.emptyText')} action={add} />
          ) : (
            <LedgerTable
              label={t('areas.name.brands')}
              columns={columns}
              rows={brands.nodes}
              id={(row) => row.id}
              href={(row) => `/brands/${row.id}`}
            />
          )}
        </TableFrame>
      </main>
      {params.has('new') && (
        <CreateBrandPanel formKey={loaderData.key} problem={actionData?.problem} onClose={() => go({ new: null })} />
      )}
    </div>
  );
}

function useColumns(): Column<BrandPartsFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('brands.name'), cell: (row) => row.name, card: 'title' },
    { key: 'slug', header: t('brands.slug'), cell: (row) => <Code>{row.slug}</Code> },
    {
      key: 'status',
      header: t('brands.status'),
      cell: (row) => <EnumBadge name="brandStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'services',
      header: t('brands.services'),
      cell: (row) => <ProvisioningBadge rows={row.provisioning} />,
      card: 'line',
    },
    { key: 'since', header: t('brands.since'), right: true, cell: (row) => <When at={row.createdAt} day /> },
  ];
}
