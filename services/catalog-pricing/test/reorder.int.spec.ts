import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, ask, run } from './builders.ts';
import { aLocation, mainOf, record, stocked, stockOf } from './stock-builders.ts';

let service: TestService;
let ctx: Ctx;
let main: string;

beforeAll(async () => {
  service = await startTestService(AppModule);
  ctx = await aBrand(service);
  main = await mainOf(service, ctx);
}, 60_000);
afterAll(() => service?.stop());

interface Suggested {
  id: string;
  version: number;
  position: number;
  quantity: number;
}
const set = (variantId: string, locationId: string, more: object = {}) =>
  run<{ suggestion: Suggested }>(
    service,
    ctx,
    'setReorderRule',
    'SetReorderRuleInput',
    { variantId, locationId, expectedVersion: 0, reorderPoint: 5, target: 20, packSize: 6, ...more },
    'suggestion { id version quantity }',
  );
const needed = async (variantId: string) => {
  const query = 'query ($v: ID) { reorderSuggestions(variantId: $v, needed: true) { nodes { id quantity } } }';
  return (await ask<{ nodes: Suggested[] }>(service, ctx, query, { v: variantId })).nodes.map(
    ({ quantity }) => quantity,
  );
};
const told = async (variantId: string) =>
  (await service.events())
    .filter(
      ({ type, data }) =>
        /stock\.(low|recovered)$/.test(type) && (data as { variantId?: string }).variantId === variantId,
    )
    .map(({ type }) => type.split('.').at(-1));
const sell = (variantId: string, quantity: number) =>
  record(service, ctx, { kind: 'SALE', locationId: main, lines: [{ variantId, quantity }] });

const askOne = async <T>(id: string): Promise<T> => {
  const query = 'query ($id: ID!) { productVariant(id: $id) { version } }';
  return { productVariant: await ask(service, ctx, query, { id }) } as T;
};

