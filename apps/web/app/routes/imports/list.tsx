import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ProductImports } from '../../graphql/generated/documents.ts';
import type { ImportRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { ImportList, PAGE, useCountColumn } from './import-list.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  return gql(context, ProductImports, { first: PAGE, after });
}

export default function ProductImportList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const count = useCountColumn<ImportRowFragment>();
  return (
    <ImportList
      title={t('areas.name.imports')}
      icon={FileUp}
      page={loaderData.productImports}
      to={{ begin: '/imports/new', one: '/imports' }}
      words={{ begin: t('imports.new'), empty: t('imports.empty'), emptyText: t('imports.emptyText') }}
      columns={[
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
        count('rows', t('imports.rows'), (row) => row.rows),
        count('created', t('imports.created'), (row) => row.created),
        count('updated', t('imports.updated'), (row) => row.updated),
        count('failed', t('imports.errors'), (row) => row.failed),
      ]}
    />
  );
}
