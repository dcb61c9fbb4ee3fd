import fc from 'fast-check';
import { accountRoles } from '../accounts/charts/index.ts';
import { type PostingFacts, type PostingLine, decideLines, toBase } from './posting.rules.ts';

const accounts = Object.keys(accountRoles).map((role) => ({ id: role, code: role, role, vatKey: '' }));
accounts.push({ id: 'REVENUE-19', code: '8400', role: 'REVENUE', vatKey: '19' });
const at = new Date('2026-01-01T00:00:00Z');
const usd = (rate: string) => ({ rate, source: 'ECB', at });
const facts = (change: Partial<PostingFacts> = {}): PostingFacts => ({
  ...{ baseCurrency: 'EUR', accounts, rates: new Map([['USD', usd('0.9')]]), realiseFx: false, ...change },
});
const eur = (accountRole: PostingLine['accountRole'], debitMinor: bigint, creditMinor = 0n): PostingLine => ({
  ...{ accountRole: accountRole!, debitMinor, creditMinor, currency: 'EUR' },
});
const codeOf = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const totals = (lines: ReturnType<typeof decideLines>) => {
  const byCurrency = new Map<string, bigint>();
  let base = 0n;
  for (const line of lines) {
    byCurrency.set(line.currency, (byCurrency.get(line.currency) ?? 0n) + line.debit - line.credit);
    base += line.baseDebit - line.baseCredit;
  }
  return { base, open: [...byCurrency.values()].filter((value) => value !== 0n) };
};

describe('posting', () => {
  it('F1: refuses what does not balance', () => {
    expect(codeOf(() => decideLines([eur('BANK', 100n), eur('REVENUE', 0n, 99n)], facts()))).toBe(
      'FINANCE_JOURNAL_UNBALANCED',
    );
    expect(codeOf(() => decideLines([eur('BANK', 100n), eur('REVENUE', 0n, 100n)], facts()))).toBe('none');
  });

  it('F2: a line is debit or credit and never negative; lines without an amount are left out', () => {
    expect(codeOf(() => decideLines([eur('BANK', 1n, 1n)], facts()))).toBe('FINANCE_LINE_INVALID');
    expect(codeOf(() => decideLines([eur('BANK', -1n), eur('REVENUE', 0n, -1n)], facts()))).toBe(
      'FINANCE_LINE_INVALID',
    );
    const lines = decideLines([eur('BANK', 5n), eur('VAT_OUTPUT', 0n), eur('REVENUE', 0n, 5n)], facts());
    expect(lines.map(({ account }) => account.id)).toEqual(['BANK', 'REVENUE']);
    expect(codeOf(() => decideLines([eur('BANK', 0n)], facts()))).toBe('FINANCE_JOURNAL_EMPTY');
  });

  it('takes the account of the tax treatment, else the general one of the role', () => {
    const line = (key: string): PostingLine => ({ ...eur('REVENUE', 0n, 5n), vat: { key } });
    const of = (key: string) => decideLines([eur('BANK', 5n), line(key)], facts())[1]!.account.id;
    expect([of('19'), of('EU')]).toEqual(['REVENUE-19', 'REVENUE']);
    expect(codeOf(() => decideLines([{ accountCode: 'X', debitMinor: 5n, currency: 'EUR' }], facts()))).toBe(
      'FINANCE_ACCOUNT_UNKNOWN',
    );
  });

  it('F13: every foreign line keeps its rate, and the sides stay equal in both currencies whatever the rate', () => {
    const parts = fc.array(fc.bigInt({ min: 1n, max: 10_000_000n }), { minLength: 1, maxLength: 8 });
    const rates = fc
      .integer({ min: 1, max: 2_000_000 })
      .map((n) => `${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, '0')}1`);
    fc.assert(
      fc.property(parts, rates, (amounts, rate) => {
        const total = amounts.reduce((sum, one) => sum + one, 0n);
        const lines: PostingLine[] = [
          { accountRole: 'RECEIVABLES', debitMinor: total, currency: 'USD' },
          ...amounts.map((creditMinor) => ({ accountRole: 'REVENUE' as const, creditMinor, currency: 'USD' })),
        ];
        const decided = decideLines(lines, facts({ rates: new Map([['USD', usd(rate)]]) }));
        expect(totals(decided)).toEqual({ base: 0n, open: [] });
        expect(decided[0]!.baseDebit).toBe(toBase(total, 'USD', rate, 'EUR'));
        expect(decided.every(({ fx }) => fx?.rate === rate)).toBe(true);
      }),
    );
    expect(codeOf(() => decideLines([{ accountRole: 'BANK', debitMinor: 1n, currency: 'CHF' }], facts()))).toBe(
      'FINANCE_RATE_MISSING',
    );
  });

  it('F13: paid in the same currency at another rate, the difference is exactly the realised gain or loss', () => {
    const paid = (bookedAt: bigint, rate: string): PostingLine[] => [
      { accountRole: 'BANK', debitMinor: 10_000n, currency: 'USD', fx: usd(rate) },
      { accountRole: 'RECEIVABLES', creditMinor: 10_000n, currency: 'USD', baseMinor: bookedAt },
    ];
    const gain = decideLines(paid(9_000n, '0.93'), facts({ realiseFx: true }));
    expect(gain.at(-1)).toMatchObject({ account: { id: 'FX_GAIN' }, debit: 0n, credit: 0n, baseCredit: 300n });
    const loss = decideLines(paid(9_000n, '0.85'), facts({ realiseFx: true }));
    expect(loss.at(-1)).toMatchObject({ account: { id: 'FX_LOSS' }, baseDebit: 500n });
    expect([totals(gain), totals(loss)]).toEqual(Array(2).fill({ base: 0n, open: [] }));
    // Nobody asked for it to be realised: it is a mistake then.
    expect(codeOf(() => decideLines(paid(9_000n, '0.93'), facts()))).toBe('FINANCE_JOURNAL_UNBALANCED');
  });

  it('F13: paid in the currency of the books, the clearing account closes each currency and holds nothing', () => {
    const lines = decideLines(
      [
        eur('BANK', 9_300n),
        { accountRole: 'RECEIVABLES', creditMinor: 10_000n, currency: 'USD', baseMinor: 9_000n, fx: usd('0.9') },
      ],
      facts({ realiseFx: true }),
    );
    expect(totals(lines)).toEqual({ base: 0n, open: [] });
    const clearing = lines.filter(({ account }) => account.id === 'CURRENCY_CLEARING');
    expect(clearing.reduce((sum, { baseDebit, baseCredit }) => sum + baseDebit - baseCredit, 0n)).toBe(0n);
    expect(lines.at(-1)).toMatchObject({ account: { id: 'FX_GAIN' }, baseCredit: 300n });
  });

  it('G2: currencies without decimals are converted by their own units', () => {
    expect(toBase(1_000n, 'JPY', '0.0061', 'EUR')).toBe(610n);
    expect(toBase(1_005n, 'KWD', '3', 'EUR')).toBe(302n);
  });
});
