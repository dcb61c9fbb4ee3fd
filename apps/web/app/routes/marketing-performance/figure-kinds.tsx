import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { Row } from './figures-table.tsx';

/** Columns of counts, and of amounts in each currency. */
export function useFigureKinds() {
  const { t } = useTranslation();
  const format = useFormat();
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
  return { count, amount };
}
