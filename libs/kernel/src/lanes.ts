/** Does all, in their order, so many side by side; the first that fails fails the whole, when others in hand may still go on. */
export async function inLanes<T>(lanes: number, all: readonly T[], run: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = all.values();
  const lane = async (): Promise<void> => {
    for (const one of waiting) await run(one);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, all.length) }, lane));
}
