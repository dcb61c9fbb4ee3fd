import { factorDue, type FactorNeed, withheldFor } from './required-factor.rules.ts';

const day = (date: string) => new Date(`2026-03-${date}T12:00:00Z`);
const need: FactorNeed = { since: day('10'), graceDays: 0, joinedAt: day('01'), has: false };

describe('a second factor that a brand asks for', () => {
  it.each([
    ['nothing where the brand asks for none', null, null],
    ['nothing of who has one', { ...need, has: true }, null],
    ['at once without grace', need, day('10')],
    ['after the days of grace', { ...need, graceDays: 7 }, day('17')],
    ['after the days of grace of who joined later', { ...need, graceDays: 7, joinedAt: day('15') }, day('22')],
    ['of people above brands as of members', { ...need, joinedAt: null, graceDays: 1 }, day('11')],
  ])('is wanted: %s', (_, given, due) => expect(factorDue(given)).toEqual(due));

  it('withholds everything from the moment it is due', () => {
    const given = { ...need, graceDays: 2 };
    expect(withheldFor(given, new Date(day('12').getTime() - 1))).toBeUndefined();
    expect(withheldFor(given, day('12'))).toBe('SECOND_FACTOR_REQUIRED');
    expect(withheldFor({ ...given, has: true }, day('20'))).toBeUndefined();
    expect(withheldFor(null, day('20'))).toBeUndefined();
  });
});
