import { useTranslation } from 'react-i18next';
import { type DayLine, DayChart } from '../../components/day-chart.tsx';
import type { MarketingDaysQuery } from '../../graphql/generated/types.ts';
import { daysOf, type Span } from '../../lib/periods.ts';
import { useFormat } from '../../lib/use-format.ts';

type Day = NonNullable<MarketingDaysQuery['marketingPerformance']>['rows'][number];
type Money = Day['money'][number]['spend'];

/** What was spent and what orders brought, day by day; each currency has lines of its own. */
export function DaysChart({ rows, span }: { readonly rows: readonly Day[]; readonly span: Span }) {
  const { t } = useTranslation();
  const format = useFormat();
  const currencies = [...new Set(rows.flatMap(({ money }) => money.map(({ currency }) => currency)))].slice(0, 2);
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const days = daysOf(span);
  const line = (currency: string, key: 'spend' | 'orderRevenue'): DayLine => {
    const amounts = days.map((day) => byDay.get(day)?.money.find((one) => one.currency === currency)?.[key]);
    const print = (amount: Money | undefined): string => format.money(amount ?? { decimal: '0', currency });
    return {
      key: `${key}${currency}`,
      name: `${t(`performance.figure.${key}`)}${currencies.length > 1 ? ` ${currency}` : ''}`,
      values: amounts.map((amount) => Number(amount?.decimal ?? 0)),
      print: (index) => print(amounts[index]),
    };
  };
  if (currencies.length === 0) return null;
  return (
    <DayChart
      title={t('performance.byDay')}
      days={days}
      lines={currencies.flatMap((currency) => [line(currency, 'spend'), line(currency, 'orderRevenue')])}
    />
  );
}
