import { assertCompetitor } from './competitors.rules.ts';

const sound = { code: 'barber-dan-2', name: 'Barber Dan', currency: 'EUR' };

it('knows sound competitors', () => {
  expect(() => assertCompetitor(sound)).not.toThrow();
  for (const [code, over] of [
    ['COMPETITOR_CODE_MALFORMED', { code: 'Barber' }],
    ['COMPETITOR_CODE_MALFORMED', { code: 'a--b' }],
    ['COMPETITOR_CODE_MALFORMED', { code: 'a'.repeat(41) }],
    ['NAME_REQUIRED', { name: ' ' }],
    ['CURRENCY_UNKNOWN', { currency: 'EURO' }],
  ] as const)
    expect(() => assertCompetitor({ ...sound, ...over })).toThrow(expect.objectContaining({ code }));
});
