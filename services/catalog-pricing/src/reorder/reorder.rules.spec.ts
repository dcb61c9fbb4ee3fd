import fc from 'fast-check';
import { assertReorder, decideArrival, type ReorderFacts, suggest } from './reorder.rules.ts';

const facts = (over: Partial<ReorderFacts> = {}): ReorderFacts => ({
  ...{
    onHand: 3,
    inTransit: 0,
    onOrder: 0,
    sold: 0,
    reorderPoint: 5,
    target: 20,
    packSize: 6,
    safetyDays: 0,
    leadDays: null,
    byDemand: false,
    leadTimeDays: null,
  },
  ...over,
});
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('reordering', () => {
  it('S7: below the point as many whole packs as reach the target', () => {
    expect(suggest(facts())).toEqual({ point: 5, position: 3, quantity: 18 });
    expect(suggest(facts({ onHand: 5 })).quantity).toBe(0);
    expect(suggest(facts({ inTransit: 1 })).quantity).toBe(18);
    expect(suggest(facts({ onOrder: 18 })).quantity).toBe(0);
    expect(suggest(facts({ packSize: 1 })).quantity).toBe(17);
  });

  it('a rule that asks for it has the demand of the lead time and a reserve as its point, not the fixed one', () => {
    const sold = facts({
      byDemand: true,
      onHand: 3,
      sold: 28,
      safetyDays: 3,
      leadTimeDays: 7,
      reorderPoint: 50,
      target: 60,
    });
    expect(suggest(sold)).toMatchObject({ point: 10, quantity: 60 });
    expect(suggest({ ...sold, onHand: 10 })).toMatchObject({ point: 10, quantity: 0 });
    expect(suggest({ ...sold, leadTimeDays: null })).toMatchObject({ point: 3 });
    // The supplier's days move nothing where the rule does not ask.
    expect(suggest({ ...sold, byDemand: false })).toMatchObject({ point: 50 });
  });

  it('S7: what is sold until goods arrive raises the point', () => {
    expect(suggest(facts({ onHand: 15, sold: 56, leadDays: 7, safetyDays: 3 }))).toEqual({
      point: 20,
      position: 15,
      quantity: 6,
    });
    expect(suggest(facts({ onHand: 30, sold: 280, leadDays: 7, safetyDays: 3 }))).toMatchObject({
      point: 100,
      quantity: 72,
    });
  });

  it('S7: never less than nothing, always whole packs, and a second run before delivery suggests nothing', () => {
    const any = fc.record({
      ...{
        onHand: fc.nat(50),
        inTransit: fc.nat(20),
        onOrder: fc.nat(20),
        sold: fc.nat(200),
        reorderPoint: fc.nat(30),
      },
      ...{
        target: fc.integer({ min: 30, max: 90 }),
        packSize: fc.integer({ min: 1, max: 12 }),
        safetyDays: fc.nat(14),
      },
      leadDays: fc.option(fc.nat(20), { nil: null }),
      ...{ byDemand: fc.boolean(), leadTimeDays: fc.option(fc.nat(20), { nil: null }) },
    });
    fc.assert(
      fc.property(any, (one) => {
        const { quantity } = suggest(one);
        expect(quantity >= 0 && quantity % one.packSize === 0).toBe(true);
        expect(suggest({ ...one, onOrder: one.onOrder + quantity }).quantity).toBe(0);
      }),
    );
  });

  it('S7: targets and arrivals that can be', () => {
    expect(code(() => assertReorder({ reorderPoint: 5, target: 4 }))).toBe('REORDER_TARGET_INVALID');
    expect(code(() => assertReorder({ reorderPoint: 0, target: 0 }))).toBe('REORDER_TARGET_INVALID');
    const order = { quantity: 5, received: 3, state: 'OPEN' };
    expect(decideArrival(order, 1)).toEqual({ received: 4, state: 'OPEN' });
    expect(decideArrival(order, 2)).toEqual({ received: 5, state: 'CLOSED' });
    expect(code(() => decideArrival(order, 3))).toBe('REPLENISHMENT_OVER_RECEIPT');
    expect(code(() => decideArrival(order, 0))).toBe('STOCK_QUANTITY_INVALID');
    expect(code(() => decideArrival({ ...order, state: 'CLOSED' }, 1))).toBe('REPLENISHMENT_CLOSED');
  });
});
