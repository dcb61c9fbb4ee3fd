import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import {
  aBrand,
  aDraft,
  aPrice,
  aProduct,
  aSubmittedDraft,
  ask,
  channelsOf,
  colleague,
  netPrice,
  run,
  step,
  type Channels,
} from './builders.ts';

let service: TestService;
let author: Ctx;
let approver: Ctx;
let channels: Channels;
let shop: string;
let dealer: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  author = await aBrand(service);
  approver = colleague(author);
  channels = await channelsOf(service, author);
  [shop, dealer] = [channels['own-shop']!, channels['dealer']!];
});

const guardrail = (policy: string, minimumMarginPercent = '30') =>
  run<{ guardrail: { id: string; version: number } }>(
    service,
    author,
    'setPricingGuardrail',
    'SetPricingGuardrailInput',
    { policy, minimumMarginPercent },
    'guardrail { id version }',
  );

const setCost = (variantId: string, decimal: string) =>
  run(
    service,
    author,
    'setVariantCost',
    'SetVariantCostInput',
    { variantId, cost: { decimal, currency: 'EUR' }, idempotencyKey: newId() },
    'variant { version }',
  );

describe('prices', () => {
  it('P11: keep the side that was set and derive the other', async () => {
    const { variantId } = await aProduct(service, author);
    expect(await aPrice(service, author, { variantId, channelId: shop, gross: '19.90' })).toEqual([]);
    expect(await aPrice(service, author, { variantId, channelId: dealer, net: '10.01' })).toEqual([]);
    const query =
      'query ($id: ID!) { productVariant(id: $id) { prices { basis net { decimal } gross { decimal } vatRate version validTo } } }';
    expect(await ask(service, author, query, { id: variantId })).toEqual({
      prices: [
        {
          basis: 'GROSS',
          net: { decimal: '16.72' },
          gross: { decimal: '19.90' },
          vatRate: '19.00',
          version: 1,
          validTo: null,
        },
        {
          basis: 'NET',
          net: { decimal: '10.01' },
          gross: { decimal: '11.91' },
          vatRate: '19.00',
          version: 1,
          validTo: null,
        },
      ],
    });
  });

  it('are set a first time only; both sides, none, too many decimals and zero are refused', async () => {
    const { variantId } = await aProduct(service, author);
    const set = (price: object) => aPrice(service, author, { variantId, channelId: shop, ...price });
    expect(await set({})).toEqual(['PRICE_SIDE']);
    expect(await set({ net: '1', gross: '1' })).toEqual(['PRICE_SIDE']);
    expect(await set({ net: '1.005' })).toEqual(['DECIMAL_TOO_PRECISE']);
    expect(await set({ net: '0' })).toEqual(['PRICE_NOT_POSITIVE']);
    expect(await set({ net: '1' })).toEqual([]);
    expect(await set({ net: '2' })).toEqual(['PRICE_EXISTS']);
  });

  it('G6: of 50 parallel first prices one is set, and its record once', async () => {
    const { variantId } = await aProduct(service, author);
    const codes = await Promise.all(
      Array.from({ length: 50 }, (_one, at) =>
        aPrice(service, author, { variantId, channelId: shop, net: `${at + 1}` }),
      ),
    );
    expect(codes.filter((one) => one.length === 0)).toHaveLength(1);
    const { rows } = await service.admin.query('SELECT price_version FROM price_record WHERE variant_id = $1', [
      variantId,
    ]);
    expect(rows).toEqual([{ price_version: 1 }]);
  });

  it('P9: history has one row per change and refuses to be changed, by its owner too', async () => {
    const { variantId } = await aProduct(service, author);
    await aPrice(service, author, { variantId, channelId: dealer, net: '10' });
    for (const net of ['11', '12']) {
      const draft = await aSubmittedDraft(service, author, [{ variantId, channelId: dealer, net }]);
      expect((await step(service, approver, 'approve', draft)).codes).toEqual([]);
    }
    const query = `query ($v: ID!) { priceHistory(variantId: $v) { totalCount nodes { version net { decimal } validFrom validTo sourceDraftId setBy { id } } } }`;
    const history = await ask<{
      totalCount: number;
      nodes: { version: number; validFrom: string; validTo: string; net: object; setBy: object }[];
    }>(service, author, query, { v: variantId });
    expect(history.nodes.map((one) => [one.version, one.net, one.setBy])).toEqual([
      [3, { decimal: '12.00' }, { id: approver.actor.id }],
      [2, { decimal: '11.00' }, { id: approver.actor.id }],
      [1, { decimal: '10.00' }, { id: author.actor.id }],
    ]);
    // P2: half-open windows that touch: each ends where the next begins.
    expect(history.nodes.map((one) => one.validTo)).toEqual([
      null,
      history.nodes[0]!.validFrom,
      history.nodes[1]!.validFrom,
    ]);
    for (const sql of ['UPDATE price_record SET net_minor = 1', 'DELETE FROM price_record', 'TRUNCATE price_record'])
      await expect(service.admin.query(sql)).rejects.toThrow('rows of price_record are never changed');
  });
});

