import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import type { MentionsQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { plusDays } from './days.ts';

type Day = NonNullable<MentionsQuery['socialMentionDays']>[number];

interface Props {
  readonly days: readonly Day[];
  readonly from: string;
  readonly until: string;
}

const KINDS = ['negative', 'unknown', 'neutral', 'positive'] as const;
/** From the bottom: what is bad stands on the baseline, where days compare best. */
const FILLS = {
  negative: 'light-dark(#b3261e, #f2877e)',
  unknown: 'light-dark(#c9c7c0, #45443f)',
  neutral: 'light-dark(#94928d, #797772)',
  positive: 'light-dark(#0f6b5c, #4fc3ac)',
} as const;
const WIDTH = 720;
const HEIGHT = 96;
const GAP = 2;

interface Bar {
  readonly day: string;
  readonly counts: Readonly<Record<(typeof KINDS)[number], number>>;
  readonly total: number;
}

function barsOf({ days, from, until }: Props): Bar[] {
  const bars: Bar[] = [];
  for (let day = from; day <= until; day = plusDays(day, 1)) {
    const mine = days.filter((one) => one.day === day);
    const sum = (kind: (typeof KINDS)[number]): number => mine.reduce((all, one) => all + one[kind], 0);
    const counts = {
      negative: sum('negative'),
      unknown: sum('unknown'),
      neutral: sum('neutral'),
      positive: sum('positive'),
    };
    bars.push({ day, counts, total: mine.reduce((all, one) => all + one.total, 0) });
  }
  return bars;
}

/** How often the brand was spoken of a day, and how; the answer in words first, the figures as a table. */
export function MentionChart(props: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = barsOf(props);
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const y = scaleLinear().domain([0, most]).range([0, HEIGHT]);
  const width = WIDTH / bars.length;
  const total = bars.reduce((all, one) => all + one.total, 0);
  const negative = bars.reduce((all, one) => all + one.counts.negative, 0);
  const says = t('mentions.chartSays', { total: format.number(total), negative: format.number(negative) });
  return (
    <section aria-label={t('mentions.chart')} className="flex flex-col gap-2 px-(--gutter)">
      <p className="font-medium">{says}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says} className="h-auto w-full max-w-[720px]">
        {bars.map(({ day, counts }, at) => {
          let below = HEIGHT;
          return KINDS.map((kind) => {
            const height = y(counts[kind]);
            below -= height;
            return (
              height > 0 && (
                <rect
                  key={`${day}-${kind}`}
                  x={at * width + GAP / 2}
                  y={below}
                  width={width - GAP}
                  height={height}
                  style={{ fill: FILLS[kind] }}
                />
              )
            );
          });
        })}
        <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="stroke-line-strong" />
      </svg>
      <p className="text-meta text-muted">{t('mentions.rule')}</p>
      <Figures bars={bars.filter((bar) => bar.total > 0)} />
    </section>
  );
}

function Figures({ bars }: { readonly bars: readonly Bar[] }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <details className="max-w-[720px]">
      <summary className="link w-fit text-meta">{t('mentions.table')}</summary>
      <table className="mt-2 w-full text-right text-meta">
        <thead className="text-muted">
          <tr>
            <th className="py-1 text-left font-medium">{t('mentions.day')}</th>
            {KINDS.map((kind) => (
              <th key={kind} className="py-1 font-medium">
                {word('sentiment', kind.toUpperCase())}
              </th>
            ))}
            <th className="py-1 font-medium">{t('mentions.total')}</th>
          </tr>
        </thead>
        <tbody className="tnum">
          {bars.map(({ day, counts, total }) => (
            <tr key={day} className="border-t border-line">
              <th scope="row" className="py-1 text-left font-normal">
                {day}
              </th>
              {KINDS.map((kind) => (
                <td key={kind}>{counts[kind]}</td>
              ))}
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
