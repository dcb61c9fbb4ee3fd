import { type Ctx, newId } from '@mh-os/kernel';
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
  run,
  step,
} from './builders.ts';

interface Verdict {
  readonly kind: string;
  readonly level: string;
  readonly outcome: string;
  readonly reason: string;
  readonly params: { name: string; value: string }[];
}
interface Saved {
  readonly guardrail: { id: string; version: number; active: boolean; pendingApprovalId: string | null; level: string };
}

let service: TestService;
let author: Ctx;
let channels: Readonly<Record<string, string>>;
let variantId: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  author = await aBrand(service);
  channels = await channelsOf(service, author);
  variantId = (await aProduct(service, author, { cost: '5' })).variantId;
});

const SAVED = 'guardrail { id version active level pendingApprovalId }';
const set = async (input: Record<string, unknown>, ctx = author) => {
  const payload = await run<Saved>(
    service,
    ctx,
    'setPricingGuardrail',
    'SetPricingGuardrailInput',
    { policy: 'BLOCK', ...input },
    SAVED,
  );
  return { ...payload, codes: payload.userErrors.map((one) => one.code) };
};
const gross = (channel: string, price: string) => ({ variantId, channelId: channels[channel]!, gross: price });
const judged = async (lines: Record<string, unknown>[]): Promise<Verdict[][]> => {
  const payload = await run<{ preview: { verdicts: Verdict[] }[] }>(
    service,
    author,
    'createPriceDraft',
    'CreatePriceDraftInput',
    { title: 'T', lines, validateOnly: true, idempotencyKey: newId() },
    'preview { verdicts { kind level outcome reason params { name value } } }',
  );
  return payload.preview.map((line) => line.verdicts);
};

