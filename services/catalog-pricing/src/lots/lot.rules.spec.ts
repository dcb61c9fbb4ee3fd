import fc from 'fast-check';
import { assertDay, assertLotCode, assertLotStep, isSellable, type LotHolding, pickLots } from './lot.rules.ts';

const lot = (
  code: string,
  expiresOn: string | null,
  onHand: number,
  state: LotHolding['state'] = 'OPEN',
): LotHolding => ({
  ...{ lotId: code, code, expiresOn, onHand, state },
});
const today = '2026-05-01';
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('lots', () => {
  it('S13: what ends first goes first; expired, held and recalled lots do not go at all', () => {
    const lots = [
      lot('none', null, 5),
      lot('late', '2027-01-01', 5),
      lot('today', today, 2),
      lot('old', '2026-04-30', 9),
      lot('held', '2026-05-02', 9, 'HELD'),
      lot('back', '2026-05-02', 9, 'RECALLED'),
    ];
    expect(pickLots(lots, 8, today)).toEqual({
      picks: [
        { lotId: 'today', quantity: 2 },
        { lotId: 'late', quantity: 5 },
        { lotId: 'none', quantity: 1 },
      ],
      missing: 0,
    });
    expect(pickLots(lots, 20, today).missing).toBe(8);
  });

  it('S13: never picks what cannot be sold, nor more than lies there', () => {
    const any = fc.record({
      expiresOn: fc.option(fc.constantFrom('2026-04-01', '2026-05-01', '2026-06-01'), { nil: null }),
      onHand: fc.nat(9),
      state: fc.constantFrom('OPEN' as const, 'HELD' as const, 'RECALLED' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (facts, quantity) => {
        const lots = facts.map((one, i) => ({ ...one, lotId: `l${i}`, code: `l${i}` }));
        const { picks, missing } = pickLots(lots, quantity, today);
        expect(picks.reduce((sum, pick) => sum + pick.quantity, 0) + missing).toBe(quantity);
        for (const pick of picks) {
          const from = lots.find(({ lotId }) => lotId === pick.lotId)!;
          expect(isSellable(from, today) && pick.quantity <= from.onHand).toBe(true);
        }
      }),
    );
  });

  it('S13: a recalled lot stays recalled', () => {
    expect(assertLotStep('OPEN', 'HELD')).toBe('HELD');
    expect(assertLotStep('HELD', 'RECALLED')).toBe('RECALLED');
    expect(code(() => assertLotStep('RECALLED', 'OPEN'))).toBe('ILLEGAL_TRANSITION');
  });

  it('have codes and dates that can be read', () => {
    expect(assertLotCode(' L-1 ')).toBe('L-1');
    for (const bad of ['', ' ', 'a\nb', 'x'.repeat(61)])
      expect(code(() => assertLotCode(bad))).toBe('LOT_CODE_MALFORMED');
    expect(assertDay('2028-02-29')).toBe('2028-02-29');
    for (const bad of ['2027-02-29', '1.5.2027', '2027-13-01'])
      expect(code(() => assertDay(bad))).toBe('LOT_DATE_INVALID');
  });
});