describe('reordering', () => {
  it('S15: a shortage is told once, whoever notices it, and is over by itself', async () => {
    const [variantId] = await stocked(service, ctx, main, [30]);
    await set(variantId!, main);
    await Promise.all(Array.from({ length: 28 }, () => sell(variantId!, 1)));
    expect(await told(variantId!)).toEqual(['low']);
    const low = await ask<{ nodes: { low: boolean }[] }>(
      service,
      ctx,
      'query ($v: ID) { stockItems(low: true, where: { variantId: { eq: $v } }) { nodes { low } } }',
      { v: variantId },
    );
    expect(low.nodes).toEqual([{ low: true }]);
    await record(service, ctx, { locationId: main, lines: [{ variantId, quantity: 10 }] });
    expect(await told(variantId!)).toEqual(['low', 'recovered']);
    await sell(variantId!, 9);
    expect(await told(variantId!)).toEqual(['low', 'recovered', 'low']);
    const mails = (await service.events('platform.notification.requested')).filter(
      ({ data }) => (data as { topic: string }).topic === 'stock.low',
    );
    expect(mails).toHaveLength(2);
  });

  it('S7: suggests whole packs up to the target; once ordered, or on its way, nothing; what arrives is taken in', async () => {
    const [variantId] = await stocked(service, ctx, main, [3]);
    await set(variantId!, main);
    expect(await needed(variantId!)).toEqual([18]);
    const lines = [{ variantId, locationId: main, quantity: 18 }];
    const ordered = await run<{ replenishments: { id: string; version: number }[] }>(
      service,
      ctx,
      'orderReplenishments',
      'OrderReplenishmentsInput',
      { lines, reference: 'PO 7', idempotencyKey: newId() },
      'replenishments { id version }',
    );
    expect(await needed(variantId!)).toEqual([]);
    const id = ordered.replenishments[0]!.id;
    const arrive = (quantity: number) =>
      run<{ replenishments: { state: string; received: number }[] }>(
        service,
        ctx,
        'receiveReplenishment',
        'ReceiveReplenishmentInput',
        { id, quantity, idempotencyKey: newId() },
        'replenishments { state received }',
      );
    expect((await arrive(12)).replenishments).toEqual([{ state: 'OPEN', received: 12 }]);
    expect((await arrive(7)).userErrors[0]!.code).toBe('REPLENISHMENT_OVER_RECEIPT');
    expect((await arrive(6)).replenishments).toEqual([{ state: 'CLOSED', received: 18 }]);
    expect((await stockOf(service, ctx, variantId!))[0]).toMatchObject({ onHand: 21 });
  });

  it('S7: what is on its way from another location counts as there', async () => {
    const stand = await aLocation(service, ctx, { kind: 'STAND' });
    const [variantId] = await stocked(service, ctx, main, [30]);
    await set(variantId!, stand, { packSize: 1 });
    expect(await needed(variantId!)).toEqual([20]);
    const input = {
      fromId: main,
      toId: stand,
      lines: [{ variantId, quantity: 20 }],
      send: true,
      idempotencyKey: newId(),
    };
    await run(service, ctx, 'createStockTransfer', 'CreateStockTransferInput', input, 'stockTransfer { id }');
    expect(await needed(variantId!)).toEqual([]);
  });

  it('G7: a rule is set over the version that was seen, and taken away with its shortage', async () => {
    const [variantId] = await stocked(service, ctx, main, [1]);
    expect((await set(variantId!, main, { target: 4 })).userErrors[0]!.code).toBe('REORDER_TARGET_INVALID');
    const first = await set(variantId!, main);
    expect((await set(variantId!, main)).userErrors[0]!.code).toBe('CONFLICT');
    const second = await set(variantId!, main, { expectedVersion: first.suggestion.version, leadDays: 4 });
    expect(second.suggestion.version).toBe(2);
    const gone = await run<{ suggestion: null }>(
      service,
      ctx,
      'removeReorderRule',
      'RemoveReorderRuleInput',
      { id: second.suggestion.id, expectedVersion: 2 },
      'suggestion { id }',
    );
    expect(gone.userErrors).toEqual([]);
    const open = `SELECT 1 FROM stock_alert WHERE variant_id = $1 AND state = 'OPEN'`;
    expect((await service.admin.query(open, [variantId])).rows).toEqual([]);
  });

  it("S7, S15: a rule that asks for it orders by demand of the supplier's lead time, and says whose it is", async () => {
    const [variantId] = await stocked(service, ctx, main, [60]);
    const { supplier } = await run<{ supplier: { id: string } }>(
      ...([service, ctx, 'createSupplier', 'CreateSupplierInput'] as const),
      { name: `Mill ${newId()}`, leadTimeDays: 21, idempotencyKey: newId() },
      'supplier { id }',
    );
    const { productVariant } = await askOne<{ productVariant: { version: number } }>(variantId!);
    const terms = [{ supplierId: supplier.id, minimumQuantity: 1, preferred: true, leadTimeDays: 14 }];
    const supplied = { variantId, expectedVersion: productVariant.version, terms };
    const named = await run(
      service,
      ctx,
      'setVariantSuppliers',
      'SetVariantSuppliersInput',
      supplied,
      'variant { id }',
    );
    expect(named.userErrors).toEqual([]);
    await set(variantId!, main, { reorderPoint: 0, byDemand: true, safetyDays: 7, packSize: 1, target: 1 });
    const said = async (who = ctx) => {
      const query = `query ($v: ID) { reorderSuggestions(variantId: $v) { nodes {
        point quantity byDemand leadTimeDays supplierId supplierName } } }`;
      return (await ask<{ nodes: Record<string, unknown>[] }>(service, who, query, { v: variantId })).nodes[0];
    };
    expect(await said()).toMatchObject({ point: 0, quantity: 0, leadTimeDays: 14, supplierId: supplier.id });
    // 28 a day of 28 days is one a day: 14 days until goods arrive and 7 as a reserve.
    await sell(variantId!, 28);
    expect(await said()).toMatchObject({ point: 21, quantity: 0, byDemand: true });
    expect(await told(variantId!)).toEqual([]);
    await sell(variantId!, 12);
    expect(await said()).toMatchObject({ point: 30, quantity: 10 });
    expect(await needed(variantId!)).toEqual([10]);
    expect(await told(variantId!)).toEqual(['low']);
    const clerk = ctx.with({ permissions: ['catalog-pricing.stock.read'] });
    expect(await said(clerk)).toMatchObject({ leadTimeDays: 14, supplierId: null, supplierName: null });
  });
});
