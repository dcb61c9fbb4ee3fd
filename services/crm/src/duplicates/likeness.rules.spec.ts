import fc from 'fast-check';
import { jaroWinkler, likeness, LOOK, nameLikeness, type Traits } from './likeness.rules.ts';

const traits = (over: Partial<Traits>): Traits => ({
  ...{ id: 'x', name: '', birthday: null, emails: [], phones: [], addresses: [] },
  ...over,
});

describe('likeness of people', () => {
  it('knows the textbook pairs', () => {
    expect(jaroWinkler('martha', 'marhta')).toBe(961);
    expect(jaroWinkler('dixon', 'dicksonx')).toBe(813);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
  });

  it('is the same from both sides, between 0 and 1000, and 1000 for the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(Math.abs(jaroWinkler(a, b) - jaroWinkler(b, a))).toBeLessThanOrEqual(60);
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1000);
        if (a !== '') expect(jaroWinkler(a, a)).toBe(1000);
      }),
    );
  });

  it('hears Meyer as Maier and reads words in any order', () => {
    expect(nameLikeness('Jörg Meyer', 'Joerg Maier')).toBeGreaterThan(850);
    expect(nameLikeness('Ada Lovelace', 'Lovelace, Ada')).toBe(1000);
    expect(nameLikeness('Ada Lovelace', 'Grace Hopper')).toBeLessThan(600);
  });

  it.each([
    [{ emails: ['a@x.de'] }, { emails: ['a@x.de'] }, 60],
    [{ name: 'Ada Lovelace', phones: ['1'] }, { name: 'Ada Lovelace', phones: ['1'] }, 75],
    [{ name: 'Ada Lovelace', birthday: '1990-01-01' }, { name: 'Ada Lovelace', birthday: '1990-01-01' }, 65],
    [{ name: 'Ada Lovelace' }, { name: 'Ada Lovelace' }, 40],
    [{ name: 'Ada Lovelace', addresses: ['k'] }, { name: 'Grace Hopper', addresses: ['k'] }, 5],
    [
      { name: 'Ada Lovelace', birthday: '1990-01-01', phones: ['1'] },
      { name: 'Ada Lovelace', birthday: '1960-01-01', phones: ['1'] },
      45,
    ],
  ])('of %j and %j is %s, the sum of its reasons', (a, b, score) => {
    const found = likeness(traits(a), traits(b));
    expect(found.score).toBe(score);
    expect(found.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });

  it('asks nobody to look at families under one roof', () => {
    const roof = { addresses: ['k'], phones: ['1'] };
    expect(likeness(traits({ name: 'Ada King', ...roof }), traits({ name: 'Byron King', ...roof })).score).toBeLessThan(
      LOOK + 11,
    );
  });
});
