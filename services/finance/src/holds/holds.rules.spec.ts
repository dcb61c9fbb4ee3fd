import { assertHeld, postedPart, stateAt } from './holds.rules.ts';

const end = new Date('2026-03-01T12:00:00.000Z');
const hold = { state: 'HELD', amountMinor: 500n, expiresAt: end } as const;

describe('holds', () => {
  it('F14: is held up to a millisecond before its end, and over at it', () => {
    expect(stateAt(hold, new Date(end.getTime() - 1))).toBe('HELD');
    expect(stateAt(hold, end)).toBe('EXPIRED');
    expect(stateAt({ ...hold, state: 'POSTED' }, new Date(end.getTime() + 1))).toBe('POSTED');
    expect(() => assertHeld(hold, new Date(end.getTime() - 1))).not.toThrow();
    expect(() => assertHeld(hold, end)).toThrow('EXPIRED');
    for (const state of ['POSTED', 'VOIDED', 'EXPIRED'] as const)
      expect(() => assertHeld({ ...hold, state }, new Date(0))).toThrow(state);
  });

  it('F14: posts all or a part, never nothing and never more', () => {
    expect([postedPart(hold, null, 'EUR'), postedPart(hold, 1n, 'EUR'), postedPart(hold, 500n, 'EUR')]).toEqual([
      500n,
      1n,
      500n,
    ]);
    for (const wrong of [0n, -1n, 501n]) expect(() => postedPart(hold, wrong, 'EUR')).toThrow('5.00');
  });
});
