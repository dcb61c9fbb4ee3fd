import { useTranslation } from 'react-i18next';
import { type Column, LedgerTable } from '../../components/ledger-table.tsx';
import { Money, NOTHING, Percent, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import type { MarketingPerformanceQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useChannelWord } from './words.ts';

type Row = NonNullable<MarketingPerformanceQuery['marketingPerformance']>['rows'][number];

/** Figures row by row. */
export function FiguresTable({ rows, group }: { readonly rows: readonly Row[]; readonly group: string }) {
  const { t } = useTranslation();
  const columns = useColumns(group);
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

function useColumns(group: string): Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const channel = useChannelWord();
  const count = (key: 'clicks' | 'conversions' | 'orders' | 'sent'): Column<Row> => ({
    ...{ key, header: t(`performance.figure.${key}`), right: true },
    cell: (row) => (
      <span className="tnum" suppressHydrationWarning>
        {format.number(Number(row[key]))}
      </span>
    ),
  });
  const amount = (key: 'spend' | 'orderRevenue' | 'costPerClick'): Column<Row> => ({
    ...{ key, header: t(`performance.figure.${key}`), right: true },
    cell: ({ money }) =>
      money.length === 0
        ? NOTHING
        : money.map((one) => (
            <span key={one.currency} className="block">
              <Money value={one[key]} />
            </span>
          )),
  });
  const title: Column<Row> = {
    ...{ key: 'title', header: t(`performance.title.${group as 'campaign'}`), card: 'title' },
    cell: (row) =>
      group === 'day' ? (
        <When at={`${row.day}T12:00:00Z`} day />
      ) : group === 'source' ? (
        row.source
      ) : group === 'channel' ? (
        channel(row.channel ?? '')
      ) : row.campaignCode === '' ? (
        <span className="text-muted">{t('performance.noCampaign')}</span>
      ) : (
        (row.campaignName ?? <span className="font-mono text-meta">{row.campaignCode}</span>)
      ),
  };
  return [
    title,
    {
      ...{
        key: 'channel',
        header: t('performance.channelName'),
        card: 'line',
        hidden: group === 'channel' || group === 'campaign',
      },
      cell: (row) => channel(row.channel ?? ''),
    },
    {
      ...{ ...amount('spend'), card: 'line' },
      cell: (row) => (
        <>
          <span className="text-muted sm:hidden">{t('performance.figure.spend')} </span>
          {amount('spend').cell(row)}
        </>
      ),
    },
    count('clicks'),
    amount('costPerClick'),
    { ...count('conversions') },
    {
      ...{ key: 'conversionRate', header: t('performance.figure.conversionRate'), right: true },
      cell: (row) => <Percent value={row.conversionRate} />,
    },
    count('sent'),
    count('orders'),
    { ...amount('orderRevenue'), card: 'side' },
    {
      ...{ key: 'roas', header: t('performance.figure.roas'), right: true },
      cell: ({ money }) => (
        <span className="tnum" suppressHydrationWarning>
          {money
            .map(({ roas }) => (roas == null ? null : format.decimal(roas)))
            .filter((one) => one !== null)
            .join(' · ') || NOTHING}
        </span>
      ),
    },
  ];
}
