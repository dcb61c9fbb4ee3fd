import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING, Percent } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { useFigureKinds } from './figure-kinds.tsx';
import type { Row } from './figures-table.tsx';
import { useTitleColumn } from './title-column.tsx';
import { useChannelWord } from './words.ts';

export function useFigureColumns(group: string): Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const channel = useChannelWord();
  const { count, amount } = useFigureKinds();
  const title = useTitleColumn(group);
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
