import { setTimeout as sleep } from 'node:timers/promises';
import { type Ctx, Money, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { lockJudged } from '../src/guardrails/price-judge.ts';
import { writePrices } from '../src/prices/price-writer.ts';
import { taxedPrice } from '../src/vat/vat.rules.ts';
import { aBrand, ask, channelsOf, run } from './builders.ts';
import { counts, ended, faults, importFile, start, upload } from './import-builders.ts';

let service: TestService;
let ctx: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  ctx = await aBrand(service);
});

const statuses = async (): Promise<Record<string, string>> => {
  const query = '{ products(first: 100) { nodes { name status } } }';
  const { nodes } = await ask<{ nodes: { name: string; status: string }[] }>(service, ctx, query);
  return Object.fromEntries(nodes.map((one) => [one.name, one.status]));
};
const required = (categoryIds: string[] = []) =>
  run(
    ...([service, ctx, 'createAttribute', 'CreateAttributeInput'] as const),
    {
      code: 'strength',
      kind: 'TEXT',
      label: 'Strength',
      level: 'PRODUCT',
      required: true,
      categoryIds,
      idempotencyKey: newId(),
    },
    'attribute { id }',
  );
const label = (event: { data: unknown }) => (event.data as { label: string }).label;
const HEAD = 'product_key,name,status,category,sku,price\n';
const KEPT = (name: string, why: string) => `Kept off sale: ${name} has not all that it needs. ${why}`;

describe('a product comes on sale only with all it needs', () => {
  it('by creation: it is kept as a draft with a warning for each thing, and the same command says so again', async () => {
    await required();
    const input = { name: 'Oil', status: 'ACTIVE', variants: [{ sku: 'O-1' }], idempotencyKey: newId() };
    const create = () =>
      run<{
        product: { status: string; version: number };
        warnings: { code: string; message: string; path: string[] }[];
      }>(
        ...([service, ctx, 'createProduct', 'CreateProductInput'] as const),
        input,
        'product { status version } warnings { code message path }',
      );
    const made = await create();
    expect(made.product).toEqual({ status: 'DRAFT', version: 1 });
    expect(made.warnings).toEqual([
      { code: 'PRODUCT_NOT_READY', message: 'Kept as a draft: O-1 has no price in any channel.', path: ['status'] },
      {
        code: 'PRODUCT_NOT_READY',
        message: 'Kept as a draft: Strength is required and has no value.',
        path: ['status'],
      },
    ]);
    expect((await create()).warnings).toEqual(made.warnings);
    const [event] = (await service.events('catalog-pricing.product.created')).slice(-1);
    expect(event!.data).toMatchObject({ label: 'Oil', status: 'DRAFT' });
  });

  it('by import: with its price it is on sale, without it stays a draft; the trial and a second run say the same', async () => {
    const file = `${HEAD}p1,Oil,active,,O-1,19.90\np2,Wax,active,,W-1,\np3,Comb,draft,,C-1,5.00\np4,Set,active,,S-1,9.00\np4,,,,S-2,\n`;
    const told = [KEPT('Wax', 'W-1 has no price in any channel.'), KEPT('Set', 'S-2 has no price in any channel.')];
    const trial = await importFile(service, ctx, file, { dryRun: true });
    expect([trial.notices, await statuses()]).toEqual([expect.arrayContaining(told), {}]);
    const first = await importFile(service, ctx, file);
    expect([counts(first), first.failed]).toEqual(['5/0/0/0 of 5', 0]);
    expect(first.notices).toEqual(expect.arrayContaining(told));
    expect(await statuses()).toEqual({ Oil: 'ACTIVE', Wax: 'DRAFT', Comb: 'DRAFT', Set: 'DRAFT' });
    const created = (await service.events('catalog-pricing.product.created')).filter(
      (one) => one.brandId === ctx.brandId,
    );
    expect(Object.fromEntries(created.map((one) => [label(one), (one.data as { status: string }).status]))).toEqual(
      await statuses(),
    );
    const again = await importFile(service, ctx, file);
    expect([counts(again), again.notices]).toEqual(['0/0/5/0 of 5', expect.arrayContaining(told)]);
    const { nodes } = await ask<{ nodes: { version: number }[] }>(service, ctx, '{ products { nodes { version } } }');
    expect(nodes.map((one) => one.version)).toEqual([1, 1, 1, 1]);
    const priced = await importFile(service, ctx, `${HEAD}p2,Wax,active,,W-1,7.00\n`);
    expect([counts(priced), (await statuses())['Wax']]).toEqual(['0/1/0/0 of 1', 'ACTIVE']);
  });

  it('by import: required attributes of its category count, and other changes of the row are made', async () => {
    const { category } = await run<{ category: { id: string } }>(
      ...([service, ctx, 'createCategory', 'CreateCategoryInput'] as const),
      { name: 'Care', idempotencyKey: newId() },
      'category { id }',
    );
    await required([category.id]);
    const done = await importFile(service, ctx, `${HEAD}p1,Oil,active,Care,O-1,19.90\np2,Comb,active,,C-1,5.00\n`);
    expect(done.notices).toEqual([KEPT('Oil', 'Strength is required and has no value.')]);
    expect(await statuses()).toEqual({ Oil: 'DRAFT', Comb: 'ACTIVE' });
    const renamed = await importFile(service, ctx, `${HEAD}p1,Oil fine,active,Care,O-1,19.90\n`);
    expect([counts(renamed), await statuses()]).toEqual(['0/1/0/0 of 1', { 'Oil fine': 'DRAFT', Comb: 'ACTIVE' }]);
    const [event] = (await service.events('catalog-pricing.product.updated')).slice(-1);
    expect((event!.data as { changes: { field: string }[] }).changes.map((one) => one.field)).toEqual(['name']);
  });
});

