import fc from 'fast-check';
import { decideDirection, decidePosting, type Leg, placeKey, type Standing } from './movement.rules.ts';

const standing = (locationId: string, over: Partial<Standing> = {}): Standing => ({
  ...{ id: locationId, variantId: 'v', sku: 'SKU', locationId, code: locationId, kind: 'WAREHOUSE', active: true },
  ...{ onHand: 0, reserved: 0, version: 1, allowsBackorder: false, tracksLots: false, blocked: false },
  ...over,
});
const table = (...items: Standing[]): Map<string, Standing> => new Map(items.map((item) => [placeKey(item), item]));
const leg = (fromId: string, toId: string, quantity: number): Leg => ({ variantId: 'v', fromId, toId, quantity });
const sold = standing('sold', { kind: 'VIRTUAL' });

describe('movements', () => {
  it('S1: the sides of a posting add up to nothing, and each place to what was there plus its sides', () => {
    const places = ['a', 'b', 'c'];
    const legs = fc.array(
      fc.record({
        variantId: fc.constant('v'),
        fromId: fc.constantFrom(...places),
        toId: fc.constantFrom(...places),
        quantity: fc.integer({ min: 1, max: 50 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(legs, fc.integer({ min: 0, max: 300 }), (moves, onHand) => {
        const items = table(...places.map((place) => standing(place, { onHand })));
        let decided;
        try {
          decided = decidePosting(items, moves);
        } catch (error) {
          expect(error).toMatchObject({ code: 'STOCK_INSUFFICIENT' });
          return;
        }
        const total = (numbers: number[]): number => numbers.reduce((sum, n) => sum + n, 0);
        expect(total(decided.sides.map(({ delta }) => delta))).toBe(0);
        for (const { item, delta } of decided.changes) {
          const own = decided.sides.filter(({ locationId }) => locationId === item.locationId);
          expect(total(own.map((side) => side.delta))).toBe(delta);
          expect(item.onHand + delta).toBeGreaterThanOrEqual(0);
          expect(own.every(({ onHandAfter }) => onHandAfter >= 0)).toBe(true);
        }
      }),
    );
  });

  it('P14: lines of one item are added up before the check', () => {
    const items = table(standing('main', { onHand: 5 }), sold);
    expect(() => decidePosting(items, [leg('main', 'sold', 3), leg('main', 'sold', 3)])).toThrow(
      expect.objectContaining({ code: 'STOCK_INSUFFICIENT' }),
    );
    expect(decidePosting(items, [leg('main', 'sold', 3), leg('main', 'sold', 2)]).changes[0]!.delta).toBe(-5);
  });

  it('P15: what is reserved does not leave, unless the location takes backorders', () => {
    const strict = table(standing('main', { onHand: 5, reserved: 4 }), sold);
    expect(() => decidePosting(strict, [leg('main', 'sold', 2)])).toThrow(
      expect.objectContaining({ code: 'STOCK_INSUFFICIENT', details: expect.objectContaining({ available: 1 }) }),
    );
    const lax = table(standing('main', { onHand: 5, reserved: 4, allowsBackorder: true }), sold);
    expect(decidePosting(lax, [leg('main', 'sold', 2)]).changes).toHaveLength(2);
    expect(() => decidePosting(lax, [leg('main', 'sold', 6)])).toThrow(
      expect.objectContaining({ code: 'STOCK_INSUFFICIENT' }),
    );
  });

  it('G10: what differs from its ledger does not move', () => {
    const items = table(standing('main', { onHand: 5, blocked: true }), sold);
    expect(() => decidePosting(items, [leg('main', 'sold', 1)])).toThrow(
      expect.objectContaining({ code: 'STOCK_BLOCKED' }),
    );
  });

  it('a recorded movement has a direction, only an adjustment a sign', () => {
    expect(decideDirection('RECEIPT', 3, null)).toEqual({
      other: 'supplier',
      out: false,
      quantity: 3,
      reason: 'RECEIVED',
    });
    expect(decideDirection('ADJUSTMENT', -3, 'DAMAGED')).toMatchObject({ out: true, quantity: 3, reason: 'DAMAGED' });
    expect(decideDirection('WRITE_OFF', 3, 'SUPPLIER_RETURN')).toMatchObject({ other: 'supplier', out: true });
    for (const [kind, quantity] of [
      ['SALE', -1],
      ['RECEIPT', 0],
      ['ADJUSTMENT', 0],
      ['SALE', 1.5],
    ] as const)
      expect(() => decideDirection(kind, quantity, null)).toThrow(
        expect.objectContaining({ code: 'STOCK_QUANTITY_INVALID' }),
      );
  });
});
