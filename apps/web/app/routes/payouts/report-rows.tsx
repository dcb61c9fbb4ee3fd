import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import type { Report } from './report.server.ts';
import { useBankReason } from './use-bank-reason.ts';

type Row = Report['rows'][number];

/** Every row of the bank's answer: what it says of a payment, and what that did. */
export function ReportRows({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const reason = useBankReason();
  const count = (outcome: Row['outcome']): number => report.rows.filter((row) => row.outcome === outcome).length;
  const word = (row: Row): string =>
    row.outcome === 'FAILED' ? reason(row.message) : t(`payouts.outcomes.${row.outcome}`);
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="font-medium">
        {t('payouts.reportDone', { settled: count('SETTLED'), failed: count('FAILED'), rows: report.rows.length })}
      </p>
      <LedgerTable<Row>
        label={t('payouts.report')}
        rows={report.rows}
        id={(row) => `${row.row} ${row.endToEndId ?? ''}`}
        columns={[
          {
            key: 'reference',
            header: t('payouts.endToEnd'),
            cell: (row) => (row.endToEndId == null ? NOTHING : <Code>{row.endToEndId}</Code>),
            card: 'title',
          },
          { key: 'row', header: t('payouts.reportRow'), cell: (row) => row.row, right: true },
          {
            key: 'status',
            header: t('payouts.bankStatus'),
            cell: (row) => <Code>{[row.status, row.reasonCode ?? ''].join(' ').trim()}</Code>,
            card: 'line',
          },
          {
            key: 'outcome',
            header: t('payouts.outcome'),
            cell: (row) => <EnumBadge name="reportOutcome" value={row.outcome} />,
            card: 'side',
          },
          { key: 'why', header: t('payouts.note'), cell: (row) => word(row), card: 'line', wrap: true },
        ]}
      />
    </div>
  );
}
