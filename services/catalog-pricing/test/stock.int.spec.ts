import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aProduct, ask, run } from './builders.ts';

let service: TestService;
let ctx: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
  ctx = await aBrand(service);
}, 60_000);
afterAll(() => service.stop());

const set = async (variantId: string, expectedOnHand: number, onHand: number, more: object = {}) => {
  const input = { variantId, expectedOnHand, onHand, reason: 'Count', idempotencyKey: newId(), ...more };
  const payload = await run(service, ctx, 'setStock', 'SetStockInput', input, 'stockItem { onHand version }');
  return payload.userErrors.map((error) => error.code);
};
const onHand = async (id: string) =>
  (
    await ask<{ stockOnHand: number }>(service, ctx, 'query ($id: ID!) { productVariant(id: $id) { stockOnHand } }', {
      id,
    })
  ).stockOnHand;

describe('stock', () => {
  it('P17: is set over the expected quantity only, in a known location, never below zero', async () => {
    const { variantId } = await aProduct(service, ctx);
    expect(await set(variantId, 1, 5)).toEqual(['STOCK_CHANGED']);
    expect(await set(variantId, 0, -1)).toEqual(['STOCK_NEGATIVE']);
    expect(await set(variantId, 0, 5, { locationCode: 'moon' })).toEqual(['LOCATION_UNKNOWN']);
    expect(await set(variantId, 0, 5)).toEqual([]);
    expect(await set(variantId, 5, 3)).toEqual([]);
    expect(await onHand(variantId)).toBe(3);
  });

  it('P17, G12: of 50 parallel sets over the same quantity one succeeds, first with no row yet, then with one', async () => {
    const { variantId } = await aProduct(service, ctx);
    for (const before of [0, 100]) {
      const codes = await Promise.all(Array.from({ length: 50 }, () => set(variantId, before, before + 100)));
      expect(codes.filter((one) => one.length === 0)).toHaveLength(1);
      expect(new Set(codes.flat())).toEqual(new Set(['STOCK_CHANGED']));
    }
    expect(await onHand(variantId)).toBe(200);
  });

  it('G10: what lies there is the sum of its movements', async () => {
    const { rows } = await service.admin.query(
      `SELECT i.on_hand - sum(m.delta) AS drift FROM stock_item i JOIN stock_movement m USING (brand_id, variant_id, location_id)
       GROUP BY i.brand_id, i.id HAVING i.on_hand <> sum(m.delta)`,
    );
    expect(rows).toEqual([]);
  });

  it('P15: the database itself refuses a negative quantity', async () => {
    await expect(service.admin.query('UPDATE stock_item SET on_hand = -1')).rejects.toThrow('stock_item_on_hand_check');
  });
});
