import { useTranslation } from 'react-i18next';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import type { MarketingPerformanceQuery } from '../../graphql/generated/types.ts';
import { useFigureColumns } from './figure-columns.tsx';

export type Row = NonNullable<MarketingPerformanceQuery['marketingPerformance']>['rows'][number];

/** Figures row by row. */
export function FiguresTable({ rows, group }: { readonly rows: readonly Row[]; readonly group: string }) {
  const { t } = useTranslation();
  const columns = useFigureColumns(group);
  const label = t(`performance.group.${group as 'campaign'}`);
  return (
    <div className="-mx-(--gutter)">
      <TableFrame label={label}>
        <LedgerTable
          label={label}
          columns={columns}
          rows={rows}
          id={({ day, channel, campaignCode, source }) => JSON.stringify([day, channel, campaignCode, source])}
        />
      </TableFrame>
    </div>
  );
}