describe('guardrails', () => {
  it('P7: BLOCK refuses first prices, submission and approval, whoever asks; a cost that moved counts', async () => {
    await guardrail('BLOCK');
    const { variantId } = await aProduct(service, author, { cost: '7' });
    const line = (net: string) => [{ variantId, channelId: dealer, net }];
    expect(await aPrice(service, author, { variantId, channelId: dealer, net: '9.99' })).toEqual(['GUARDRAIL_BLOCKED']);
    expect(await aPrice(service, author, { variantId, channelId: dealer, net: '10.00' })).toEqual([]);
    const low = await aDraft(service, author, line('9.99'));
    expect(low.worstVerdict).toBe('BLOCKED');
    expect((await step(service, author, 'submit', low)).codes).toEqual(['GUARDRAIL_BLOCKED']);
    const draft = await aSubmittedDraft(service, author, line('12'));
    await setCost(variantId, '9');
    expect((await step(service, approver, 'approve', draft)).codes).toEqual(['GUARDRAIL_BLOCKED']);
    expect(await netPrice(service, author, variantId, dealer)).toBe('10.00');
    await setCost(variantId, '8');
    expect((await step(service, approver, 'approve', draft)).codes).toEqual([]);
    expect(await netPrice(service, author, variantId, dealer)).toBe('12.00');
  });

  it('P7: REQUIRE_APPROVAL sends a first price into a draft, WARN lets it pass with a warning', async () => {
    const { guardrail: made } = await guardrail('REQUIRE_APPROVAL');
    const { variantId } = await aProduct(service, author);
    expect(await aPrice(service, author, { variantId, channelId: dealer, net: '10' })).toEqual([
      'GUARDRAIL_NEEDS_APPROVAL',
    ]);
    const draft = await aSubmittedDraft(service, author, [{ variantId, channelId: dealer, net: '10' }]);
    expect(draft.worstVerdict).toBe('NEEDS_APPROVAL');
    expect((await step(service, approver, 'approve', draft)).codes).toEqual([]);
    await service.admin.query(`UPDATE pricing_guardrail SET policy = 'WARN' WHERE id = $1`, [made.id]);
    const payload = await run<{ warnings: object[] }>(
      service,
      author,
      'setInitialPrice',
      'SetInitialPriceInput',
      { variantId, channelId: shop, gross: '10', idempotencyKey: newId() },
      'warnings { code }',
    );
    expect(payload).toMatchObject({ userErrors: [], warnings: [{ code: 'GUARDRAIL_WARNED' }] });
  });

  it('judge without keeping anything, and hide margins from those who may not see costs', async () => {
    await guardrail('BLOCK');
    const { variantId } = await aProduct(service, author, { cost: '7' });
    const input = {
      title: 'x',
      lines: [{ variantId, channelId: dealer, net: '8' }],
      validateOnly: true,
      idempotencyKey: newId(),
    };
    const preview = 'preview { after { decimal } superseded verdicts { outcome actual message } } draft { id }';
    const judged = await run<{ preview: { verdicts: { message: string }[] }[] }>(
      service,
      author,
      'createPriceDraft',
      'CreatePriceDraftInput',
      input,
      preview,
    );
    expect(judged).toMatchObject({
      draft: null,
      preview: [{ after: { decimal: '8.00' }, verdicts: [{ outcome: 'BLOCKED', actual: '12.50' }] }],
    });
    expect(judged.preview[0]!.verdicts[0]!.message).toContain('10.00 EUR');
    const blind = colleague(author, ['catalog-pricing.draft.create']);
    const hidden = await run<{ preview: { verdicts: { message: string }[] }[] }>(
      service,
      blind,
      'createPriceDraft',
      'CreatePriceDraftInput',
      input,
      preview,
    );
    expect(hidden).toMatchObject({ preview: [{ verdicts: [{ outcome: 'BLOCKED', actual: null }] }] });
    expect(hidden.preview[0]!.verdicts[0]!.message).not.toMatch(/\d/);
    expect(await ask(service, author, '{ priceDrafts { totalCount } }')).toEqual({ totalCount: 0 });
  });
});