describe('first prices of a file', () => {
  it('P7 G11: wait for whoever decides prices of the same variants, and are judged by what came of it', async () => {
    const channels = await channelsOf(service, ctx);
    await importFile(service, ctx, `${HEAD}p1,Oil,draft,,O-1,\n`);
    const order = { kind: 'CHANNEL_ORDER', channelId: channels['dealer'], referenceChannelId: channels['own-shop'] };
    const set = { policy: 'BLOCK', ...order, basis: 'NET' };
    const kept = await run(service, ctx, 'setPricingGuardrail', 'SetPricingGuardrailInput', set, 'guardrail { id }');
    expect(kept.userErrors).toEqual([]);
    const { rows } = await service.admin.query(
      'SELECT id, product_id AS "productId", sku, name FROM product_variant WHERE brand_id = $1',
      [ctx.brandId],
    );
    const variant = rows[0] as { id: string; productId: string; sku: string; name: string };
    const dealerPrice = 'product_key,sku,price:dealer\np1,O-1,15.00\n';
    const fileId = await upload(service, ctx, dealerPrice);
    const importId = await service.app.get(Db).tx(ctx, async (tx) => {
      await lockJudged(tx, [variant.id]);
      const { import: running } = await start(service, ctx, fileId);
      await sleep(1_000);
      const { rows: prices } = await service.admin.query('SELECT 1 FROM product_price WHERE variant_id = $1', [
        variant.id,
      ]);
      expect(prices).toEqual([]);
      const price = taxedPrice(Money.parse('10.00', 'EUR'), 'NET', '19.00');
      const channel = { id: channels['own-shop']!, code: 'own-shop' };
      await writePrices(tx, [{ variant, channel, price, baseVersion: 0, before: null }], null, new Date());
      return running.id;
    });
    const done = await ended(service, ctx, importId);
    expect(faults(done).map((fault) => fault[2])).toEqual(['GUARDRAIL_BLOCKED']);
  });
});
