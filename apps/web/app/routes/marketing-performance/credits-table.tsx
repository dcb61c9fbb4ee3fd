import { useTranslation } from 'react-i18next';
import { type Column, LedgerTable } from '../../components/ledger-table.tsx';
import { Money, Percent } from '../../components/printed.tsx';
import type { AttributionOfPeriodQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useChannelWord } from './words.ts';

type Row = NonNullable<AttributionOfPeriodQuery['attributionResults']>['rows'][number];

/** What is put down to whom, as bars and as numbers. */
export function CreditsTable({ rows, by }: { readonly rows: readonly Row[]; readonly by: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const channel = useChannelWord();
  const columns: Column<Row>[] = [
    {
      ...{ key: 'name', header: t(`performance.creditBy.${by as 'CAMPAIGN'}`), card: 'title' },
      cell: (row) =>
        by === 'CHANNEL' ? (
          channel(row.key)
        ) : row.key === '' ? (
          <span className="text-muted">{t('performance.noCampaign')}</span>
        ) : (
          (row.name ?? <span className="font-mono text-meta">{row.key}</span>)
        ),
    },
    {
      ...{ key: 'orders', header: t('performance.figure.orders'), right: true, card: 'line' },
      cell: (row) => (
        <>
          <span className="text-muted sm:hidden">{t('performance.figure.orders')} </span>
          <span className="tnum" suppressHydrationWarning>
            {format.number(row.orders)}
          </span>
        </>
      ),
    },
    {
      ...{ key: 'credited', header: t('performance.credited'), right: true },
      cell: (row) => <Money value={row.credited} />,
    },
    {
      ...{ key: 'reversed', header: t('performance.reversed'), right: true },
      cell: (row) => <Money value={row.reversed} />,
    },
    {
      ...{ key: 'revenue', header: t('performance.revenue'), right: true, card: 'side' },
      cell: (row) => <Money value={row.revenue} />,
    },
    {
      ...{ key: 'share', header: t('performance.share'), right: true },
      cell: (row) => (
        <span className="inline-flex items-center justify-end gap-2">
          <span className="h-2 w-20 rounded-control bg-sunken" aria-hidden>
            <span
              className="block h-2 rounded-control bg-accent"
              style={{ width: `${Math.min(100, Math.max(0, Number(row.share ?? 0)))}%` }}
            />
          </span>
          <Percent value={row.share} />
        </span>
      ),
    },
  ];
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
