import { useTranslation } from 'react-i18next';
import { NOTHING } from '../../components/printed.tsx';
import type { MarketingPerformanceQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

type Figures = NonNullable<MarketingPerformanceQuery['marketingPerformance']>['totals'];

/** The period as a whole; amounts of several currencies stand beside each other. */
export function Totals({ totals }: { readonly totals: Figures }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (value: string): string => format.number(Number(value));
  const amounts = (pick: (one: Figures['money'][number]) => string | null): string =>
    totals.money
      .map(pick)
      .filter((text) => text !== null)
      .join(' · ') || NOTHING;
  const shown = [
    ['spend', amounts((one) => format.money(one.spend))],
    ['orderRevenue', amounts((one) => format.money(one.orderRevenue))],
    ['roas', amounts((one) => (one.roas == null ? null : format.decimal(one.roas)))],
    ['clicks', count(totals.clicks)],
    ['costPerClick', amounts((one) => (one.costPerClick == null ? null : format.money(one.costPerClick)))],
    ['orders', count(totals.orders)],
    ['conversionRate', totals.conversionRate == null ? NOTHING : format.percent(totals.conversionRate)],
    ['sent', count(totals.sent)],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-4">
      {shown.map(([key, value]) => (
        <div key={key} className="flex flex-col gap-1 rounded-card border border-line bg-surface p-4">
          <dt className="text-meta text-muted">{t(`performance.figure.${key}`)}</dt>
          <dd className="flex flex-col gap-1">
            <span className="tnum text-[18px] leading-7 break-words md:text-[22px]" suppressHydrationWarning>
              {value}
            </span>
            <span className="text-meta text-muted">{t(`performance.figureText.${key}`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
