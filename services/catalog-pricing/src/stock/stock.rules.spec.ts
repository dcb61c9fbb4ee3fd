import fc from 'fast-check';
import { assertTime, decideStock } from './stock.rules.ts';

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

  it('P17: without an expectation only by force, and that with a reason', () => {
    expect(() => decideStock(5, { onHand: 8 })).toThrow(
      expect.objectContaining({ code: 'STOCK_EXPECTATION_REQUIRED' }),
    );
    expect(() => decideStock(5, { onHand: 8, force: true, reason: ' ' })).toThrow(
      expect.objectContaining({ code: 'STOCK_REASON_REQUIRED' }),
    );
    expect(decideStock(5, { onHand: 8, force: true, reason: 'Flood' })).toBe(3);
    expect(() => decideStock(5, { onHand: 8, force: true, reason: 'Flood', expectedOnHand: 6 })).toThrow(
      expect.objectContaining({ code: 'STOCK_CHANGED' }),
    );
  });

  it('S9: a movement happened in the past', () => {
    const now = new Date('2026-05-01T12:00:00Z');
    expect(() => assertTime(null, now)).not.toThrow();
    expect(() => assertTime(new Date('2026-04-30T12:00:00Z'), now)).not.toThrow();
    for (const when of ['2026-05-01T13:00:00Z', '2024-01-01T00:00:00Z'])
      expect(() => assertTime(new Date(when), now)).toThrow(expect.objectContaining({ code: 'STOCK_TIME_INVALID' }));
  });
});
