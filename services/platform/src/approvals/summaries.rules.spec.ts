import { foreignSummary, storedSummary, type Summary } from './summaries.rules.ts';

const all: Summary[] = [
  { key: 'flagChange', params: { flag: 'f' } },
  { key: 'flagOverride', params: { flag: 'f' } },
  { key: 'roleChange', params: { role: 'r', count: 1 } },
  { key: 'roleChange', params: { role: 'r', count: 3 } },
  { key: 'roleChangeProtected', params: { role: 'r' } },
  { key: 'roleDelete', params: { role: 'r' } },
  { key: 'guardrailLoosen', params: { guardrail: 'g' } },
  { key: 'guardrailPause', params: { guardrail: 'g' } },
  { key: 'brandDelete', params: { brand: 'b', slug: 's' } },
  { key: 'adminAppoint', params: { person: 'p', roles: 'r' } },
];

describe('summaries of changes', () => {
  it('keep what the sentence says beside an English one', () => {
    const stored = all.map(storedSummary);
    expect(stored.map(({ summaryKey, summaryParams }) => ({ key: summaryKey, params: summaryParams }))).toEqual(all);
    expect(new Set(stored.map(({ summary }) => summary)).size).toBe(all.length);
    expect(stored.slice(2, 4).map(({ summary }) => summary)).toEqual([
      'Change the role r, which 1 person has',
      'Change the role r, which 3 people have',
    ]);
  });
  it.each([
    [{ kind: 'catalog-pricing.guardrail.set', changes: [{ field: 'active', after: 'false' }] }, 'guardrailPause'],
    [{ kind: 'catalog-pricing.guardrail.set', changes: [{ field: 'policy', after: 'WARN' }] }, 'guardrailLoosen'],
    [{ kind: 'finance.credit.raise', changes: [] }, null],
  ])('of other services are known by their kind: %j', (wanted, key) => {
    const stored = foreignSummary({ label: 'Minimum margin 20 %', summary: 'Their words', ...wanted });
    expect([stored.summaryKey, stored.summary]).toEqual([key, 'Their words']);
    expect(stored.summaryParams).toEqual(key === null ? {} : { guardrail: 'Minimum margin 20 %' });
  });
});
