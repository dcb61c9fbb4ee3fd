/** A point of a line: an instant and a value. */
export interface ChartPoint {
  readonly at: number;
  readonly value: number;
}

/** A line of a chart. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** The room that a chart draws in. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
}

/** Where instants and values lie in a box. */
export interface ChartScale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** Values with a label: about four, round ones. */
  readonly ticks: readonly number[];
}

/** Steps of 1, 2 or 5 times a power of ten, about as many as wanted. */
function stepOf(range: number, wanted: number): number {
  const rough = range / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
}

/** The scales of a chart of lines: time from left to right, values from the lowest to the highest with a little air. */
export function scaleOf(lines: readonly ChartLine[], box: ChartBox): ChartScale | null {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return null;
  const [from, to] = [Math.min(...points.map((one) => one.at)), Math.max(...points.map((one) => one.at))];
  const [low, high] = [Math.min(...points.map((one) => one.value)), Math.max(...points.map((one) => one.value))];
  const step = stepOf(high > low ? high - low : Math.max(high, 1) / 2, 4);
  const bottom = Math.max(0, Math.floor(low / step) * step);
  const top = Math.max(bottom + step, Math.ceil(high / step) * step);
  const [wide, tall] = [box.width - box.left, box.height - box.bottom];
  return {
    x: (at) => box.left + (to > from ? (at - from) / (to - from) : 0.5) * wide,
    y: (value) => tall - ((value - bottom) / (top - bottom)) * tall,
    ticks: Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_unused, index) => bottom + index * step),
  };
}

/** A tenth of a pixel is more than anybody sees. */
const rounded = (place: number): number => Math.round(place * 10) / 10;

/** A line as an SVG path; a price holds until the next, so that `steps` goes on level and then jumps. */
export function pathOf(points: readonly ChartPoint[], { x, y }: ChartScale, steps: boolean): string {
  return points
    .map(({ at, value }, index) => {
      const [px, py] = [rounded(x(at)), rounded(y(value))];
      if (index === 0) return `M${px} ${py}`;
      return steps ? `H${px}V${py}` : `L${px} ${py}`;
    })
    .join('');
}
