import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import fc from 'fast-check';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aProduct, ask, run } from './builders.ts';
import { aLocation, mainOf, record, stockOf } from './stock-builders.ts';

let service: TestService;
let ctx: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
  ctx = await aBrand(service);
}, 60_000);
afterAll(() => service?.stop());

const conserved = async (variantId: string): Promise<number> =>
  (
    await service.admin.query('SELECT coalesce(sum(on_hand), 0)::int AS n FROM stock_item WHERE variant_id = $1', [
      variantId,
    ])
  ).rows[0].n;

describe('the ledger of stock', () => {
  it('S1, G10: any sequence of movements conserves what there is, and what lies there is what moved', async () => {
    const main = await mainOf(service, ctx);
    const stand = await aLocation(service, ctx, { kind: 'STAND' });
    const step = fc.record({
      kind: fc.constantFrom('RECEIPT', 'SALE', 'RETURN', 'ADJUSTMENT', 'WRITE_OFF'),
      locationId: fc.constantFrom(main, stand),
      quantity: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
        const { variantId } = await aProduct(service, ctx);
        let expected = 0;
        for (const { kind, locationId, quantity } of steps) {
          const { userErrors } = await record(service, ctx, { kind, locationId, lines: [{ variantId, quantity }] });
          if (userErrors.length > 0) expect(userErrors[0]!.code).toBe('STOCK_INSUFFICIENT');
          else expected += ['SALE', 'WRITE_OFF'].includes(kind) ? -quantity : quantity;
        }
        expect(await conserved(variantId)).toBe(0);
        const lying = await stockOf(service, ctx, variantId);
        expect(lying.reduce((sum, item) => sum + item.onHand, 0)).toBe(expected);
      }),
      { numRuns: 6 },
    );
    expect(await ask(service, ctx, '{ stockDrifts { sku } }')).toEqual([]);
  });

  it('S1: the database itself refuses a movement without its other side, and P15 quantities that cannot be', async () => {
    const { variantId } = await aProduct(service, ctx);
    await record(service, ctx, { locationId: await mainOf(service, ctx), lines: [{ variantId, quantity: 2 }] });
    const half = `INSERT INTO stock_movement SELECT (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(),
      'posting_id', gen_random_uuid()))).* FROM stock_movement m WHERE variant_id = $1 AND delta > 0`;
    await expect(service.admin.query(half, [variantId])).rejects.toThrow('arrives in another');
    const main = `UPDATE stock_item SET reserved = 3 WHERE variant_id = $1 AND location_kind = 'WAREHOUSE'`;
    await expect(service.admin.query(main, [variantId])).rejects.toThrow('stock_item_available_check');
    await expect(service.admin.query('UPDATE stock_item SET reserved = -1')).rejects.toThrow(
      'stock_item_reserved_check',
    );
    await expect(service.admin.query('DELETE FROM stock_movement')).rejects.toThrow('never changed');
  });

  it('P14, G12: of 50 parallel sales of the last piece one succeeds', async () => {
    const { variantId } = await aProduct(service, ctx);
    const locationId = await mainOf(service, ctx);
    await record(service, ctx, { locationId, lines: [{ variantId, quantity: 1 }] });
    const sales = await Promise.all(
      Array.from({ length: 50 }, () =>
        record(service, ctx, { kind: 'SALE', locationId, lines: [{ variantId, quantity: 1 }] }),
      ),
    );
    expect(sales.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(new Set(sales.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['STOCK_INSUFFICIENT']),
    );
    expect(await conserved(variantId)).toBe(0);
  });

  it('G5, G11: 40 crossed postings of many lines finish; a repeated one does nothing', async () => {
    const products = await Promise.all(Array.from({ length: 6 }, () => aProduct(service, ctx)));
    const locationId = await mainOf(service, ctx);
    const lines = products.map(({ variantId }) => ({ variantId, quantity: 1 }));
    const codes = await Promise.all(
      Array.from({ length: 40 }, (_unused, i) =>
        record(service, ctx, { locationId, lines: i % 2 ? lines : [...lines].reverse() }),
      ),
    );
    expect(codes.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const idempotencyKey = newId();
    const first = await record(service, ctx, { locationId, lines, idempotencyKey });
    expect((await record(service, ctx, { locationId, lines, idempotencyKey })).postingId).toBe(first.postingId);
    for (const { variantId } of products)
      expect((await stockOf(service, ctx, variantId))[0]).toMatchObject({ onHand: 41 });
  });

  it('P17: stock is set without an expectation only by force, with a reason, by who may', async () => {
    const { variantId } = await aProduct(service, ctx);
    const set = async (more: object, who = ctx) =>
      service.graphql(
        who,
        'mutation ($input: SetStockInput!) { setStock(input: $input) { stockItem { onHand } userErrors { code } } }',
        {
          input: { variantId, onHand: 7, reason: 'Flood', idempotencyKey: newId(), ...more },
        },
      );
    expect((await set({})).data?.['setStock']).toMatchObject({ userErrors: [{ code: 'STOCK_EXPECTATION_REQUIRED' }] });
    expect((await set({ force: true, reason: '' })).data?.['setStock']).toMatchObject({
      userErrors: [{ code: 'STOCK_REASON_REQUIRED' }],
    });
    const keeper = ctx.with({ permissions: ['catalog-pricing.stock.write', 'catalog-pricing.stock.read'] });
    expect((await set({ force: true }, keeper)).codes).toEqual(['FORBIDDEN']);
    expect((await set({ force: true })).data?.['setStock']).toMatchObject({ stockItem: { onHand: 7 }, userErrors: [] });
  });

  it('G10: stock that differs from its ledger raises an alert once, stands still, and is rebuilt with a reason', async () => {
    const { variantId, sku } = await aProduct(service, ctx);
    const locationId = await mainOf(service, ctx);
    await record(service, ctx, { locationId, lines: [{ variantId, quantity: 5 }] });
    const [item] = await stockOf(service, ctx, variantId);
    await service.admin.query('UPDATE stock_item SET on_hand = 9 WHERE id = $1', [item!.id]);
    const check = () =>
      run<{ drifts: unknown[] }>(
        service,
        ctx,
        'checkStockLedger',
        'CheckStockLedgerInput',
        {},
        'drifts { sku ledgerOnHand }',
      );
    expect((await check()).drifts).toEqual([{ sku, ledgerOnHand: 5 }]);
    await check();
    const alerts = (await service.events('catalog-pricing.stock.drifted')).filter(
      ({ aggregateId }) => aggregateId === item!.id,
    );
    expect(alerts.map(({ data }) => data)).toEqual([
      expect.objectContaining({ stored: { onHand: 9, reserved: 0 }, ledger: { onHand: 5, reserved: 0 } }),
    ]);
    const sale = await record(service, ctx, { kind: 'SALE', locationId, lines: [{ variantId, quantity: 1 }] });
    expect(sale.userErrors[0]!.code).toBe('STOCK_BLOCKED');
    const rebuild = (reason: string) =>
      run<{ stockItem: object }>(
        service,
        ctx,
        'rebuildStockItem',
        'RebuildStockItemInput',
        { stockItemId: item!.id, reason },
        'stockItem { onHand blockedAt }',
      );
    expect((await rebuild(' ')).userErrors[0]!.code).toBe('STOCK_REASON_REQUIRED');
    expect((await rebuild('Restored from a wrong backup.')).stockItem).toEqual({ onHand: 5, blockedAt: null });
    expect((await rebuild('Again')).userErrors[0]!.code).toBe('STOCK_NOT_BLOCKED');
  });

  it('P15, S6: locations have rules that their stock follows; a full one is not closed', async () => {
    const { variantId } = await aProduct(service, ctx);
    const id = await aLocation(service, ctx, { kind: 'STAND' });
    await record(service, ctx, { locationId: id, lines: [{ variantId, quantity: 2 }] });
    const update = (expectedVersion: number, change: object) =>
      run<{ stockLocation: { version: number; sellable: boolean } | null }>(
        service,
        ctx,
        'updateStockLocation',
        'UpdateStockLocationInput',
        { id, expectedVersion, ...change },
        'stockLocation { version sellable }',
      );
    expect((await update(1, { active: false })).userErrors[0]!.code).toBe('LOCATION_NOT_EMPTY');
    expect((await update(1, { allowsBackorder: true })).stockLocation).toEqual({ version: 2, sellable: false });
    const { rows } = await service.admin.query('SELECT allows_backorder FROM stock_item WHERE location_id = $1', [id]);
    expect(rows).toEqual([{ allows_backorder: true }]);
    expect((await update(1, { name: 'New' })).userErrors[0]!.code).toBe('CONFLICT');
  });
});
