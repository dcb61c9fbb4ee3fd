import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { AlertsWatch } from '../src/competitors/alerts/alerts.watch.ts';
import { PageReader } from '../src/competitors/pages/page-reader.ts';
import { aBrand, aSubmittedDraft, channelsOf, colleague, run, step } from './builders.ts';
import { aCompetitor, alerts, aListing, aPricedVariant, positions, record } from './competitor-builders.ts';

let service: TestService;
let ctx: Ctx;
let channelId: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  ctx = await aBrand(service);
  channelId = (await channelsOf(service, ctx))['own-shop']!;
});

const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
const sent = async (type: string) => (await service.events(type)).filter((event) => event.brandId === ctx.brandId);
const setPolicy = (input: object) =>
  run<{ policy: { version: number } | null }>(
    service,
    ctx,
    'setCompetitorPolicy',
    'SetCompetitorPolicyInput',
    { expectedVersion: 0, maxAgeHours: 24, alertBelowPercent: '5', alertAbovePercent: '10', ...input },
    'policy { version }',
  );
const until = async (holds: () => Promise<boolean>): Promise<boolean> => {
  for (let i = 0; i < 100; i += 1) {
    if (await holds()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
};

describe('where our prices stand', () => {
  it('P18: by unit price over packs, per channel, without what is stale or sold out', async () => {
    const { variantId, productId } = await aPricedVariant(service, ctx, channelId, '20.00');
    const [big, net, old, out] = await Promise.all([
      aListing(service, ctx, await aCompetitor(service, ctx, { name: 'Big pack' }), variantId, {
        pack: { amount: '0.2', unit: 'l' },
      }),
      aListing(service, ctx, await aCompetitor(service, ctx, { name: 'Net', pricesIncludeVat: false }), variantId),
      aListing(service, ctx, await aCompetitor(service, ctx), variantId),
      aListing(service, ctx, await aCompetitor(service, ctx), variantId),
    ]);
    const answer = await record(service, ctx, [
      { listingId: big, amount: '36.00' },
      // 18.49 net is 22.0031 with 19 % tax, unrounded.
      { listingId: net, amount: '18.49' },
      { listingId: old, amount: '1.00', capturedAt: ago(169) },
      { listingId: out, amount: '1.00', inStock: false },
    ]);
    expect(answer).toMatchObject({ recorded: 4, failed: 0 });
    const [position, ...others] = await positions(service, ctx, { productId: { eq: productId } });
    expect(others).toEqual([]);
    expect(position).toMatchObject({
      ...{ rank: 2, ranked: 3, staleCount: 1, aboveCheapestPercent: '11.11', unitPrice: { decimal: '200.0000' } },
      cheapest: { competitor: 'Big pack', unitPrice: { decimal: '180.0000' } },
    });
    const by = new Map(position!.comparisons.map((one) => [one.listingId, [one.reason, one.distancePercent]]));
    expect([big, net, old, out].map((id) => by.get(id))).toEqual([
      ['COMPARED', '-10.00'],
      ['COMPARED', '10.02'],
      ['STALE', null],
      ['OUT_OF_STOCK', null],
    ]);
  });

  it('says why nothing is compared: no pack of ours, another currency', async () => {
    const nameless = await aPricedVariant(service, ctx, channelId, '20.00', { pack: null });
    const euro = await aPricedVariant(service, ctx, channelId, '20.00');
    const competitor = await aCompetitor(service, ctx);
    const [a, b] = [
      await aListing(service, ctx, competitor, nameless.variantId),
      await aListing(service, ctx, competitor, euro.variantId),
    ];
    await record(service, ctx, [
      { listingId: a, amount: '1.00' },
      { listingId: b, amount: '1.00', currency: 'USD' },
    ]);
    const found = new Map((await positions(service, ctx)).map((one) => [one.variant.id, one]));
    expect(found.get(nameless.variantId)).toMatchObject({ rank: null, comparisons: [{ reason: 'OWN_PACK_MISSING' }] });
    expect(found.get(euro.variantId)).toMatchObject({ rank: null, comparisons: [{ reason: 'CURRENCY_DIFFERS' }] });
  });
});

describe('captured prices', () => {
  it('P18, G5: are recorded row by row, once, and never changed', async () => {
    const { variantId } = await aPricedVariant(service, ctx, channelId, '20.00');
    await aCompetitor(service, ctx, { code: 'by-code' });
    const competitorId = await aCompetitor(service, ctx);
    const listingId = await aListing(service, ctx, competitorId, variantId, { externalRef: 'A1' });
    const at = ago(1);
    const key = newId();
    const rows = [
      { listingId, amount: '19.00', capturedAt: at },
      { listingId, amount: '19.00', capturedAt: at },
      { listingId, amount: '18.00', capturedAt: at },
      { listingId: newId(), amount: '1.00', capturedAt: at },
      { competitorCode: 'by-code', externalRef: 'A1', amount: '1.00', capturedAt: at },
      { listingId, competitorCode: 'by-code', externalRef: 'A1', amount: '1.00', capturedAt: at },
      { listingId, amount: '0', capturedAt: at },
      { listingId, amount: '1.00', capturedAt: ago(-1) },
    ];
    const first = await record(service, ctx, rows, key);
    expect(first.results.map((one) => one.code ?? one.status)).toEqual([
      ...['RECORDED', 'UNCHANGED', 'CAPTURE_CONFLICT', 'LISTING_UNKNOWN', 'LISTING_UNKNOWN', 'LISTING_AMBIGUOUS'],
      ...['CAPTURE_NOT_POSITIVE', 'CAPTURE_IN_FUTURE'],
    ]);
    expect(await record(service, ctx, rows, key)).toEqual(first);
    expect(await record(service, ctx, rows.slice(0, 1))).toMatchObject({ recorded: 0, unchanged: 1 });
    await expect(service.admin.query('UPDATE competitor_price SET amount_minor = 1')).rejects.toThrow('never changed');
    await expect(service.admin.query('DELETE FROM competitor_price')).rejects.toThrow('never changed');
    expect((await sent('catalog-pricing.competitor-prices.recorded')).map((event) => event.data)).toMatchObject([
      { source: 'API', recorded: 1, unchanged: 1, failed: 6 },
    ]);
  });

  it('G6: of 30 reports of one instant at once one is recorded, and one alert is opened', async () => {
    const { variantId } = await aPricedVariant(service, ctx, channelId, '20.00');
    const listingId = await aListing(service, ctx, await aCompetitor(service, ctx), variantId);
    const at = ago(1);
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => record(service, ctx, [{ listingId, amount: '10.00', capturedAt: at }])),
    );
    expect(answers.map((one) => one.recorded).reduce((a, b) => a + b)).toBe(1);
    expect(answers.every((one) => one.failed === 0)).toBe(true);
    expect(await alerts(service, ctx, variantId)).toHaveLength(1);
  });

  it('are refused beyond 100 at once', async () => {
    const prices = Array.from({ length: 101 }, () => ({ listingId: newId(), amount: '1.00' }));
    const answer = await record(service, ctx, prices);
    expect(answer.userErrors.map((error) => error.code)).toEqual(['CAPTURE_TOO_MANY']);
  });
});

