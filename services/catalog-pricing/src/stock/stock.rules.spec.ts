import fc from 'fast-check';
import { decideStock } from './stock.rules.ts';

describe('stock', () => {
  it('P17: is set only over the quantity that the caller expects', () => {
    expect(decideStock(5, { onHand: 8, expectedOnHand: 5 })).toBe(3);
    expect(() => decideStock(6, { onHand: 8, expectedOnHand: 5 })).toThrow(
      expect.objectContaining({ code: 'STOCK_CHANGED', details: { expectedOnHand: 5, currentOnHand: 6 } }),
    );
  });

  it('P15: is never below zero and never beyond what is kept', () => {
    expect(() => decideStock(5, { onHand: -1, expectedOnHand: 5 })).toThrow(
      expect.objectContaining({ code: 'STOCK_NEGATIVE' }),
    );
    expect(() => decideStock(5, { onHand: 2 ** 31, expectedOnHand: 5 })).toThrow(
      expect.objectContaining({ code: 'STOCK_TOO_LARGE' }),
    );
  });

  it('P15: the movement leads from the current quantity to the wanted one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (current, onHand) => {
        expect(current + decideStock(current, { onHand, expectedOnHand: current })).toBe(onHand);
      }),
    );
  });
});
