import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Code, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { AllBrandDeletions } from '../../graphql/generated/documents.ts';
import type { BrandDeletionPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/deletions';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.brand.delete');
  const params = new URL(request.url).searchParams;
  const { brandDeletions } = await gql(context, AllBrandDeletions, { first: PAGE, after: cursorOf(params) ?? null });
  return { deletions: brandDeletions };
}

export default function DeletionsScreen({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { deletions } = loaderData;
  const columns = useColumns();
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader
        title={t('brands.deletions')}
        lead={t('brands.deletionsLead')}
        parent={{ to: '/brands', label: t('areas.name.brands') }}
      />
      <TableFrame label={t('brands.deletions')} footer={<Pager size={PAGE} page={deletions} />}>
        {deletions.nodes.length === 0 ? (
          <EmptyState icon={Trash2} title={t('brands.noDeletions')} text={t('brands.deletionsLead')} />
        ) : (
          <LedgerTable
            label={t('brands.deletions')}
            columns={columns}
            rows={deletions.nodes}
            id={(row) => row.id}
            href={(row) => `/brands/${row.brandId}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<BrandDeletionPartsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'brand',
      header: t('brands.brand'),
      cell: (row) => row.brandName ?? <Code>{row.brandId}</Code>,
      card: 'title',
    },
    {
      key: 'state',
      header: t('brands.status'),
      cell: (row) => <EnumBadge name="deletionState" value={row.state} />,
      card: 'side',
    },
    { key: 'by', header: t('brands.askedBy'), cell: (row) => row.requestedBy.name ?? row.requestedBy.id, card: 'line' },
    { key: 'due', header: t('brands.due'), right: true, cell: (row) => <When at={row.dueAt} day /> },
    { key: 'gone', header: t('brands.gone'), right: true, cell: (row) => <When at={row.finishedAt} /> },
  ];
}
