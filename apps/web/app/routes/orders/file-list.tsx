import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import type { OrderImportPartsFragment } from '../../graphql/generated/types.ts';

/** Files that were taken in or tried, newest first. */
export function FileList({ rows }: { readonly rows: readonly OrderImportPartsFragment[] }) {
  const { t } = useTranslation();
  if (rows.length === 0)
    return <EmptyState icon={FileUp} title={t('orderFiles.noFiles')} text={t('orderFiles.noFilesText')} />;
  return (
    <TableFrame label={t('orderFiles.orderFiles')}>
      <LedgerTable
        label={t('orderFiles.orderFiles')}
        rows={rows}
        id={({ id }) => id}
        columns={[
          {
            key: 'file',
            header: t('orderFiles.file'),
            card: 'title',
            cell: ({ id, fileName, trial }) => (
              <Link to={`/orders/files?import=${id}`} className="hover:underline">
                {fileName}
                {trial && <span className="text-muted">{` · ${t('orderFiles.trialMark')}`}</span>}
              </Link>
            ),
          },
          { key: 'shop', header: t('orderFiles.shop'), cell: ({ source }) => source, card: 'line' },
          { key: 'when', header: t('orderFiles.when'), cell: ({ createdAt }) => <When at={createdAt} />, card: 'side' },
          {
            key: 'new',
            header: t('orderFiles.newOnes'),
            right: true,
            cell: ({ ordersCreated, returnsCreated }) => ordersCreated + returnsCreated,
          },
          { key: 'refused', header: t('orderFiles.refusedRows'), right: true, cell: ({ refused }) => refused },
        ]}
      />
    </TableFrame>
  );
}
