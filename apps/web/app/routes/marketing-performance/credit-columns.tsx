import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/ledger-table.tsx';
import { Money } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { Row } from './credits-table.tsx';
import { ShareBar } from './share-bar.tsx';
import { useChannelWord } from './words.ts';

export function useCreditColumns(by: string): Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const channel = useChannelWord();
  return [
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
      cell: (row) => <ShareBar share={row.share} />,
    },
  ];
}
