/** A count as a part of another, with four decimals; nothing of nothing is unknown. */
export function shareOf(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const parts = Math.round((part * 10_000) / whole);
  return `${Math.floor(parts / 10_000)}.${String(parts % 10_000).padStart(4, '0')}`;
}

export interface StageCount {
  readonly stageId: string | null;
  readonly entered: number;
  readonly passed: number;
  readonly dropped: number;
  readonly returned: number;
  readonly medianSeconds: number | null;
}

export interface WeekCount extends StageCount {
  readonly week: string;
}

export interface Stage {
  readonly id: string | null;
  readonly name: string;
  readonly position: number;
}

/**
 * How many go on from stage to stage. `share` is of those who entered the first stage; the drop-off is of those who have left
 * the stage, so that whoever is still in it counts for neither side.
 */
export function funnelStages(stages: readonly Stage[], counts: readonly StageCount[], weeks: readonly WeekCount[]) {
  const of = new Map(counts.map((count) => [count.stageId, count]));
  const first = stages.length > 0 ? (of.get(stages[0]!.id)?.entered ?? 0) : 0;
  return stages.map(({ id, name, position }) => {
    const { entered, passed, dropped, returned, medianSeconds } = of.get(id) ?? { ...NOTHING, stageId: id };
    const left = passed + dropped + returned;
    return {
      ...{ stageId: id, stage: name, position, entered, passed, dropped, returned, waiting: entered - left },
      ...{ share: shareOf(entered, first), dropOffRate: shareOf(dropped, left), medianSeconds },
      weeks: weeks
        .filter(({ stageId }) => stageId === id)
        .map((one) => ({
          week: one.week,
          entered: one.entered,
          dropped: one.dropped,
          dropOffRate: shareOf(one.dropped, one.passed + one.dropped + one.returned),
        })),
    };
  });
}

const NOTHING = { entered: 0, passed: 0, dropped: 0, returned: 0, medianSeconds: null };
