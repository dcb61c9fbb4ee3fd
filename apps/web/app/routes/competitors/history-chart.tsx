import { useTranslation } from 'react-i18next';
import { Money, When } from '../../components/printed.tsx';
import type { CompetitorSeriesQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { type ChartLine, pathOf, scaleOf } from './chart.rules.ts';

type Series = CompetitorSeriesQuery['competitorPriceSeries'];

const BOX = { width: 720, height: 240, left: 56, bottom: 24 };
/** Ours first; told apart by their dashes, too. */
const LOOKS = [
  ['var(--chart-1, #0F6B5C)', ''],
  ['var(--chart-2, #D07011)', '6 3'],
  ['var(--chart-3, #3C7AD6)', '2 3'],
  ['var(--chart-4, #582164)', '8 3 2 3'],
] as const;

const toLine = (name: string, points: Series['own']): ChartLine => ({
  name,
  points: points.map(({ at, unitPrice }) => ({ at: Date.parse(at), value: Number(unitPrice.decimal) })),
});

/** What is drawn: our price, which holds until today, and at most three others. */
function linesOf(series: Series, we: string): ChartLine[] {
  const lines = [toLine(we, series.own), ...series.competitors.map((one) => toLine(one.competitor, one.points))];
  const last = Math.max(...lines.flatMap((line) => line.points.map((point) => point.at)));
  const own = lines[0]!.points.at(-1);
  return lines
    .slice(0, 4)
    .map((line, at) => (at === 0 && own ? { ...line, points: [...line.points, { ...own, at: last }] } : line));
}

/** Our unit price and those of up to three competitors over time; everything else, and every number, is in the table below. */
export function HistoryChart({ series }: { readonly series: Series }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = linesOf(series, t('competitors.we'));
  const scale = scaleOf(shown, BOX);
  if (!scale || series.currency == null) return <p className="p-4 text-muted">{t('competitors.noHistory')}</p>;
  const { currency } = series;
  return (
    <figure className="p-4">
      <svg
        viewBox={`0 -10 ${BOX.width} ${BOX.height + 10}`}
        className="w-full max-w-[860px]"
        role="img"
        aria-label={t('competitors.historyOf', { unit: series.unit })}
      >
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line x1={BOX.left} x2={BOX.width} y1={scale.y(tick)} y2={scale.y(tick)} className="stroke-line" />
            <text
              x={BOX.left - 6}
              y={scale.y(tick) + 4}
              textAnchor="end"
              className="fill-muted text-[11px]"
              suppressHydrationWarning
            >
              {format.amount({ decimal: String(Math.round(tick * 100) / 100), currency })}
            </text>
          </g>
        ))}
        {shown.map((line, at) => (
          <path
            key={line.name + String(at)}
            d={pathOf(line.points, scale, at === 0)}
            fill="none"
            stroke={LOOKS[at]?.[0]}
            strokeDasharray={LOOKS[at]?.[1]}
            strokeWidth={at === 0 ? 2.5 : 1.75}
          />
        ))}
      </svg>
      <Legend names={shown.map((line) => line.name)} unit={series.unit} />
      <AsTable series={series} />
    </figure>
  );
}

function Legend({ names, unit }: { readonly names: readonly string[]; readonly unit: string | null }) {
  const { t } = useTranslation();
  return (
    <figcaption className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-meta">
      {names.map((name, at) => (
        <span key={name + String(at)} className="inline-flex items-center gap-1.5">
          <svg width="24" height="8" aria-hidden>
            <line
              x1="0"
              x2="24"
              y1="4"
              y2="4"
              stroke={LOOKS[at]?.[0]}
              strokeDasharray={LOOKS[at]?.[1]}
              strokeWidth="2"
            />
          </svg>
          {name}
        </span>
      ))}
      <span className="text-muted">{t('competitors.perUnit', { unit })}</span>
    </figcaption>
  );
}

/** Every number, for those who do not see the lines. */
function AsTable({ series }: { readonly series: Series }) {
  const { t } = useTranslation();
  return (
    <details className="mt-2">
      <summary className="cursor-pointer text-meta text-muted">{t('competitors.asTable')}</summary>
      <table className="mt-2 text-meta">
        <tbody>
          {[{ competitor: t('competitors.we'), points: series.own }, ...series.competitors].flatMap((line) =>
            line.points.map((point) => (
              <tr key={`${line.competitor}${point.at}${point.unitPrice.decimal}`}>
                <th scope="row" className="pr-4 text-left font-normal">
                  {line.competitor}
                </th>
                <td className="pr-4">
                  <When at={point.at} day />
                </td>
                <td className="text-right">
                  <Money value={point.unitPrice} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}
