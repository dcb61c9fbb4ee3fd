/** The q-th quantile of values, e.g. 0.5 for the median. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** `0.52 (0.47–0.55)`: median, then minimum and maximum. */
export function spread(values: readonly number[], digits = 2): string {
  const [low, middle, high] = [0, 0.5, 1].map((q) => quantile(values, q).toFixed(digits));
  return `${middle} (${low}–${high})`;
}

/** Ratios of values to others of the same round. */
export const ratios = (values: readonly number[], to: readonly number[]): number[] =>
  values.map((value, round) => value / (to[round] ?? Number.NaN));

/** Runs every case once to warm up and then in interleaved rounds, in turn forwards and backwards. */
export async function interleave<S>(
  cases: Readonly<Record<string, () => Promise<S>>>,
  rounds: number,
): Promise<Record<string, S[]>> {
  const samples: Record<string, S[]> = {};
  for (const [name, run] of Object.entries(cases)) {
    await run();
    samples[name] = [];
  }
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(cases);
    for (const [name, run] of round % 2 === 0 ? order : order.reverse()) samples[name]?.push(await run());
  }
  return samples;
}
