import { chargeLines, decideSupply } from './draft-content.rules.ts';

describe('what a draft charges', () => {
  const lines = [
    { sku: 'A', quantity: 3, unitPrice: '3.3333', vatRate: '19' },
    { sku: 'B', kind: 'DISCOUNT' as const, quantity: 1, unitPrice: '-1.00', vatRate: '19' },
    { sku: 'C', kind: 'SHIPPING' as const, quantity: 1, amount: '4.90', vatRate: '0', vatCategory: 'E' as const },
  ];

  it('F10: is exact from lines to parts to the whole, in either basis', () => {
    for (const amountsInclude of ['NET', 'GROSS'] as const)
      for (const vatMode of ['PER_LINE', 'PER_RATE'] as const) {
        const charged = chargeLines({ currency: 'EUR', amountsInclude, vatMode, lines }, 'PER_RATE');
        const sum = (all: readonly { net: bigint; vat: bigint }[]) => all.reduce((n, one) => n + one.net + one.vat, 0n);
        expect([sum(charged.lines), sum(charged.parts)]).toEqual([charged.gross, charged.gross]);
        expect(charged.lines.map(({ kind, position }) => [kind, position])).toEqual([
          ['GOODS', 1],
          ['DISCOUNT', 2],
          ['SHIPPING', 3],
        ]);
      }
  });

  it("takes net prices and the brand's rounding where nothing is said, and tells where a line is wrong", () => {
    expect(chargeLines({ currency: 'EUR', lines }, 'PER_LINE')).toMatchObject({ basis: 'NET', mode: 'PER_LINE' });
    const wrong = { currency: 'EUR', lines: [lines[0]!, { ...lines[0]!, unitPrice: '-1' }] };
    expect(() => chargeLines(wrong, 'PER_LINE')).toThrow(
      expect.objectContaining({ path: ['lines', '1', 'unitPrice'] }),
    );
  });
});

describe('days of supply', () => {
  it('are one day, or a period with both ends in order', () => {
    expect(decideSupply(null, '2026-02-28')).toEqual({ supplyFrom: null, supplyDate: '2026-02-28' });
    expect(decideSupply('2026-02-01', '2026-02-28')).toEqual({ supplyFrom: '2026-02-01', supplyDate: '2026-02-28' });
    expect(decideSupply(undefined, undefined)).toEqual({ supplyFrom: null, supplyDate: null });
  });

  it.each([
    ['2026-02-01', null],
    ['2026-03-01', '2026-02-28'],
    [null, '2026-02-30'],
    ['2026-13-01', '2026-12-31'],
  ])('refuse %s to %s', (from, to) =>
    expect(() => decideSupply(from, to)).toThrow(expect.objectContaining({ code: 'FINANCE_INVOICE_PERIOD_INVALID' })),
  );
});
