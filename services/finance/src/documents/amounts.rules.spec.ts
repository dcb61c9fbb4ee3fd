import fc from 'fast-check';
import { decideRate, returnedShare, spread, sumOf, taxLines, type UntaxedLine } from './amounts.rules.ts';

const line = fc.record({
  amount: fc.bigInt({ min: -5_000n, max: 100_000n }),
  vatCategory: fc.constant('S' as const),
  vatRate: fc.constantFrom('19.000', '7.000', '8.100'),
});

describe('amounts of documents', () => {
  it('F10: sums of lines, of rates and of the document agree exactly, in both modes and from both sides', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('NET' as const, 'GROSS' as const),
        fc.constantFrom('PER_LINE' as const, 'PER_RATE' as const),
        (lines, basis, mode) => {
          const taxed = taxLines(lines, basis, mode);
          const { net, vat, gross } = sumOf(taxed.lines);
          expect([taxed.net, taxed.vat, taxed.gross]).toEqual([net, vat, gross]);
          expect(taxed.net + taxed.vat).toBe(taxed.gross);
          expect(taxed.parts.reduce((sum, part) => sum + part.vat, 0n)).toBe(vat);
          expect(taxed.parts.reduce((sum, part) => sum + part.net, 0n)).toBe(net);
          const given = lines.reduce((sum, one) => sum + one.amount, 0n);
          expect(basis === 'NET' ? net : gross).toBe(given);
        },
      ),
    );
  });

  it('P12: ten lines of 0.04 at 19 % are 0.10 of VAT by line and 0.08 by rate', () => {
    const lines: UntaxedLine[] = Array.from({ length: 10 }, () => ({
      amount: 4n,
      vatCategory: 'S',
      vatRate: '19.000',
    }));
    expect(taxLines(lines, 'NET', 'PER_LINE').vat).toBe(10n);
    expect(taxLines(lines, 'NET', 'PER_RATE').vat).toBe(8n);
  });

  it('F10: by rate, VAT is the rounded tax of the summed base', () => {
    const lines: UntaxedLine[] = [333n, 333n, 334n].map((amount) => ({ amount, vatCategory: 'S', vatRate: '19.000' }));
    expect(taxLines(lines, 'NET', 'PER_RATE').parts).toEqual([
      { category: 'S', rate: '19.000', net: 1000n, vat: 190n },
    ]);
  });

  it('F9: parts sum to the whole, each within one minor unit, also where weights have two signs', () => {
    const weights = fc.array(fc.bigInt({ min: -50n, max: 200n }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), weights, (whole, list) => {
        const parts = spread(whole, list);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole);
        expect(spread(-whole, list)).toEqual(parts.map((part) => -part));
        const sum = list.reduce((total, weight) => total + weight, 0n);
        if (sum === 0n) return;
        parts.forEach((part, index) => {
          const drift = part * sum - whole * list[index]!;
          const bound = sum < 0n ? -sum : sum;
          expect(drift < bound && drift > -bound).toBe(true);
        });
      }),
    );
  });

  it('G4: whatever the parts in which a line comes back, they sum to the line', () => {
    const amounts = fc.record({ net: fc.bigInt({ min: 0n, max: 99_999n }), vat: fc.bigInt({ min: 0n, max: 19_999n }) });
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        ({ net, vat }, parts) => {
          const whole = { net, vat, gross: net + vat };
          const quantity = parts.reduce((sum, part) => sum + part, 0);
          let before = 0;
          const back = parts.map((part) => {
            const share = returnedShare(whole, quantity, before, part);
            before += part;
            return share;
          });
          expect(sumOf(back)).toEqual(whole);
        },
      ),
    );
  });

  it('keeps a rate in one form and refuses one that is none of its category', () => {
    expect(decideRate('S', '19')).toBe('19.000');
    expect(decideRate('Z', '0')).toBe('0.000');
    for (const [category, rate] of [
      ['S', '0'],
      ['Z', '7'],
      ['S', '101'],
      ['E', '-1'],
    ] as const)
      expect(() => decideRate(category, rate)).toThrow(expect.objectContaining({ code: 'FINANCE_ORDER_LINE_INVALID' }));
  });
});
