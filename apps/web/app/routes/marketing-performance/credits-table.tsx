import { useTranslation } from 'react-i18next';
import { LedgerTable } from '../../components/ledger-table.tsx';
import type { AttributionOfPeriodQuery } from '../../graphql/generated/types.ts';
import { useCreditColumns } from './credit-columns.tsx';

export type Row = NonNullable<AttributionOfPeriodQuery['attributionResults']>['rows'][number];

/** What is put down to whom, as bars and as numbers. */
export function CreditsTable({ rows, by }: { readonly rows: readonly Row[]; readonly by: string }) {
  const { t } = useTranslation();
  const columns = useCreditColumns(by);
  return (
    <div
      className="overflow-auto rounded-card border border-line bg-surface"
      role="region"
      aria-label={t('performance.attribution')}
      tabIndex={0}
    >
      <LedgerTable
        label={t('performance.attribution')}
        columns={columns}
        rows={rows}
        id={({ key, revenue }) => `${key} ${revenue.currency}`}
      />
    </div>
  );
}
