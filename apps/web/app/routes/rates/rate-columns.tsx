import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { RateRow } from './rates.tsx';

export function useRateColumns(base: string): Column<RateRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'pair', header: t('rates.pair'), cell: (row) => `${row.currency} → ${base}`, card: 'title' },
    { key: 'day', header: t('rates.day'), cell: (row) => <When at={row.onDate} day />, card: 'line' },
    {
      key: 'rate',
      header: t('rates.rate'),
      right: true,
      cell: (row) => (
        <span className="tnum" suppressHydrationWarning>
          {format.rate(row.rate)}
        </span>
      ),
      card: 'side',
    },
    { key: 'source', header: t('rates.source'), cell: (row) => row.source, card: 'line' },
    { key: 'reason', header: t('rates.reason'), cell: (row) => row.reason || NOTHING, wrap: true },
    { key: 'by', header: t('rates.toldBy'), cell: (row) => row.toldBy?.name ?? NOTHING },
    { key: 'at', header: t('rates.readAt'), cell: (row) => <When at={row.readAt} /> },
  ];
}
