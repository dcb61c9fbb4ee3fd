import { bestArm, comparisonsOf, shareOf } from './results.rules.ts';

const arm = (key: string, rest: object = {}) => ({
  ...{ key, control: false, people: 500, delivered: 450, tracked: 400, opened: 100, clicked: 40, bought: 25 },
  ...rest,
});
const control = arm('none', { control: true, delivered: 0, tracked: 0, opened: 0, clicked: 0, bought: 10 });

describe('results of arms', () => {
  it('take opens and clicks of those who may be measured, orders of everybody', () => {
    expect(shareOf('OPENED', arm('a'))).toMatchObject({ successes: 100, of: 400, rate: 0.25 });
    expect(shareOf('CLICKED', arm('a'))).toMatchObject({ successes: 40, of: 400 });
    expect(shareOf('ORDERED', arm('a'))).toMatchObject({ successes: 25, of: 500 });
    expect(shareOf('OPENED', control).rate).toBeNull();
  });

  it('measure orders against the control arm, opens and clicks against the first with a message', () => {
    const found = comparisonsOf([arm('a'), arm('b', { opened: 140 }), control]);
    const told = (key: string) =>
      found.get(key)!.map(({ metric, against, significant }) => [metric, against, significant]);
    expect(told('a')).toEqual([['ORDERED', 'none', true]]);
    expect(told('b')).toEqual([
      ...[
        ['OPENED', 'a', true],
        ['CLICKED', 'a', false],
        ['ORDERED', 'none', true],
      ],
    ]);
    expect(told('none')).toEqual([]);
    expect(comparisonsOf([])).toEqual(new Map());
    expect(
      comparisonsOf([arm('a'), arm('b')])
        .get('b')!
        .map(({ against }) => against),
    ).toEqual(['a', 'a', 'a']);
  });

  it('choose the arm with the greatest share, of equals the first, never the control arm', () => {
    const arms = [control, arm('a'), arm('b', { clicked: 41 }), arm('c', { clicked: 41 })];
    expect(bestArm('CLICKED', arms)?.key).toBe('b');
    expect(bestArm('OPENED', arms)?.key).toBe('a');
    expect(bestArm('CLICKED', [arm('a', { tracked: 0, clicked: 0 }), arm('b')])?.key).toBe('b');
    expect(bestArm('CLICKED', [arm('a', { tracked: 0 }), arm('b', { tracked: 0 })])?.key).toBe('a');
    expect(bestArm('CLICKED', [control])).toBeUndefined();
  });
});
