/** What effects of drafts are reckoned on: a year of weekly sales in the own shop, and what a pomade is made of. */
import type { GraphClient } from './graph-client.ts';
import type { SeededVariant } from './products.ts';

const GUARDRAIL = `mutation SetGuardrail($input: SetPricingGuardrailInput!) {
  setPricingGuardrail(input: $input) { guardrail { id } userErrors { code message path } } }`;
const VOLUMES = `mutation RecordSales($input: RecordSalesVolumesInput!) {
  recordSalesVolumes(input: $input) { recorded userErrors { code message path } } }`;

const WEEKS = 52;
const SOLD = 8;
const DAY_MS = 86_400_000;
/** Prices of the weeks around the list price, and the share of units that goes with them: an elasticity near −1.8. */
const SEASONS = [
  { price: 1, units: 1 },
  { price: 0.9, units: 1.21 },
  { price: 1.05, units: 0.92 },
  { price: 0.95, units: 1.1 },
  { price: 1.1, units: 0.84 },
] as const;

/** Rows of sales that end yesterday; the same on every run of a day. */
function salesOf({ sku, size }: SeededVariant, index: number, today: Date): object[] {
  // The gross price in cents, without the VAT of 19 %.
  const list = (Number(size.gross.replace('.', '')) * 100) / 119;
  return Array.from({ length: WEEKS }, (_unused, week) => {
    const season = SEASONS[(week + index) % SEASONS.length]!;
    const sway = 1 + (((week * 7 + index * 3) % 11) - 5) / 60;
    const units = Math.round((40 + index * 6) * season.units * sway);
    const cents = Math.round(list * season.price) * units;
    const day = new Date(today.getTime() - (1 + week * 7) * DAY_MS).toISOString().slice(0, 10);
    return {
      sku,
      channel: 'own-shop',
      day,
      units: String(units),
      netRevenue: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
    };
  });
}

/** A guardrail of another kind, and sales of the first variants. */
export async function seedEffects(owner: GraphClient, variants: readonly SeededVariant[]): Promise<void> {
  const change = { kind: 'MAXIMUM_CHANGE', maximumIncreasePercent: '50', maximumDecreasePercent: '50' };
  await owner.run(GUARDRAIL, { input: { ...change, policy: 'WARN', idempotencyKey: 'seed:guardrail:change' } });
  const today = new Date();
  // Those that the drafts of the demo are about come first.
  const oils = variants.filter(({ sku }) => sku.startsWith('HM-BOI'));
  const selling = [...new Set([...oils, ...variants])].slice(0, SOLD);
  const rows = selling.flatMap((variant, index) => salesOf(variant, index, today));
  const key = `seed:sales:own-shop:${today.toISOString().slice(0, 10)}`;
  await owner.run(VOLUMES, { input: { rows, idempotencyKey: key } });
}
