import { errorCatalogue } from '@mh-os/contracts';
import { problem as de } from '../../apps/web/app/i18n/de/problem.ts';
import { problem as en } from '../../apps/web/app/i18n/en/problem.ts';
import { germanRefusals } from '../../apps/web/app/lib/refusal-words.server.ts';

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
