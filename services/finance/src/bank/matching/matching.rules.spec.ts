import { SUGGESTED_FROM } from './candidate.types.ts';
import fc from 'fast-check';
import { decideParts, type WantedPart } from './parts.rules.ts';
import { fits, type LineFacts, type MatchFacts, type OpenItem, suggest } from './matching.rules.ts';
import { nameLikeness } from './names.rules.ts';
import { digitKeys, findNumber } from './numbers.rules.ts';
import { sumsTo } from './sums.rules.ts';

const line = (change: Partial<LineFacts> = {}): LineFacts => ({
  ...{
    id: 'l',
    bookedOn: '2026-03-10',
    amount: 11_900n,
    currency: 'EUR',
    name: 'Jakob Lindner',
    iban: 'DE1',
    remittance: '',
  },
  ...{ endToEndId: null, bookingText: '', ...change },
});
const item = (change: Partial<OpenItem> = {}): OpenItem => ({
  ...{ id: 'i', kind: 'INVOICE', number: 'RE-2026-00012', currency: 'EUR', open: 11_900n, issuedOn: '2026-03-01' },
  ...{ personId: 'p1', name: 'Jakob Lindner', orderNumber: 'W-1003', ...change },
});
const facts = (change: Partial<MatchFacts> = {}): MatchFacts => ({
  ...{ items: [item()], payments: [], payouts: [], rules: [], payers: new Map(), ...change },
});
const best = (one: LineFacts, all: MatchFacts) => suggest(one, all)[0];
const codes = (one: LineFacts, all: MatchFacts) => best(one, all)?.reasons.map(({ code }) => code);