describe('pages', () => {
  it('are read nowhere where the installation does not read any, whoever switches one on', async () => {
    const { variantId } = await aPricedVariant(service, ctx, channelId, '20.00');
    const listingId = await aListing(service, ctx, await aCompetitor(service, ctx), variantId);
    const page = { listingId, expectedVersion: 0, url: 'https://example.com/wax', enabled: true };
    const set = await run<{ page: { id: string } }>(
      service,
      ctx,
      'setCompetitorPage',
      'SetCompetitorPageInput',
      page,
      'page { id }',
    );
    const now = { listingId, idempotencyKey: newId() };
    const asked = await run(service, ctx, 'readCompetitorPage', 'ReadCompetitorPageInput', now, 'job { id }');
    expect(asked.userErrors).toMatchObject([{ code: 'PAGES_OFF' }]);
    expect(await service.app.get(PageReader).read(ctx, set.page.id)).toBeNull();
  });
});

describe('alerts', () => {
  it('open once per crossing, both ways, and close by themselves', async () => {
    const { variantId } = await aPricedVariant(service, ctx, channelId, '20.00');
    const listingId = await aListing(service, ctx, await aCompetitor(service, ctx, { name: 'Rival' }), variantId);
    const see = (amount: string, hours: number) =>
      record(service, ctx, [{ listingId, amount, capturedAt: ago(hours) }]);
    await see('19.00', 6);
    expect(await alerts(service, ctx, variantId)).toMatchObject([
      { direction: 'BELOW', status: 'OPEN', distancePercent: '-5.00' },
    ]);
    await see('18.00', 5);
    expect(await alerts(service, ctx, variantId)).toHaveLength(1);
    await see('20.00', 4);
    expect(await alerts(service, ctx, variantId)).toMatchObject([{ status: 'CLOSED', closedReason: 'WITHIN' }]);
    await see('23.00', 3);
    expect(await alerts(service, ctx, variantId)).toMatchObject([
      { direction: 'ABOVE', status: 'OPEN' },
      { direction: 'BELOW' },
    ]);
    // Turned round in one step: one ends, another begins.
    await see('10.00', 2);
    expect((await alerts(service, ctx, variantId)).map((one) => `${one.direction} ${one.status}`)).toEqual([
      'BELOW OPEN',
      'ABOVE CLOSED',
      'BELOW CLOSED',
    ]);
    const opened = await sent('catalog-pricing.competitor-alert.opened');
    expect(opened.map((event) => (event.data as { direction: string }).direction)).toEqual(['BELOW', 'ABOVE', 'BELOW']);
    expect(opened[0]!.data).toMatchObject({ competitor: 'Rival', channelCode: 'own-shop', variantId });
    expect(await sent('catalog-pricing.competitor-alert.closed')).toHaveLength(2);
  });

  it('follow our own price, the mapping and the competitor', async () => {
    const { variantId } = await aPricedVariant(service, ctx, channelId, '20.00');
    const competitorId = await aCompetitor(service, ctx);
    const listingId = await aListing(service, ctx, competitorId, variantId);
    await record(service, ctx, [{ listingId, amount: '20.00' }]);
    expect(await alerts(service, ctx, variantId)).toEqual([]);
    const draft = await aSubmittedDraft(service, ctx, [{ variantId, channelId, gross: '30.00' }]);
    expect((await step(service, colleague(ctx), 'approve', draft)).codes).toEqual([]);
    expect(await until(async () => (await alerts(service, ctx, variantId)).length === 1)).toBe(true);
    const update = { id: competitorId, expectedVersion: 1, active: false };
    const done = await run(service, ctx, 'updateCompetitor', 'UpdateCompetitorInput', update, 'competitor { active }');
    expect(done.userErrors).toEqual([]);
    expect(await alerts(service, ctx, variantId)).toMatchObject([{ status: 'CLOSED', closedReason: 'NOT_COMPARED' }]);
  });

  it('P18: end when nobody has seen the price again in time, and follow the policy', async () => {
    const { variantId } = await aPricedVariant(service, ctx, channelId, '20.00');
    const listingId = await aListing(service, ctx, await aCompetitor(service, ctx), variantId);
    await record(service, ctx, [{ listingId, amount: '10.00', capturedAt: ago(30) }]);
    expect(await alerts(service, ctx, variantId)).toMatchObject([{ status: 'OPEN' }]);
    await service.app.get(AlertsWatch).look();
    expect(await alerts(service, ctx, variantId)).toMatchObject([{ status: 'OPEN' }]);
    // Written past the service, as time passes past it: the review that follows a new policy is not what ends it here.
    await service.admin.query(
      `INSERT INTO competitor_policy (brand_id, id, version, created_at, updated_at, max_age_hours, alert_below_percent, alert_above_percent)
       VALUES ($1, $2, 1, now(), now(), 24, 5, 10)`,
      [ctx.brandId, newId()],
    );
    await service.app.get(AlertsWatch).look();
    expect(await alerts(service, ctx, variantId)).toMatchObject([{ status: 'CLOSED', closedReason: 'STALE' }]);
    expect((await setPolicy({ expectedVersion: 7 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await setPolicy({ expectedVersion: 1, maxAgeHours: 48 })).toMatchObject({
      policy: { version: 2 },
      userErrors: [],
    });
    expect(await until(async () => (await alerts(service, ctx, variantId))[0]?.status === 'OPEN')).toBe(true);
  });
});
