/** Exchange rates of the last weeks, so that the course of two currencies can be seen; made up, and named so. */
import type { GraphClient } from './graph-client.ts';

const IMPORT = `mutation SeedRates($input: ImportFinanceExchangeRatesInput!) {
  importFinanceExchangeRates(input: $input) { written userErrors { code message path } } }`;
const DAYS = 40;
/** Units for one euro around which the course goes, in ten-thousandths. */
const AROUND = { USD: 10_850, GBP: 8_560, CHF: 9_420 } as const;

/** The same table for a day, however often it is run. */
export async function seedRates(owner: GraphClient): Promise<void> {
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const units = (around: number, at: number): string => {
    const value = String(around + ((at * 37) % 90) - 45).padStart(5, '0');
    return `${value.slice(0, -4)}.${value.slice(-4)}`;
  };
  const lines = Array.from({ length: DAYS }, (_, ago) => {
    const cells = Object.values(AROUND).map((around, at) => units(around, ago + at * 11));
    return [day(ago), ...cells].join(',');
  });
  const csv = [['Date', ...Object.keys(AROUND)].join(','), ...lines].join('\n');
  await owner.run(IMPORT, { input: { csv, source: 'Demo', idempotencyKey: `seed:rates:${day(0)}` } });
}