describe('what a movement may be for', () => {
  it('is the invoice whose number and amount fit, with the reasons that make the score', () => {
    const found = best(line({ remittance: 'Rechnung RE-2026- 00012' }), facts())!;
    expect(found.reasons.map(({ code, points }) => [code, points])).toEqual([
      ['NUMBER', 55],
      ['NAME', 15],
      ['AMOUNT', 35],
      ['DATE', 5],
    ]);
    expect([found.score, found.parts[0]!.targetId, found.rest]).toEqual([100, 'i', 0n]);
  });

  it('is named by the end-to-end id, by bare digits, by the number of the order', () => {
    expect(codes(line({ endToEndId: 'RE202600012' }), facts())).toContain('END_TO_END');
    expect(codes(line({ remittance: 'Nr 2026/00012' }), facts())).toContain('NUMBER_DIGITS');
    expect(codes(line({ remittance: 'Bestellung W-1003' }), facts())).toContain('ORDER_NUMBER');
  });

  it('is never sure by the amount alone, and less so where two are of that amount', () => {
    const one = facts({ items: [item({ name: 'Somebody Else' })] });
    expect(best(line(), one)!.score).toBe(40);
    const two = facts({ items: [item(), item({ id: 'j', number: 'RE-2026-00013' })] });
    expect(suggest(line(), two).map(({ score }) => score)).toEqual([40, 40]);
    expect(codes(line(), two)).toContain('AMBIGUOUS');
  });

  it('is the sum of several invoices of one buyer, by the account that paid before', () => {
    const items = [
      item({ id: 'a', number: 'RE-2026-00001', open: 5_000n }),
      item({ id: 'b', number: 'RE-2026-00002', open: 6_900n }),
      item({ id: 'c', number: 'RE-2026-00003', open: 700n }),
    ];
    const payers = new Map([['DE1', ['p1']]]);
    const found = best(line({ name: 'J. L.' }), facts({ items, payers }))!;
    expect(found.parts.map(({ targetId }) => targetId)).toEqual(['a', 'b']);
    expect(found.reasons.map(({ code }) => code)).toEqual(['IBAN_KNOWN', 'AMOUNT_SUM', 'DATE']);
  });

  it('pays a part of a named invoice, or leaves a rest', () => {
    const part = best(line({ amount: 5_000n, remittance: 'RE-2026-00012' }), facts())!;
    expect([part.parts[0]!.amount, part.rest, part.reasons.some(({ code }) => code === 'PARTIAL')]).toEqual([
      5_000n,
      0n,
      true,
    ]);
    const over = best(line({ amount: 12_000n, remittance: 'RE-2026-00012' }), facts())!;
    expect([over.parts[0]!.amount, over.rest]).toEqual([11_900n, 100n]);
  });

  it('looks at credit notes for what goes out, at payments in the books, at rules in their order', () => {
    const back = facts({ items: [item({ kind: 'CREDIT_NOTE', number: 'GS-2026-00001' }), item()] });
    expect(best(line({ amount: -11_900n, remittance: 'GS-2026-00001' }), back)!.parts).toEqual([
      { kind: 'CREDIT_NOTE', targetId: 'i', label: 'GS-2026-00001', amount: -11_900n },
    ]);
    const payment = {
      id: 'pay',
      direction: 'IN' as const,
      currency: 'EUR',
      amount: 11_900n,
      bookedOn: '2026-03-08',
      reference: 'PP-77812',
      externalId: null,
    };
    expect(codes(line({ remittance: 'PAYPAL PP 77812' }), facts({ items: [], payments: [payment] }))).toEqual([
      'PAYMENT',
      'END_TO_END',
      'DATE',
    ]);
    const rule = {
      id: 'r',
      name: 'Fees',
      text: 'entgelt',
      field: 'ANY' as const,
      side: 'OUT' as const,
      accountId: 'acc',
      accountLabel: '4970',
    };
    const rules = [rule, { ...rule, id: 's', accountId: 'other' }];
    expect(best(line({ amount: -840n, bookingText: 'ENTGELT ABSCHLUSS' }), facts({ rules }))!.parts[0]).toMatchObject({
      kind: 'ACCOUNT',
      targetId: 'acc',
      amount: -840n,
    });
    expect(fits(line({ bookingText: 'Entgelt' }), rule)).toBe(false);
  });

  it('takes the name of the payer alone for the least, in whatever spelling, and never as sure', () => {
    const items = [
      item({ id: 'old', number: 'RE-2026-00010', open: 5_000n, name: 'Łukasz Müller', issuedOn: '2026-02-01' }),
      item({ id: 'new', number: 'RE-2026-00011', open: 7_000n, name: 'Łukasz Müller', issuedOn: '2026-02-02' }),
      item({ id: 'else', number: 'RE-2026-00012', open: 7_000n, name: 'Ada Byron', personId: 'p9' }),
    ];
    for (const name of ['MUELLER LUKASZ', 'Łukasz Müler', 'Lukasz Muellers']) {
      const found = suggest(line({ amount: 1_234n, name, iban: null, remittance: 'danke' }), facts({ items }));
      expect(found.map(({ parts }) => parts.map(({ targetId, amount }) => [targetId, amount]))).toEqual([
        [['old', 1_234n]],
      ]);
      expect(found[0]!.reasons.map(({ code }) => code)).toContain('NAME_ONLY');
      expect(found[0]!.score).toBeLessThan(SUGGESTED_FROM);
    }
    const other = (name: string) =>
      suggest(line({ amount: 1_234n, name, iban: null, remittance: 'x' }), facts({ items }));
    for (const name of ['Müller', 'Jan Müller', 'Lukas Meier', '', '漢字']) expect(other(name)).toEqual([]);
    expect(suggest(line({ amount: -1_234n, name: 'Łukasz Müller', iban: null }), facts({ items }))).toEqual([]);
    // Anything that says more is shown in its place.
    const named = line({ amount: 1_234n, name: 'Lukasz Mueller', iban: null, remittance: 'RE-2026-00012' });
    expect(suggest(named, facts({ items })).map(({ parts }) => parts[0]!.targetId)).toEqual(['else']);
  });

  it('is the same whatever the order of what it is held against', () => {
    const items = Array.from({ length: 6 }, (_, at) =>
      item({ id: `i${at}`, number: `RE-2026-0000${at}`, open: BigInt(1000 * (at + 1)), personId: `p${at % 2}` }),
    );
    const one = line({ amount: 4_000n, remittance: 'RE-2026-00003 RE-2026-00001' });
    const told = JSON.stringify(suggest(one, facts({ items })), (_k, v: unknown) =>
      typeof v === 'bigint' ? String(v) : v,
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 6 }), (shuffled) => {
        const again = JSON.stringify(suggest(one, facts({ items: shuffled })), (_k, v: unknown) =>
          typeof v === 'bigint' ? String(v) : v,
        );
        expect(again).toBe(told);
      }),
    );
  });
});

