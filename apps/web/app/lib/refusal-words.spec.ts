import { errorCatalogue } from '@mh-os/contracts';
import { problem as de } from '../i18n/de/problem.ts';
import { problem as en } from '../i18n/en/problem.ts';
import { germanRefusals, inWordsOf } from './refusal-words.server.ts';

const declared = new Map(Object.values(errorCatalogue).flatMap((errors) => Object.entries(errors)));
const english = (code: string): string | undefined => (en as Record<string, string>)[code] ?? declared.get(code);
const german = (code: string): unknown => (de as Record<string, string>)[code] ?? germanRefusals[code];

it('every refusal that the services declare has words in both languages', () => {
  const codes = [...declared.keys()];
  expect(codes.length).toBeGreaterThan(500);
  expect(codes.filter((code) => !english(code))).toEqual([]);
  expect(codes.filter((code) => !german(code))).toEqual([]);
});

it('no German sentence is the English one, and none stands in two places', () => {
  const copied = [...declared].filter(([code, text]) => [germanRefusals[code]].flat().includes(text));
  expect(copied).toEqual([]);
  expect(Object.keys(germanRefusals).filter((code) => code in de)).toEqual([]);
});

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
