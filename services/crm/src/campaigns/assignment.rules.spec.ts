import fc from 'fast-check';
import { armOf, assign, placeOf, triesArms } from './assignment.rules.ts';

const people = Array.from({ length: 10_000 }, (_, n) => `person-${n}`);
const arms = [
  { id: 'a', weight: 50 },
  { id: 'b', weight: 30 },
  { id: 'control', weight: 20 },
];
const draw = { id: 'campaign', testShare: 100, winnerArmId: null };

/** Pearson's statistic of counts against what weights expect. */
function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, at) => sum + (count - expected[at]!) ** 2 / expected[at]!, 0);
}

describe('assignment to arms', () => {
  it('CRM-7: is fair over 10,000 people in each of 20 campaigns', () => {
    for (let n = 0; n < 20; n++) {
      const got = people.map((person) => armOf(`campaign-${n}`, arms, person));
      const counts = arms.map(({ id }) => got.filter((arm) => arm === id).length);
      // Two degrees of freedom: 18.42 is passed by chance once in 10,000 fair draws; hashes are the same on every run.
      expect(chiSquare(counts, [5_000, 3_000, 2_000])).toBeLessThan(18.42);
    }
  });

  it('draws test and arm independently, so that a test is a fair sample', () => {
    const test = people.filter((person) => triesArms({ ...draw, testShare: 20 }, person));
    expect(chiSquare([test.length, people.length - test.length], [2_000, 8_000])).toBeLessThan(15.14);
    const counts = arms.map(({ id }) => test.filter((person) => armOf(draw.id, arms, person) === id).length);
    const expected = arms.map(({ weight }) => (test.length * weight) / 100);
    expect(chiSquare(counts, expected)).toBeLessThan(18.42);
  });

  it('gives the same person the same arm whoever else takes part, and other campaigns other ones', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.array(fc.uuid()), (campaign, person, others) => {
        const before = armOf(campaign, arms, person);
        others.forEach((other) => armOf(campaign, arms, other));
        expect(armOf(campaign, arms, person)).toBe(before);
        expect(arms.map(({ id }) => id)).toContain(before);
      }),
    );
    const moved = people.filter((person) => armOf('one', arms, person) !== armOf('two', arms, person));
    expect(moved.length).toBeGreaterThan(5_000);
  });

  it('keeps everybody of a test in it when its share grows', () => {
    const small = people.filter((person) => triesArms({ ...draw, testShare: 10 }, person));
    expect(small.every((person) => triesArms({ ...draw, testShare: 40 }, person))).toBe(true);
  });

  it('lets others wait, then gives them the arm that was chosen', () => {
    const test = { ...draw, testShare: 20 };
    const waits = people.find((person) => !triesArms(test, person))!;
    const tries = people.find((person) => triesArms(test, person))!;
    expect(assign(test, arms, waits)).toEqual({ armId: null, held: true });
    expect(assign({ ...test, winnerArmId: 'b' }, arms, waits)).toEqual({ armId: 'b', held: true });
    expect(assign({ ...test, winnerArmId: 'b' }, arms, tries)).toEqual(assign(test, arms, tries));
    expect(armOf('campaign', [], waits)).toBeNull();
    expect(placeOf('arm', 'campaign', waits)).toBeLessThan(1);
  });
});
