import { type Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aPrice, aProduct, ask, channelsOf, colleague, run } from './builders.ts';

let service: TestService;
let owner: Ctx;
let dealer: string;
let variantId: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  owner = await aBrand(service);
  dealer = (await channelsOf(service, owner))['dealer']!;
  variantId = (await aProduct(service, owner, { cost: '5' })).variantId;
  await aPrice(service, owner, { variantId, channelId: dealer, net: '10' });
});

interface Effect {
  readonly channel: string;
  readonly marginBefore: string | null;
  readonly marginAfter: string | null;
  readonly newlyBroken: boolean;
}
const PARTS = [
  { kind: 'PURCHASE', label: 'Supplier', amount: '4.2000' },
  { kind: 'FREIGHT', label: '', amount: '0.3050' },
  { kind: 'DUTY', label: '', amount: '0.0001' },
];
const set = async (input: Record<string, unknown> = {}, ctx = owner) => {
  const payload = await run<{ total: { decimal: string } | null; effects: Effect[] | null }>(
    service,
    ctx,
    'setLandedCost',
    'SetLandedCostInput',
    { variantId, currency: 'EUR', components: PARTS, idempotencyKey: newId(), ...input },
    'total { decimal } effects { channel marginBefore marginAfter newlyBroken }',
  );
  return { ...payload, codes: payload.userErrors.map((one) => one.code) };
};
interface Listed {
  readonly total: { decimal: string };
  readonly planned: boolean;
  readonly inForce: boolean;
  readonly components: { kind: string; amount: { decimal: string } }[];
}
const listed = async (): Promise<Listed[]> =>
  (
    await ask<{ landedCosts: Listed[] }>(
      service,
      owner,
      'query ($v: ID!) { productVariant(id: $v) { landedCosts { total { decimal } planned inForce components { kind amount { decimal } } } } }',
      { v: variantId },
    )
  ).landedCosts;
const costNow = async () =>
  (
    await ask<{ cost: { decimal: string } }>(
      service,
      owner,
      'query ($v: ID!) { productVariant(id: $v) { cost { decimal } } }',
      { v: variantId },
    )
  ).cost.decimal;
const alerts = async () =>
  (await service.events('catalog-pricing.cost.broke-guardrail')).filter((one) => one.brandId === owner.brandId);
const guard = (policy: string, minimumMarginPercent: string) =>
  run(
    service,
    owner,
    'setPricingGuardrail',
    'SetPricingGuardrailInput',
    { policy, minimumMarginPercent },
    'guardrail { id }',
  );
const eventually = async (ready: () => Promise<boolean>) => {
  for (let i = 0; i < 200 && !(await ready()); i += 1) await new Promise((done) => setTimeout(done, 25));
  return ready();
};

describe('landed costs', () => {
  it('W6: are the sum of their parts, shown part by part, and say what they do to every margin', async () => {
    const { codes, total, effects } = await set();
    expect([codes, total?.decimal, await costNow()]).toEqual([[], '4.5051', '4.5051']);
    expect(effects).toEqual([{ channel: 'dealer', marginBefore: '50.00', marginAfter: '54.95', newlyBroken: false }]);
    const [first, second] = await listed();
    expect(first).toMatchObject({
      inForce: true,
      planned: false,
      components: PARTS.map(({ kind, amount }) => ({ kind, amount: { decimal: amount } })),
    });
    expect(second).toMatchObject({ total: { decimal: '5.0000' }, inForce: false, components: [] });
  });

  it('W6: the database refuses parts that do not add up, and changes of either', async () => {
    await set();
    const { rows } = await service.admin.query(
      'SELECT brand_id, cost_id FROM variant_cost_component WHERE brand_id = $1 LIMIT 1',
      [owner.brandId],
    );
    const more = service.admin.query(
      `INSERT INTO variant_cost_component (brand_id, id, created_at, cost_id, position, kind, label, amount) VALUES ($1, $2, now(), $3, 9, 'OTHER', '', 1)`,
      [rows[0].brand_id, newId(), rows[0].cost_id],
    );
    await expect(more).rejects.toThrow(/add up to/);
    await expect(service.admin.query('UPDATE variant_cost_component SET amount = 0')).rejects.toThrow(/never changed/);
  });

  it('only show what they would do with validateOnly, and are refused for the past', async () => {
    await guard('BLOCK', '40');
    const components = [{ kind: 'PURCHASE', label: '', amount: '7' }];
    const trial = await set({ components, validateOnly: true });
    expect(trial.effects).toMatchObject([{ marginAfter: '30.00', newlyBroken: true }]);
    expect(await costNow()).toBe('5.0000');
    expect((await set({ validFrom: '2020-01-01T00:00:00Z' })).codes).toEqual(['COST_BACKDATED']);
    const blind = colleague(owner, ['catalog-pricing.cost.write']);
    const query = 'mutation ($input: SetLandedCostInput!) { setLandedCost(input: $input) { total { decimal } } }';
    const input = { variantId, currency: 'EUR', components, idempotencyKey: newId() };
    expect((await service.graphql(blind, query, { input })).codes).toEqual(['FORBIDDEN']);
  });

  it('P7: a cost that breaks a guardrail under a price in force is told once, by the event of the cost', async () => {
    await guard('REQUIRE_APPROVAL', '40');
    await set({ components: [{ kind: 'PURCHASE', label: '', amount: '7' }] });
    expect(await eventually(async () => (await alerts()).length > 0)).toBe(true);
    await set({ components: [{ kind: 'PURCHASE', label: '', amount: '7.5' }] });
    await set({ components: [{ kind: 'PURCHASE', label: '', amount: '2' }] });
    await new Promise((done) => setTimeout(done, 300));
    expect((await alerts()).map((one) => one.data)).toMatchObject([
      {
        variantId,
        cost: { decimal: '7.0000' },
        prices: [{ channel: 'dealer', margin: '30.00', outcome: 'NEEDS_APPROVAL' }],
      },
    ]);
  });

  it('begin at their time: planned until then, told and judged when it comes', async () => {
    await guard('WARN', '40');
    const validFrom = new Date(Date.now() + 1_500).toISOString();
    await set({ validFrom, components: [{ kind: 'PURCHASE', label: '', amount: '8' }] });
    expect((await listed()).map((one) => [one.total.decimal, one.planned, one.inForce])).toEqual([
      ['8.0000', true, false],
      ['5.0000', false, true],
    ]);
    expect(await alerts()).toEqual([]);
    expect(await eventually(async () => (await alerts()).length > 0)).toBe(true);
    expect(await costNow()).toBe('8.0000');
    const changed = (await service.events('catalog-pricing.cost.changed')).filter(
      (one) => one.aggregateId === variantId,
    );
    expect(changed.at(-1)!.data).toMatchObject({ changes: [{ before: '5.0000 EUR', after: '8.0000 EUR' }] });
  });
});