describe('guardrails of all kinds', () => {
  it('P7: every kind judges a draft, with its reason and figures', async () => {
    await aPrice(service, author, gross('own-shop', '20.00'));
    const kinds = [
      { kind: 'BELOW_COST' },
      { kind: 'MAXIMUM_CHANGE', maximumDecreasePercent: '10' },
      { kind: 'MAXIMUM_CHANGE_OVER_TIME', maximumDecreasePercent: '10', windowDays: 30 },
      { kind: 'FLOOR', amount: { decimal: '8.00', currency: 'EUR' } },
      { kind: 'CEILING', amount: { decimal: '4.00', currency: 'EUR' } },
      { kind: 'MINIMUM_ADVERTISED_PRICE', amount: { decimal: '9.00', currency: 'EUR' } },
      { kind: 'UNDERCUT_LIMIT', maximumUndercutPercent: '5' },
    ];
    for (const kind of kinds) expect((await set(kind)).codes).toEqual([]);
    const [verdicts] = await judged([gross('own-shop', '5.00')]);
    expect(Object.fromEntries(verdicts!.map(({ kind, outcome, reason }) => [kind, [outcome, reason]]))).toEqual({
      BELOW_COST: ['BLOCKED', 'BELOW_COST'],
      MAXIMUM_CHANGE: ['BLOCKED', 'CHANGE'],
      MAXIMUM_CHANGE_OVER_TIME: ['BLOCKED', 'CHANGE_OVER_TIME'],
      FLOOR: ['BLOCKED', 'FLOOR'],
      CEILING: ['BLOCKED', 'CEILING'],
      MINIMUM_ADVERTISED_PRICE: ['BLOCKED', 'ADVERTISED_PRICE'],
      UNDERCUT_LIMIT: ['PASSED', 'NO_FRESH_COMPETITOR'],
    });
    const change = verdicts!.find((one) => one.kind === 'MAXIMUM_CHANGE')!;
    expect(change.params).toContainEqual({ name: 'from', value: '20.00' });
    expect(change.params).toContainEqual({ name: 'actual', value: '-75.00' });
  });

  it('P7: the order of channels is judged with prices in force, with the draft itself, and in both directions', async () => {
    const order = { kind: 'CHANNEL_ORDER', channelId: channels['stand'], referenceChannelId: channels['own-shop'] };
    expect((await set(order)).codes).toEqual([]);
    await aPrice(service, author, gross('own-shop', '20.00'));
    await aPrice(service, author, gross('stand', '20.00'));
    const outcomes = async (...lines: Record<string, unknown>[]) =>
      (await judged(lines)).flat().map((one) => one.outcome);
    expect(await outcomes(gross('stand', '20.01'))).toEqual(['BLOCKED']);
    expect(await outcomes(gross('own-shop', '19.99'))).toEqual(['BLOCKED']);
    expect(await outcomes(gross('own-shop', '19.00'), gross('stand', '19.00'))).toEqual(['PASSED', 'PASSED']);
    expect(await outcomes(gross('own-shop', '25.00'), gross('stand', '26.00'))).toEqual(['BLOCKED', 'BLOCKED']);
    const refused = await set({ ...order, referenceChannelId: channels['stand'] });
    expect(refused.codes).toEqual(['GUARDRAIL_LIMIT']);
  });

  it('P7, G11: two drafts that move one channel each never break the order together', async () => {
    await set({ kind: 'CHANNEL_ORDER', channelId: channels['stand'], referenceChannelId: channels['own-shop'] });
    const approver = colleague(author);
    for (let round = 0; round < 6; round += 1) {
      variantId = (await aProduct(service, author, { cost: '5' })).variantId;
      await aPrice(service, author, gross('own-shop', '20.00'));
      await aPrice(service, author, gross('stand', '10.00'));
      const down = await aSubmittedDraft(service, author, [gross('own-shop', '14.00')]);
      const up = await aSubmittedDraft(service, author, [gross('stand', '15.00')]);
      const answers = await Promise.all([down, up].map((draft) => step(service, approver, 'approve', draft)));
      expect(answers.map((one) => one.codes.join()).sort()).toEqual(['', 'GUARDRAIL_BLOCKED']);
    }
  });

  it('P7: a rule of a variant overrides that of the brand, and the graph says which wins and why', async () => {
    const brand = await set({ kind: 'MINIMUM_MARGIN', minimumMarginPercent: '20' });
    const sku = await set({ kind: 'MINIMUM_MARGIN', minimumMarginPercent: '60', variantId });
    const query = `query ($v: ID!, $c: ID!) { effectiveGuardrails(variantId: $v, channelId: $c) {
      wins standing guardrail { id level variant { id } } overriddenBy { id } } }`;
    const found = await ask<object[]>(service, author, query, { v: variantId, c: channels['dealer'] });
    expect(found).toEqual([
      {
        wins: true,
        standing: 'HOLDS',
        overriddenBy: null,
        guardrail: { id: sku.guardrail.id, level: 'SKU', variant: { id: variantId } },
      },
      {
        wins: false,
        standing: 'BY_LEVEL',
        overriddenBy: { id: sku.guardrail.id },
        guardrail: { id: brand.guardrail.id, level: 'BRAND', variant: null },
      },
    ]);
    const [verdicts] = await judged([{ variantId, channelId: channels['dealer'], net: '10' }]);
    expect(verdicts!.map(({ level, outcome }) => [level, outcome])).toEqual([['SKU', 'BLOCKED']]);
  });

  it('ADM-6: a new rule that lets more through for a variant waits, paused, for a second person', async () => {
    await set({ kind: 'MINIMUM_MARGIN', minimumMarginPercent: '40' });
    const looser = await set({ kind: 'MINIMUM_MARGIN', minimumMarginPercent: '10', variantId });
    expect(looser.guardrail).toMatchObject({ active: false, level: 'SKU', pendingApprovalId: expect.any(String) });
    const [verdicts] = await judged([{ variantId, channelId: channels['dealer'], net: '6' }]);
    expect(verdicts!.map((one) => one.outcome)).toEqual(['BLOCKED']);
    const stricter = await set({ kind: 'MINIMUM_MARGIN', minimumMarginPercent: '50', variantId });
    expect(stricter.guardrail).toMatchObject({ active: true, pendingApprovalId: null });
  });

  it('P7: a limit of another kind is refused by name, and the database keeps the same rule', async () => {
    const mixed = await set({ kind: 'BELOW_COST', windowDays: 3 });
    expect(mixed.userErrors[0]).toMatchObject({ code: 'GUARDRAIL_LIMIT', path: ['windowDays'] });
    const bare = service.admin.query(
      `INSERT INTO pricing_guardrail (brand_id, id, version, created_at, updated_at, kind, policy, active)
       VALUES ($1, $2, 1, now(), now(), 'FLOOR', 'BLOCK', true)`,
      [author.brandId, newId()],
    );
    await expect(bare).rejects.toThrow(/pricing_guardrail_amount_check/);
  });

  it('P7: a breach found at approval refuses the draft although it was submitted without one', async () => {
    await aPrice(service, author, gross('own-shop', '20.00'));
    const draft = await aSubmittedDraft(service, author, [gross('own-shop', '15.00')]);
    await set({ kind: 'FLOOR', amount: { decimal: '16.00', currency: 'EUR' } });
    expect((await step(service, colleague(author), 'approve', draft)).codes).toEqual(['GUARDRAIL_BLOCKED']);
    expect((await aDraft(service, author, [gross('own-shop', '15.00')])).worstVerdict).toBe('BLOCKED');
  });
});
