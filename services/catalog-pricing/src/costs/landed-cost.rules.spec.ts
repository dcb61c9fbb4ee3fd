import fc from 'fast-check';
import { costBegin, landedCost } from './landed-cost.rules.ts';

const part = (amount: string) => ({ kind: 'PURCHASE', label: '', amount }) as const;
const now = new Date('2026-05-01T12:00:00Z');

describe('landed cost', () => {
  it('W6: is the sum of its parts, exactly', () => {
    expect(landedCost([part('1.2345'), part('0.0005'), part('2')], 'EUR').decimal).toBe('3.2350');
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 20 }), (parts) => {
        const text = (scaled: bigint) => `${scaled / 10_000n}.${(scaled % 10_000n).toString().padStart(4, '0')}`;
        const sum = parts.reduce((a, b) => a + b, 0n);
        expect(
          landedCost(
            parts.map((one) => part(text(one))),
            'EUR',
          ).scaled,
        ).toBe(sum);
      }),
    );
  });

  it('W6: has parts, none below zero', () => {
    expect(() => landedCost([], 'EUR')).toThrow(/1 to 20/);
    expect(() => landedCost([part('1'), part('-0.0001')], 'EUR')).toThrow(/below zero/);
    expect(() => landedCost([part('0')], 'EUR')).not.toThrow();
  });

  it('begins now or later, never back', () => {
    expect(costBegin(null, now)).toBe(now);
    expect(costBegin(new Date('2026-05-01T11:59:30Z'), now)).toBe(now);
    expect(costBegin(new Date('2026-06-01'), now)).toEqual(new Date('2026-06-01'));
    expect(() => costBegin(new Date('2026-05-01T11:58:00Z'), now)).toThrow(/now or later/);
  });
});
