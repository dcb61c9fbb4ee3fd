import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useFormat } from '../lib/use-format.ts';

export interface StepPoint {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly value: number;
}

export interface StepSeries {
  readonly key: string;
  readonly name: string;
  readonly points: readonly StepPoint[];
}

interface Props {
  readonly label: string;
  readonly series: readonly StepSeries[];
  /** The instant at which lines end; the same on server and client. */
  readonly until: number;
  readonly print: (value: number) => string;
}

const WIDTH = 720;
const HEIGHT = 240;
const SPACE = { top: 16, right: 120, bottom: 28, left: 64 };
const MOST = 4;
/** Series differ by colour and by dash, so that none is known by its colour alone. */
const looks = [
  ['light-dark(#0f6b5c, #4fc3ac)', ''],
  ['light-dark(#d07011, #ee8e28)', '6 3'],
  ['light-dark(#3c7ad6, #75a7eb)', '2 3'],
  ['light-dark(#582164, #a23fc7)', '8 3 2 3'],
] as const;

/** What held over time, one step line a series, named at its end; the data belongs beside it as a table. */
export function StepChart({ label, series, until, print }: Props) {
  const format = useFormat();
  const shown = series.slice(0, MOST);
  const points = shown.flatMap((one) => one.points);
  if (points.length === 0) return null;
  const start = Math.min(...points.map((point) => point.at));
  const values = points.map((point) => point.value);
  const x = scaleUtc()
    .domain([start, Math.max(until, start + 1)])
    .range([SPACE.left, WIDTH - SPACE.right]);
  const y = scaleLinear()
    .domain([Math.min(...values) * 0.95, Math.max(...values) * 1.05])
    .nice(4)
    .range([HEIGHT - SPACE.bottom, SPACE.top]);
  const path = line<StepPoint>(
    (point) => x(point.at),
    (point) => y(point.value),
  ).curve(curveStepAfter);
  const names = spread(shown.map((one) => y(one.points.at(-1)?.value ?? 0)));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="h-auto w-full min-w-[480px]">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={SPACE.left} x2={WIDTH - SPACE.right} y1={y(tick)} y2={y(tick)} stroke="var(--border)" />
          <text x={SPACE.left - 8} y={y(tick)} dy="0.32em" textAnchor="end" fontSize={11} fill="var(--muted)">
            {print(tick)}
          </text>
        </g>
      ))}
      {x.ticks(4).map((tick) => (
        <text
          key={tick.getTime()}
          x={x(tick)}
          y={HEIGHT - 8}
          textAnchor="middle"
          fontSize={11}
          fill="var(--muted)"
          suppressHydrationWarning
        >
          {format.date(tick.toISOString())}
        </text>
      ))}
      {shown.map((one, at) => {
        const [colour, dash] = looks[at] ?? looks[0];
        const last = one.points.at(-1);
        const whole = last === undefined ? [] : [...one.points, { at: until, value: last.value }];
        return (
          <g key={one.key}>
            <path d={path(whole) ?? ''} fill="none" stroke={colour} strokeWidth={2} strokeDasharray={dash} />
            <text x={WIDTH - SPACE.right + 6} y={names[at]} dy="0.32em" fontSize={12} fill="var(--text)">
              {one.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Names keep 14 units apart, in the order of their lines. */
function spread(places: readonly number[]): number[] {
  const inOrder = places.map((place, at) => ({ place, at })).sort((a, b) => a.place - b.place);
  const result: number[] = [];
  let last = -Infinity;
  for (const { place, at } of inOrder) result[at] = last = Math.max(place, last + 14);
  return result;
}