describe('numbers in texts', () => {
  it.each([
    ['RE-2026-00012', 'RE 2026 00012', 'WHOLE'],
    ['RE-2026-00012', 'Rg.re202600012danke', 'WHOLE'],
    ['RE-2026-00012', 'RE-2026-000123', null],
    ['RE-2026-00012', '1202600012', null],
    ['RE-2026-00012', '202600012', 'DIGITS'],
  ])('finds %s in "%s": %s', (number, text, found) => {
    expect(findNumber(text, number)).toBe(found);
  });

  it('looks up the digits of every number that it would find', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom('', ' ', '-', '/'),
        fc.string({ maxLength: 20 }),
        (n, gap, noise) => {
          const number = `RE-2026-${String(n).padStart(5, '0')}`;
          const text = `${noise} ${number.replaceAll('-', gap)}`;
          fc.pre(findNumber(text, number) !== null && !/\d/.test(noise));
          expect(digitKeys(text)).toContain(number.replace(/\D/g, ''));
        },
      ),
    );
  });
});

it('knows names whatever the order of their words, umlauts and legal forms', () => {
  expect(nameLikeness('LINDNER, JAKOB', 'Jakob Lindner')).toBe(1000);
  expect(nameLikeness('Mueller GmbH', 'Müller')).toBe(1000);
  expect(nameLikeness('Jakob und Anna Lindner', 'Jakob Lindner')).toBe(920);
  expect(nameLikeness('Anna Wolters', 'Jakob Lindner')).toBe(0);
});

it('finds which amounts sum up to another, as trying all does, and says where there are two ways', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 1n, max: 40n }), { maxLength: 8 }),
      fc.bigInt({ min: 1n, max: 150n }),
      (amounts, whole) => {
        const items = amounts.map((open, index) => ({ id: String(index), open }));
        let ways = 0;
        for (let mask = 0; mask < 2 ** items.length; mask += 1) {
          const picked = items.filter((_, at) => (mask >> at) & 1);
          if (picked.length >= 2 && picked.length <= 6 && picked.reduce((sum, { open }) => sum + open, 0n) === whole)
            ways += 1;
        }
        const found = sumsTo(items, whole);
        expect(found === null).toBe(ways === 0);
        if (!found) return;
        expect(found.items.reduce((sum, { open }) => sum + open, 0n)).toBe(whole);
        expect(found.isOnly).toBe(ways === 1);
      },
    ),
  );
});

describe('parts of a movement', () => {
  const open: Readonly<Record<string, bigint>> = { a: 5_000n, b: 6_900n, pay: 12_400n };
  const openOf = ({ kind, targetId }: WantedPart) =>
    kind === 'ACCOUNT' || kind === 'ON_ACCOUNT' ? null : (open[targetId ?? ''] ?? null);
  const wanted = (kind: WantedPart['kind'], targetId: string | null, amount: bigint | null = null): WantedPart => ({
    kind,
    targetId,
    amount,
  });
  const money = { amount: 11_900n, currency: 'EUR' };

  it('take what is open in turn, and leave the rest on account', () => {
    expect(decideParts(money, [wanted('INVOICE', 'a')], openOf, true)).toEqual([
      expect.objectContaining({ targetId: 'a', amount: 5_000n }),
      { kind: 'ON_ACCOUNT', targetId: null, amount: 6_900n },
    ]);
    expect(() => decideParts(money, [wanted('INVOICE', 'a')], openOf, false)).toThrow(/sum up to 50.00/);
  });

  it('may be a payment with its fee', () => {
    const parts = decideParts(money, [wanted('PAYMENT', 'pay'), wanted('ACCOUNT', 'fee')], openOf, true);
    expect(parts.map(({ amount }) => amount)).toEqual([12_400n, -500n]);
  });

  it.each([
    ['more than is open', [wanted('INVOICE', 'a', 5_001n), wanted('ACCOUNT', 'x')]],
    ['an invoice paid by nothing', [wanted('INVOICE', 'a', 0n), wanted('ACCOUNT', 'x')]],
    ['an invoice paid backwards', [wanted('INVOICE', 'a', -1n), wanted('ACCOUNT', 'x')]],
    ['a part of a payment', [wanted('PAYMENT', 'pay', 100n), wanted('ACCOUNT', 'x')]],
    ['nothing', []],
  ])('are refused where they are %s', (_what, parts) => {
    expect(() => decideParts(money, parts, openOf, true)).toThrow();
  });

  it('F9: sum up to the movement, whatever is asked', () => {
    const part = fc.record({
      kind: fc.constantFrom('INVOICE' as const, 'ACCOUNT' as const, 'PAYMENT' as const),
      targetId: fc.constantFrom('a', 'b', 'pay'),
      amount: fc.option(fc.bigInt({ min: -20_000n, max: 20_000n })),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        let decided;
        try {
          decided = decideParts(money, parts, openOf, true);
        } catch {
          return;
        }
        expect(decided.reduce((sum, { amount }) => sum + amount, 0n)).toBe(11_900n);
      }),
    );
  });
});
