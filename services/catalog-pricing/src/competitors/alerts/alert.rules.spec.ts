import type { Comparison } from '../comparing/position.rules.ts';
import type { UnitValue } from '../comparing/unit-value.rules.ts';
import { decideAlerts, directionOf, type Judged, policyValues, STARTING_POLICY } from './alert.rules.ts';

const value = (num: number): UnitValue => ({
  base: 'VOLUME',
  currency: 'EUR',
  perThousandth: { num: BigInt(num), den: 1n },
});
const compared = (num: number, reason: Comparison['reason'] = 'COMPARED'): Comparison => ({
  ...{ listingId: 'l', reason, value: value(num), distancePercent: '0.00' },
});
const judged = (direction: Judged['direction'], reason: Comparison['reason'] = 'COMPARED'): Judged => ({
  ...{ listingId: 'l', channelId: 'c', direction, comparison: compared(1, reason) },
});
const open = (direction: 'BELOW' | 'ABOVE') => ({ id: 'a', listingId: 'l', channelId: 'c', direction });

describe('alerts', () => {
  it.each([
    [9_500, 'BELOW'],
    [9_501, null],
    [10_000, null],
    [11_499, null],
    [11_500, 'ABOVE'],
  ])('a price of %s to our 10,000 is %s', (theirs, expected) => {
    expect(directionOf(value(10_000), compared(theirs), STARTING_POLICY)).toBe(expected);
  });

  it('P18: a stale price raises none', () => {
    expect(directionOf(value(10_000), compared(1, 'STALE'), STARTING_POLICY)).toBeNull();
    expect(directionOf(null, compared(1), STARTING_POLICY)).toBeNull();
  });

  it('opens once per crossing', () => {
    expect(decideAlerts([judged('BELOW')], [])).toEqual({ open: [judged('BELOW')], close: [] });
    expect(decideAlerts([judged('BELOW')], [open('BELOW')])).toEqual({ open: [], close: [] });
  });

  it('closes by itself: within, turned round, stale, no longer compared', () => {
    const close = (reason: string) => [{ id: 'a', reason }];
    expect(decideAlerts([judged(null)], [open('BELOW')])).toEqual({ open: [], close: close('WITHIN') });
    expect(decideAlerts([judged('ABOVE')], [open('BELOW')])).toEqual({
      open: [judged('ABOVE')],
      close: close('WITHIN'),
    });
    expect(decideAlerts([judged(null, 'STALE')], [open('BELOW')]).close).toEqual(close('STALE'));
    expect(decideAlerts([judged(null, 'OUT_OF_STOCK')], [open('BELOW')]).close).toEqual(close('NOT_COMPARED'));
    expect(decideAlerts([], [open('BELOW')]).close).toEqual(close('NOT_COMPARED'));
  });

  it('knows sane policies only', () => {
    expect(policyValues({ ...STARTING_POLICY, alertBelowPercent: '2.5' }).alertBelowPercent).toBe('2.50');
    for (const wrong of [
      { maxAgeHours: 0 },
      { maxAgeHours: 8_761 },
      { alertBelowPercent: '0' },
      { alertAbovePercent: '100.01' },
    ])
      expect(() => policyValues({ ...STARTING_POLICY, ...wrong })).toThrow(
        expect.objectContaining({ code: 'POLICY_OUT_OF_RANGE', path: Object.keys(wrong) }),
      );
  });
});
