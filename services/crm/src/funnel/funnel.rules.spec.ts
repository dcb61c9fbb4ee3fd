import { funnelStages, shareOf } from './funnel.rules.ts';

const count = (stageId: string, entered: number, passed: number, dropped: number, returned = 0) => ({
  ...{ stageId, entered, passed, dropped, returned, medianSeconds: 60 },
});

describe('funnels', () => {
  it('tell what share is lost of those who left a stage', () => {
    const stages = ['a', 'b', 'c'].map((id, position) => ({ id, name: id.toUpperCase(), position }));
    const shown = funnelStages(
      stages,
      [count('a', 10, 6, 2), count('b', 6, 3, 1, 1)],
      [{ ...count('b', 2, 0, 1), week: '2026-11-16' }],
    );
    expect(shown).toMatchObject([
      { stage: 'A', entered: 10, share: '1.0000', waiting: 2, dropOffRate: '0.2500', weeks: [] },
      {
        ...{ stage: 'B', share: '0.6000', waiting: 1, dropOffRate: '0.2000', medianSeconds: 60 },
        weeks: [{ week: '2026-11-16', entered: 2, dropped: 1, dropOffRate: '1.0000' }],
      },
      { stage: 'C', entered: 0, share: '0.0000', dropOffRate: null, medianSeconds: null },
    ]);
  });

  it('say nothing where there is nothing', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(1, 3)).toBe('0.3333');
    expect(funnelStages([], [], [])).toEqual([]);
    expect(funnelStages([{ id: 'a', name: 'A', position: 0 }], [], [])).toMatchObject([{ share: null }]);
  });
});
