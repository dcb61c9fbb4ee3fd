import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { CrmImports } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { ImportList, PAGE, useCountColumn } from '../imports/import-list.tsx';
import type { Route } from './+types/list';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.file.import');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const { crmImports } = await gql(context, CrmImports, { first: PAGE, after });
  const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
  const { nodes, totalCount, pageInfo } = crmImports ?? none;
  const rows = nodes.map(({ startedBy, ...one }) => ({ ...one, startedBy: { name: startedBy ?? null } }));
  return { page: { nodes: rows, totalCount: totalCount ?? rows.length, pageInfo } };
}

type Row = Route.ComponentProps['loaderData']['page']['nodes'][number];

/** Every file of people, companies and leads. */
export default function CustomerFiles({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const count = useCountColumn<Row>();
  return (
    <ImportList<Row>
      title={t('customerFiles.title')}
      lead={t('customerFiles.lead')}
      icon={FileUp}
      page={loaderData.page}
      to={{ begin: '/customers/files/new', one: '/customers/files' }}
      words={{
        begin: t('customerFiles.new'),
        empty: t('customerFiles.empty'),
        emptyText: t('customerFiles.emptyText'),
      }}
      columns={[
        { key: 'kind', header: t('imports.kind'), cell: (row) => word('crmImportKind', row.kind), card: 'line' },
        {
          key: 'status',
          header: t('list.status'),
          cell: (row) => <EnumBadge name="crmImportStatus" value={row.status} />,
          card: 'side',
        },
        count('rows', t('imports.rows'), (row) => row.rowCount),
        count('created', t('imports.created'), (row) => row.createdCount),
        count('failed', t('imports.errors'), (row) => row.failedCount),
      ]}
    />
  );
}
