/** What two ad networks reported for the campaign that orders of the shop name. */
import type { GraphClient } from './graph-client.ts';

const IMPORT = `mutation Seed($input: ImportMarketingPerformanceInput!) {
  importMarketingPerformance(input: $input) { added replaced faults { line message } userErrors { code message path } } }`;

const DAY_MS = 86_400_000;
const DAYS = 60;
const SOURCES = [
  { source: 'google-ads', channel: 'SEARCH', campaignCode: 'spring', clicks: 14, cents: 21 },
  { source: 'meta-ads', channel: 'SOCIAL', campaignCode: 'spring', clicks: 9, cents: 13 },
] as const;

/** Two months of figures; seeded again they are replaced by themselves. */
export async function seedPerformance(owner: GraphClient): Promise<void> {
  const midnight = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  const today = new Date(midnight).toISOString().slice(0, 10);
  for (const { source, channel, campaignCode, clicks, cents } of SOURCES) {
    const rows = Array.from({ length: DAYS }, (_, ago) => {
      const day = new Date(midnight - (ago + 1) * DAY_MS).toISOString().slice(0, 10);
      // A week with a busy end, the same in every seed.
      const count = clicks + ((ago * 5) % 7);
      const spent = count * cents;
      const counts = { impressions: `${count * 37}`, clicks: `${count}`, conversions: `${count % 3 === 0 ? 1 : 0}` };
      const spend = `${Math.floor(spent / 100)}.${String(spent % 100).padStart(2, '0')}`;
      return { day, channel, campaignCode, ...counts, spend };
    });
    const input = { source, currency: 'EUR', rows, idempotencyKey: `seed:performance:${source}:${today}` };
    await owner.run(IMPORT, { input });
  }
}
