/** What the market does: two competitors with a history of prices, and two promotions, one in force and one being written. */
import type { GraphClient } from './graph-client.ts';
import type { SeededVariant } from './products.ts';

const ERRORS = 'userErrors { code message path }';
const COMPETITOR = `mutation CreateCompetitor($input: CreateCompetitorInput!) { createCompetitor(input: $input) { competitor { id } ${ERRORS} } }`;
const LISTING = `mutation CreateCompetitorListing($input: CreateCompetitorListingInput!) {
  createCompetitorListing(input: $input) { listing { id } ${ERRORS} } }`;
const RECORD = `mutation RecordCompetitorPrices($input: RecordCompetitorPricesInput!) { recordCompetitorPrices(input: $input) { recorded ${ERRORS} } }`;
const PROMOTION = `mutation CreatePromotion($input: CreatePromotionInput!) { createPromotion(input: $input) { promotion { id version status } ${ERRORS} } }`;
const CODE = `mutation AddPromotionCode($input: AddPromotionCodeInput!) { addPromotionCode(input: $input) { promotion { id version status } ${ERRORS} } }`;
const STEP = `mutation ChangePromotionStatus($input: ChangePromotionStatusInput!) { changePromotionStatus(input: $input) { promotion { id } ${ERRORS} } }`;

const DAY_MS = 86_400_000;
/** Our SKU, their pack in ml, and what they asked in euros over eight weeks, the newest last. Invented. */
const seen = [
  [
    'barber-north',
    'Barber North',
    'HM-STY-CLY-100',
    '75',
    ['15.90', '15.90', '16.50', '16.50', '16.50', '15.90', '14.90', '14.90'],
  ],
  [
    'barber-north',
    'Barber North',
    'HM-BOI-CED-50',
    '30',
    ['16.90', '16.90', '16.90', '17.90', '17.90', '17.90', '17.90', '17.90'],
  ],
  [
    'groom-and-co',
    'Groom & Co',
    'HM-STY-CLY-100',
    '100',
    ['21.90', '21.90', '22.90', '22.90', '22.90', '22.90', '22.90', '22.90'],
  ],
  [
    'groom-and-co',
    'Groom & Co',
    'HM-STY-GEL-150',
    '150',
    ['9.90', '9.90', '9.90', '9.50', '9.50', '8.90', '8.90', '8.90'],
  ],
] as const;

/** Competitors with what of theirs is compared, and their prices of the last weeks up to today's midnight. */
export async function seedCompetitors(operator: GraphClient, variants: readonly SeededVariant[]): Promise<void> {
  const midnight = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  const ids = new Map<string, string>();
  const prices: object[] = [];
  for (const [code, name, sku, pack, amounts] of seen) {
    const variant = variants.find((one) => one.sku === sku);
    if (!variant) continue;
    if (!ids.has(code)) {
      const input = { code, name, currency: 'EUR', idempotencyKey: `seed:competitor:${code}` };
      const made = await operator.run<{ createCompetitor: { competitor: { id: string } } }>(COMPETITOR, { input });
      ids.set(code, made.createCompetitor.competitor.id);
    }
    const mapping = {
      competitorId: ids.get(code),
      variantId: variant.id,
      externalRef: sku,
      title: `${name}: like ${sku}`,
      pack: { amount: pack, unit: 'ml' },
    };
    const input = { ...mapping, idempotencyKey: `seed:listing:${code}:${sku}` };
    const { createCompetitorListing } = await operator.run<{ createCompetitorListing: { listing: { id: string } } }>(
      LISTING,
      { input },
    );
    amounts.forEach((amount, at) => {
      const capturedAt = new Date(midnight - (amounts.length - 1 - at) * 7 * DAY_MS).toISOString();
      prices.push({ listingId: createCompetitorListing.listing.id, amount, capturedAt });
    });
  }
  const day = new Date(midnight).toISOString().slice(0, 10);
  if (prices.length > 0)
    await operator.run(RECORD, { input: { prices, idempotencyKey: `seed:competitor-prices:${day}` } });
}

interface Promotion {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

/** A welcome code that is in force, and a gift that is being written. */
export async function seedPromotions(operator: GraphClient): Promise<void> {
  const welcome = {
    name: 'Welcome',
    kind: 'PERCENTAGE',
    percent: '5',
    currency: 'EUR',
    needsCode: true,
    limitPerCustomer: 1,
    minimumBasket: '20.00',
  };
  const gift = {
    name: 'Three for two on styling',
    kind: 'BUY_X_GET_Y',
    buy: 2,
    get: 1,
    currency: 'EUR',
    combination: 'EXCLUSIVE',
    limitTotal: 500,
  };
  const create = async (key: string, promotion: object): Promise<Promotion> => {
    const input = { promotion, idempotencyKey: `seed:promotion:${key}` };
    return (await operator.run<{ createPromotion: { promotion: Promotion } }>(PROMOTION, { input })).createPromotion
      .promotion;
  };
  await create('gift', gift);
  const { id } = await create('welcome', welcome);
  const code = { promotionId: id, code: 'WELCOME5', idempotencyKey: 'seed:promotion:welcome:code' };
  const { addPromotionCode } = await operator.run<{ addPromotionCode: { promotion: Promotion } }>(CODE, {
    input: code,
  });
  const { version, status } = addPromotionCode.promotion;
  if (status === 'DRAFT') await operator.run(STEP, { input: { id, expectedVersion: version, step: 'ACTIVATE' } });
}
