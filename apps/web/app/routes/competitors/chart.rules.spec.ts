import { pathOf, scaleOf } from './chart.rules.ts';

const box = { width: 110, height: 60, left: 10, bottom: 10 };
const line = (values: number[]) => ({ name: 'a', points: values.map((value, at) => ({ at, value })) });

describe('a chart of prices', () => {
  it('spreads time and values over its room, with round labels', () => {
    const scale = scaleOf([line([10, 20, 50])], box)!;
    expect([scale.x(0), scale.x(1), scale.x(2)]).toEqual([10, 60, 110]);
    expect(scale.ticks).toEqual([10, 20, 30, 40, 50]);
    expect([scale.y(10), scale.y(50)]).toEqual([50, 0]);
  });

  it('has room for one point, and for equal ones; none for nothing', () => {
    const scale = scaleOf([line([7])], box)!;
    expect(scale.x(0)).toBe(60);
    expect(Number.isFinite(scale.y(7))).toBe(true);
    expect(scaleOf([line([])], box)).toBeNull();
    expect(scaleOf([line([0, 0])], box)!.ticks.length).toBeGreaterThan(1);
  });

  it('draws level steps or straight lines', () => {
    const scale = { x: (at: number) => at, y: (value: number) => value, ticks: [] };
    const points = [
      { at: 0, value: 1 },
      { at: 2, value: 3 },
    ];
    expect(pathOf(points, scale, true)).toBe('M0 1H2V3');
    expect(pathOf(points, scale, false)).toBe('M0 1L2 3');
  });
});
