import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { RecordImports } from '../../graphql/generated/documents.ts';
import type { RecordImportRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { ImportList, PAGE, useCountColumn } from '../imports/import-list.tsx';
import type { Route } from './+types/imports';
import { FileTabs } from './tabs.tsx';
import { useKindWord } from './use-kind.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  return gql(context, RecordImports, { first: PAGE, after });
}

export default function RecordImportList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useKindWord();
  const count = useCountColumn<RecordImportRowFragment>();
  const tabs = (
    <>
      <FileTabs current="imports" />
      <div className="h-4 shrink-0" />
    </>
  );
  return (
    <ImportList
      title={t('areas.name.files')}
      lead={t('files.lead')}
      label={t('files.tab.imports')}
      tabs={tabs}
      icon={FileSpreadsheet}
      page={loaderData.recordImports}
      to={{ begin: '/files/new', one: '/files/imports' }}
      words={{ begin: t('files.new'), empty: t('files.empty'), emptyText: t('files.emptyText') }}
      columns={[
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
        count('rows', t('imports.rows'), (row) => row.rowCount),
        count('failed', t('imports.errors'), (row) => row.failedCount),
      ]}
    />
  );
}
