import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { ProductImports } from '../../graphql/generated/documents.ts';
import type { ImportRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  return gql(context, ProductImports, { first: PAGE, after });
}

export default function ImportList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { nodes, pageInfo, totalCount } = loaderData.productImports;
  const columns = useColumns();
  const add = (
    <ButtonLink to="/imports/new" look="primary">
      <FileUp size={16} aria-hidden />
      {t('imports.new')}
    </ButtonLink>
  );
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.imports')} actions={add} />
      <TableFrame
        label={t('areas.name.imports')}
        footer={
          nodes.length > 0 && (
            <Pager
              size={PAGE}
              count={nodes.length}
              total={totalCount}
              more={pageInfo.hasNextPage}
              end={pageInfo.endCursor}
            />
          )
        }
      >
        {nodes.length === 0 ? (
          <EmptyState icon={FileUp} title={t('imports.empty')} text={t('imports.emptyText')} action={add} />
        ) : (
          <LedgerTable
            label={t('areas.name.imports')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.fileName}
            href={(row) => `/imports/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<ImportRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (value: number): string => format.number(value);
  return [
    { key: 'file', header: t('imports.file'), cell: (row) => row.fileName, card: 'title' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="importStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'kind',
      header: t('imports.kind'),
      cell: (row) => (row.dryRun ? t('imports.dryRun') : t('imports.applied')),
      card: 'line',
    },
    { key: 'rows', header: t('imports.rows'), right: true, cell: (row) => count(row.rows) },
    { key: 'created', header: t('imports.created'), right: true, cell: (row) => count(row.created) },
    { key: 'updated', header: t('imports.updated'), right: true, cell: (row) => count(row.updated) },
    { key: 'failed', header: t('imports.errors'), right: true, cell: (row) => count(row.failed) },
    { key: 'by', header: t('imports.by'), cell: (row) => row.startedBy.name ?? NOTHING },
    {
      key: 'started',
      header: t('imports.started'),
      right: true,
      cell: (row) => <When at={row.createdAt} />,
      card: 'line',
    },
  ];
}
