import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { BulkEdits } from '../../graphql/generated/documents.ts';
import type { BulkEditPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.write');
  const { bulkEdits } = await gql(context, BulkEdits, {});
  return { edits: bulkEdits ?? [] };
}

export default function BulkEditList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const columns: Column<BulkEditPartsFragment>[] = [
    { key: 'label', header: t('catalogue.bulk.changes'), cell: (row) => row.label, card: 'title' },
    { key: 'by', header: t('catalogue.bulk.by'), cell: (row) => row.startedBy.name, card: 'line' },
    { key: 'at', header: t('products.created'), cell: (row) => <When at={row.createdAt} /> },
    {
      key: 'changed',
      header: t('catalogue.bulk.changed'),
      right: true,
      cell: (row) => <span className="tnum">{row.changed}</span>,
    },
    {
      key: 'failed',
      header: t('catalogue.bulk.failed'),
      right: true,
      cell: (row) => <span className="tnum">{row.failed}</span>,
    },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="bulkEditStatus" value={row.status} />,
      card: 'side',
    },
  ];
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col">
      <PageHeader
        parent={{ to: '/products', label: t('areas.name.products') }}
        title={t('catalogue.bulk.all')}
        lead={t('catalogue.bulk.allLead')}
      />
      <TableFrame label={t('catalogue.bulk.all')}>
        {loaderData.edits.length === 0 ? (
          <EmptyState
            icon={ListChecks}
            title={t('catalogue.bulk.empty')}
            text={t('catalogue.bulk.emptyText')}
            action={<ButtonLink to="/products">{t('areas.name.products')}</ButtonLink>}
          />
        ) : (
          <LedgerTable
            label={t('catalogue.bulk.all')}
            columns={columns}
            rows={loaderData.edits}
            id={(row) => row.id}
            href={(row) => `/bulk-edits/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}
