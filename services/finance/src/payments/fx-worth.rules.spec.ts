import fc from 'fast-check';
import { type Worth, less, worthOf } from './fx-worth.rules.ts';

const worth = fc.record({
  amount: fc.bigInt({ min: 1n, max: 10n ** 9n }),
  base: fc.bigInt({ min: 0n, max: 10n ** 9n }),
});

describe('what parts of another currency are worth in the books', () => {
  it('F13: parts sum to the whole exactly, each within one unit of its share, on either side of the books', () => {
    fc.assert(
      fc.property(worth, fc.array(fc.nat(1000), { maxLength: 12 }), fc.boolean(), (whole, cuts, below) => {
        let left: Worth = below ? { amount: -whole.amount, base: -whole.base } : whole;
        let [sum, paid] = [0n, 0n];
        for (const cut of cuts) {
          const part = (whole.amount * BigInt(cut)) / 4000n;
          if (part === 0n || paid + part > whole.amount) continue;
          const base = worthOf(left, part);
          const exact = Number(whole.base) * (Number(part) / Number(whole.amount));
          expect(base >= 0n && Math.abs(Number(base) - exact) <= 1 + cuts.length / 2).toBe(true);
          left = less(left, part);
          [sum, paid] = [sum + base, paid + part];
        }
        const last = whole.amount - paid;
        if (last > 0n) sum += worthOf(left, last);
        expect(sum).toBe(whole.base);
      }),
    );
  });

  it('has nothing left after the last part, and never takes more than there is', () => {
    expect(worthOf({ amount: 3n, base: 100n }, 1n)).toBe(33n);
    expect(less({ amount: 3n, base: 100n }, 1n)).toEqual({ amount: 2n, base: 67n });
    expect(worthOf({ amount: -3n, base: -100n }, 3n)).toBe(100n);
    expect([worthOf({ amount: 3n, base: 100n }, 9n), less({ amount: 3n, base: 100n }, 9n)]).toEqual([
      100n,
      { amount: 0n, base: 0n },
    ]);
  });
});
