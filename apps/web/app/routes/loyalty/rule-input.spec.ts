import { ruleOf } from './rule-input.ts';

function form(values: Readonly<Record<string, string | readonly string[]>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) made.append(name, one as string);
  return made;
}
const base = { name: ' Spring ', kind: 'RATE', amount: '1,5' };

describe('a rule as its form says it', () => {
  it('gives what its kind gives, and nothing of another kind', () => {
    expect(ruleOf(form(base), 'UTC')).toMatchObject({ name: 'Spring', rate: '1.5', priority: 100, capPeriod: null });
    expect(ruleOf(form({ ...base, kind: 'MULTIPLIER', amount: '2' }), 'UTC')).not.toHaveProperty('rate');
    const event = ruleOf(form({ ...base, kind: 'EVENT', amount: '50', eventKey: 'review' }), 'UTC');
    expect(event).toMatchObject({ points: 50, eventKey: 'review' });
  });

  it('keeps lists, ticks and limits', () => {
    const given = { skus: 'A\nB', countries: 'de, at', segmentId: ['s1', 's2'], tierId: 't', exclusive: 'on' };
    expect(ruleOf(form({ ...base, ...given, capPerPeriod: '5', capPeriod: 'DAY' }), 'UTC')).toMatchObject({
      ...{ skus: ['A', 'B'], countries: ['DE', 'AT'], segmentIds: ['s1', 's2'], tierIds: ['t'] },
      ...{ combination: 'EXCLUSIVE', capPerPeriod: 5, capPeriod: 'DAY' },
    });
  });

  it('takes times as the clock of the brand shows them', () => {
    const { startsAt, endsAt } = ruleOf(form({ ...base, startsAt: '2026-07-01T00:00' }), 'Europe/Berlin');
    expect([startsAt, endsAt]).toEqual(['2026-06-30T22:00:00.000Z', null]);
  });
});
