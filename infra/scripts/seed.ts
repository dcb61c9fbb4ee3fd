/**
 * Seeds the demo through the public graph, as people would do it: HAIROTICMEN with its people, products, prices, stock,
 * guardrail and drafts, and a second brand beside it. Repeatable: every command has a fixed idempotency key.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedAiPolicy, seedFlags, seedKnowledge } from './seeds/admin-plane.ts';
import { seedAutomations } from './seeds/automations.ts';
import { addPerson, createBrand, provisionedChannels } from './seeds/brands.ts';
import type { Login, SeedBrand } from './seeds/brands.ts';
import { seedCampaigns } from './seeds/campaigns.ts';
import { addPartners, describeBrand } from './seeds/brand-plane.ts';
import { catalogue } from './seeds/catalogue.ts';
import { seedCatalogueDetails } from './seeds/catalogue-details.ts';
import { seedDraft, stories } from './seeds/drafts.ts';
import { seedEffects } from './seeds/effects.ts';
import { GraphClient } from './seeds/graph-client.ts';
import { seedCompetitors, seedPromotions } from './seeds/market.ts';
import { seedBank } from './seeds/bank.ts';
import { seedOrders } from './seeds/orders.ts';
import { seedBooks } from './seeds/books.ts';
import { seedCredits } from './seeds/credits.ts';
import { seedPayouts } from './seeds/payouts.ts';
import { seedRates } from './seeds/rates.ts';
import { seedStock } from './seeds/stock.ts';
import { seedContent } from './seeds/content.ts';
import { seedCrmRecords } from './seeds/crm-records.ts';
import { seedGrowth } from './seeds/growth.ts';
import { seedJourneys } from './seeds/journeys.ts';
import { seedLoyalty } from './seeds/loyalty.ts';
import { seedPerformance } from './seeds/performance.ts';
import { seedPriceLists } from './seeds/price-lists.ts';
import { seedProduct } from './seeds/products.ts';
import type { SeededVariant } from './seeds/products.ts';

const gateway = process.env['MH_GATEWAY_URL'];
if (!gateway) throw new Error('MH_GATEWAY_URL is missing: seeds run against a started stack (npm run seed).');

const logins = JSON.parse(readFileSync(join(import.meta.dirname, '../local/demo-logins.json'), 'utf8')) as Login[];
const login = (role: string): Login => {
  const found = logins.find((entry) => entry.role === role);
  if (!found) throw new Error(`demo-logins.json has no ${role}.`);
  return found;
};

const GUARDRAIL = `mutation SetGuardrail($input: SetPricingGuardrailInput!) {
  setPricingGuardrail(input: $input) { guardrail { id } userErrors { code message path } } }`;

async function withBrand(admin: GraphClient, anonymous: GraphClient, brand: SeedBrand) {
  const brandId = await createBrand(admin, brand);
  const owner = await anonymous.signIn(brand.owner.email, brand.owner.password, brandId);
  return { brandId, owner, channels: await provisionedChannels(owner) };
}

async function setGuardrail(owner: GraphClient, minimumMarginPercent: string, policy: string): Promise<void> {
  const input = {
    kind: 'MINIMUM_MARGIN',
    minimumMarginPercent,
    policy,
    active: true,
    idempotencyKey: 'seed:guardrail:margin',
  };
  await owner.run(GUARDRAIL, { input });
}

const anonymous = new GraphClient(gateway);
const admin = await anonymous.signIn(login('Platform admin').email, login('Platform admin').password);

const pilot = await withBrand(admin, anonymous, {
  name: 'HAIROTICMEN',
  slug: 'hairoticmen',
  owner: login('Brand owner'),
  ownerName: 'Mara Vogel',
});
await addPerson(pilot.owner, 'Jonas Petzold', login('Pricing operator'), ['pricing-operator']);
await addPerson(pilot.owner, 'Dr. Ines Albrecht', login('Finance approver'), ['finance-approver']);
await addPerson(pilot.owner, 'Tarik Demir', login('Support agent'), ['support-agent']);
await addPerson(pilot.owner, 'Lea Brandt', login('Developer'), ['developer']);
await addPerson(pilot.owner, 'Nadja Sommer', login('Marketing operator'), ['marketing-operator']);
await setGuardrail(pilot.owner, '30', 'BLOCK');
await seedAutomations(pilot.owner);
await describeBrand(pilot.owner);
await addPartners(pilot.owner, login('Stand partner'));

const operator = await anonymous.signIn(
  login('Pricing operator').email,
  login('Pricing operator').password,
  pilot.brandId,
);
const approver = await anonymous.signIn(
  login('Finance approver').email,
  login('Finance approver').password,
  pilot.brandId,
);
const variants: SeededVariant[] = [];
let number = 1;
for (const product of catalogue) {
  variants.push(...(await seedProduct(operator, product, number, pilot.channels)));
  number += product.sizes.length;
}
await seedStock(pilot.owner, variants);
await seedBooks(pilot.owner);
await seedEffects(pilot.owner, variants);
await seedPriceLists(pilot.owner, variants, pilot.channels);
await seedLoyalty(pilot.owner);
for (const story of stories) await seedDraft(operator, approver, story, variants, pilot.channels);
await seedCompetitors(operator, variants);
await seedPromotions(operator);
await seedGrowth(pilot.owner);
await seedCatalogueDetails(operator, variants);
await seedOrders(pilot.owner, variants);
await seedPayouts(pilot.owner, approver);
await seedRates(pilot.owner);
await seedCredits(pilot.owner);
await seedBank(pilot.owner);
const marketing = await anonymous.signIn(
  login('Marketing operator').email,
  login('Marketing operator').password,
  pilot.brandId,
);
await seedCampaigns(marketing, pilot.owner);
await seedContent(marketing, pilot.owner);
await seedCrmRecords(pilot.owner);
await seedPerformance(pilot.owner);

await seedFlags(admin);
await seedAiPolicy(pilot.owner);
await seedKnowledge(pilot.owner);
await seedJourneys(pilot.owner);

const second = await withBrand(admin, anonymous, {
  name: 'Lumen Skin',
  slug: 'lumen-skin',
  owner: login('Owner of a second brand'),
  ownerName: 'Noor Haddad',
});
const [balm] = catalogue.filter(({ code }) => code === 'HM-AFT-BLM');
// The same SKU and GTIN as in the pilot brand, on purpose: two brands never meet.
if (balm)
  await seedProduct(
    second.owner,
    { ...balm, name: 'Lumen Aloe Balm', nameDe: 'Lumen Aloe Balsam' },
    1,
    second.channels,
  );
console.log(`${variants.length} variants of ${catalogue.length} products, ${stories.length} price drafts, 2 brands.`);
