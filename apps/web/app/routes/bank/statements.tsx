import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Money, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import type { FinanceBankStatementsQuery } from '../../graphql/generated/types.ts';

export function Statements({ rows }: { readonly rows: FinanceBankStatementsQuery['financeBankStatements'] }) {
  const { t } = useTranslation();
  return (
    <TableFrame label={t('bank.statements')}>
      {rows == null || rows.length === 0 ? (
        <EmptyState icon={FileUp} title={t('bank.noStatements')} text={t('bank.noStatementsText')} />
      ) : (
        <LedgerTable
          label={t('bank.statements')}
          rows={rows}
          id={(row) => row.id ?? row.reference}
          columns={[
            { key: 'reference', header: t('bank.reference'), cell: (row) => row.reference, card: 'title', wrap: true },
            { key: 'format', header: t('bank.file'), cell: (row) => row.format, card: 'side' },
            { key: 'from', header: t('bank.from'), cell: (row) => <When at={row.from} day /> },
            { key: 'until', header: t('bank.until'), cell: (row) => <When at={row.until} day />, card: 'line' },
            { key: 'created', header: t('bank.created'), right: true, cell: (row) => row.created },
            { key: 'known', header: t('bank.known'), right: true, cell: (row) => row.known },
            { key: 'opening', header: t('bank.opening'), right: true, cell: (row) => <Money value={row.opening} /> },
            {
              key: 'closing',
              header: t('bank.closing'),
              right: true,
              cell: (row) => <Money value={row.closing} />,
              card: 'line',
            },
          ]}
        />
      )}
    </TableFrame>
  );
}
