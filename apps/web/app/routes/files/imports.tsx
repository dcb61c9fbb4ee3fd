import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { RecordImports } from '../../graphql/generated/documents.ts';
import type { RecordImportRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/imports';
import { FileTabs } from './tabs.tsx';
import { useKindWord } from './use-kind.ts';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  return gql(context, RecordImports, { first: PAGE, after });
}

export default function RecordImportList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { nodes, pageInfo, totalCount } = loaderData.recordImports;
  const columns = useColumns();
  const add = (
    <ButtonLink to="/files/new" look="primary">
      <FileSpreadsheet size={16} aria-hidden />
      {t('files.new')}
    </ButtonLink>
  );
  const pager = (
    <Pager size={PAGE} count={nodes.length} total={totalCount} more={pageInfo.hasNextPage} end={pageInfo.endCursor} />
  );
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.files')} lead={t('files.lead')} actions={add} />
      <FileTabs current="imports" />
      <div className="h-4 shrink-0" />
      <TableFrame label={t('files.tab.imports')} footer={nodes.length > 0 && pager}>
        {nodes.length === 0 ? (
          <EmptyState icon={FileSpreadsheet} title={t('files.empty')} text={t('files.emptyText')} action={add} />
        ) : (
          <LedgerTable
            label={t('files.tab.imports')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.fileName}
            href={(row) => `/files/imports/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<RecordImportRowFragment>[] {
  const { t } = useTranslation();
  const word = useKindWord();
  const format = useFormat();
  const count = (value: number): string => format.number(value);
  return [
    { key: 'file', header: t('imports.file'), cell: (row) => row.fileName, card: 'title' },
    { key: 'kind', header: t('files.kind'), cell: (row) => word(row.kind), card: 'line' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="recordImportStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'mode',
      header: t('imports.kind'),
      cell: (row) => (row.dryRun ? t('files.mode.trial') : t('files.mode.applied')),
      card: 'line',
    },
    { key: 'rows', header: t('imports.rows'), right: true, cell: (row) => count(row.rowCount) },
    { key: 'failed', header: t('imports.errors'), right: true, cell: (row) => count(row.failedCount) },
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
