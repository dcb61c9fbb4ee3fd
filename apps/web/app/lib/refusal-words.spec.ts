import { inWordsOf } from './refusal-words.server.ts';

const refusal = (code: string, details?: unknown, path: string[] = ['input', 'days']) => [
  { code, message: 'English.', path, ...(details !== undefined && { details }) },
];
const said = (...told: Parameters<typeof refusal>): string | undefined =>
  inWordsOf('de-DE', refusal(...told)).at(0)?.message;

it('what a refusal tells stands in its sentence', () => {
  expect(said('LIST_PRICES_MANY', { allowed: 500, given: 1200 })).toBe(
    'Höchstens 500 Preise auf einmal, es sind 1.200.',
  );
  expect(said('DEAL_LOST_REASON', { allowed: ['Preis', 'Zeit'] })).toContain('Preis, Zeit');
  expect(said('FINANCE_PERIOD_CLOSED', { date: '2026-03-31' })).toContain('Der 31.03.2026 liegt');
  expect(said('FINANCE_CREDIT_INSUFFICIENT', { available: '1299.50' })).toBe('Verfügbar sind nur 1.299,50.');
  expect(said('CAMPAIGN_INVALID')).toBe('Etwas am Plan geht so nicht (days): English.');
});

it('a refusal that tells less than usual has a sentence without gaps', () => {
  expect(said('LIST_PRICES_MANY', { allowed: [{}] })).toBe('Höchstens 500 Preise auf einmal.');
  expect(said('CAMPAIGN_INVALID', undefined, [])).toBe('English.');
  expect(said('NEVER_HEARD_OF')).toBe('English.');
});

it('English stays as the graph wrote it, which knows more than a list of codes', () => {
  expect(inWordsOf('en-GB', refusal('LIST_PRICES_MANY')).at(0)?.message).toBe('English.');
});
