import { useTranslation } from 'react-i18next';
import { Card } from './card.tsx';
import { StepChart } from './step-chart.tsx';
import { useFormat } from '../lib/use-format.ts';

export interface DayLine {
  readonly key: string;
  readonly name: string;
  /** How the value of a day is printed in the table, by its place. */
  readonly print?: (index: number) => string;
  readonly values: readonly number[];
}

interface Props {
  readonly title: string;
  /** Days as 2026-03-09, without a gap. */
  readonly days: readonly string[];
  readonly lines: readonly DayLine[];
}

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A course over days with its numbers as a table; days without anything are not in the table. */
export function DayChart({ title, days, lines }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = days.at(-1);
  if (last === undefined) return null;
  const some = days.flatMap((_day, index) => (lines.some(({ values }) => values[index] !== 0) ? [index] : []));
  return (
    <Card title={title}>
      {some.length === 0 ? (
        <p className="text-muted">{t('overview.nothingInSpan')}</p>
      ) : (
        <>
          <div className="max-w-3xl overflow-x-auto" role="region" aria-label={title} tabIndex={0}>
            <StepChart
              label={title}
              series={lines.map(({ key, name, values }) => ({
                ...{ key, name, points: days.map((day, index) => ({ at: at(day), value: values[index] ?? 0 })) },
              }))}
              until={at(last) + 86_399_000}
              print={(tick) => format.number(Math.round(tick * 100) / 100)}
            />
          </div>
          <details className="mt-2">
            <summary className="cursor-pointer text-muted">{t('overview.asTable')}</summary>
            <div className="mt-2 max-h-80 overflow-auto" role="region" aria-label={title} tabIndex={0}>
              <table className="w-full text-left">
                <thead>
                  <tr className="text-meta text-muted">
                    <th className="py-1 pr-4 font-normal">{t('overview.day')}</th>
                    {lines.map(({ key, name }) => (
                      <th key={key} className="py-1 pl-4 text-right font-normal">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {some.map((index) => (
                    <tr key={days[index]} className="border-t border-line">
                      <td className="tnum py-1 pr-4 whitespace-nowrap" suppressHydrationWarning>
                        {format.date(`${days[index]}T12:00:00Z`)}
                      </td>
                      {lines.map(({ key, values, print }) => (
                        <td key={key} className="tnum py-1 pl-4 text-right" suppressHydrationWarning>
                          {print?.(index) ?? format.number(values[index] ?? 0)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </Card>
  );
}
