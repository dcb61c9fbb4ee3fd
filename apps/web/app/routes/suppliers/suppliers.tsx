import { Plus, Truck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Suppliers } from '../../graphql/generated/documents.ts';
import type { SupplierPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/suppliers';
import { saveSupplier } from './save.server.ts';
import { SupplierPanel } from './supplier-panel.tsx';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.supplier.read');
  const params = new URL(request.url).searchParams;
  const { suppliers } = await gql(context, Suppliers, { first: PAGE, after: cursorOf(params) ?? null });
  return { suppliers, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveSupplier(context, await request.formData());
}

export default function SuppliersScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('catalog-pricing.supplier.write');
  const { nodes = [], pageInfo, totalCount } = loaderData.suppliers ?? {};
  const edited = params.get('edit');
  const columns = useColumns();
  const add = mayWrite && <AddLink />;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.suppliers')} lead={t('catalogue.supplier.lead')} actions={add} />
        <TableFrame
          label={t('areas.name.suppliers')}
          footer={<Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />}
        >
          {nodes.length === 0 ? (
            <EmptyState
              icon={Truck}
              title={t('catalogue.supplier.empty')}
              text={t('catalogue.supplier.emptyText')}
              action={add}
            />
          ) : (
            <LedgerTable
              label={t('areas.name.suppliers')}
              columns={columns}
              rows={nodes}
              id={(row) => row.id}
              openId={edited}
              href={mayWrite ? (row) => `?edit=${row.id}` : undefined}
            />
          )}
        </TableFrame>
      </main>
      {edited !== null && mayWrite && (
        <SupplierPanel
          key={edited}
          supplier={nodes.find((one) => one.id === edited)}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

function AddLink() {
  const { t } = useTranslation();
  return (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('catalogue.supplier.new')}
    </ButtonLink>
  );
}

function useColumns(): Column<SupplierPartsFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('catalogue.name'), cell: (row) => row.name, card: 'title' },
    { key: 'contact', header: t('catalogue.supplier.contact'), cell: (row) => row.contact ?? NOTHING, card: 'line' },
    { key: 'email', header: t('catalogue.supplier.email'), cell: (row) => row.email ?? NOTHING },
    {
      key: 'lead',
      header: t('catalogue.supplier.leadTimeDays'),
      right: true,
      cell: (row) => <span className="tnum">{row.leadTimeDays ?? NOTHING}</span>,
    },
    {
      key: 'active',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="supplierState" value={row.active ? 'ACTIVE' : 'PAUSED'} />,
      card: 'side',
    },
  ];
}
