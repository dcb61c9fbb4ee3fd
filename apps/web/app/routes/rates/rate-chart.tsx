import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { StepChart } from '../../components/step-chart.tsx';
import { useFormat } from '../../lib/use-format.ts';

interface Props {
  readonly currency: string;
  readonly base: string;
  readonly points: readonly { readonly onDate: string; readonly rate: string }[];
  readonly today: string;
}

/** What a currency was worth over the days that are known; the list below is the same as a table. */
export function RateChart({ currency, base, points, today }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = points.at(-1);
  if (last === undefined) return null;
  const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
  const label = t('rates.course', { currency, base });
  const series = points.map(({ onDate, rate }) => ({ at: at(onDate), value: Number(rate) }));
  const until = Math.max(at(today), at(last.onDate)) + 86_399_000;
  return (
    <div className="px-(--gutter) pb-4">
      <Card title={label}>
        <p className="pb-2" suppressHydrationWarning>
          {t('rates.now', {
            currency,
            rate: format.rate(last.rate),
            base,
            day: format.date(`${last.onDate}T12:00:00Z`),
          })}
        </p>
        <div className="max-w-3xl overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
          <StepChart
            label={label}
            series={[{ key: currency, name: currency, points: series }]}
            until={until}
            print={(tick) => format.rate(String(tick))}
          />
        </div>
      </Card>
    </div>
  );
}
