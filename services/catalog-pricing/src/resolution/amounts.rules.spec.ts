import { Money, UnitPrice } from '@mh-os/kernel';
import fc from 'fast-check';
import { taxedPrice, type TaxedPrice } from '../vat/vat.rules.ts';
import { basePrice, documentTotals, taxedQuantity } from './amounts.rules.ts';
import { lowestPrior, lowestPublicPrior, PRIOR_WINDOW_MS } from './lowest-prior.rules.ts';
import type { Candidate } from './resolution.types.ts';

const eur = (decimal: string): UnitPrice => UnitPrice.parse(decimal, 'EUR');
const percent = fc.constantFrom('0.00', '7.00', '19.00', '20.00', '25.00');
const unit = fc
  .integer({ min: 1, max: 50_000_000 })
  .map((n) => eur((BigInt(n) / 10_000n).toString() + '.' + String(n % 10_000).padStart(4, '0')));
const told = ({ net, tax, gross }: TaxedPrice): string => `${net.decimal} + ${tax.decimal} = ${gross.decimal}`;

describe('amounts of a line', () => {
  it('P11: keep the side that was set, and tax is the difference, for every amount and rate', () => {
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 500 }), percent, fc.boolean(), (price, quantity, home, gross) => {
        const vat = { home, destination: home, policy: 'KEEP_NET' as const };
        const line = taxedQuantity(price, quantity, gross ? 'GROSS' : 'NET', vat);
        const set = price.times(BigInt(quantity));
        expect((gross ? line.gross : line.net).equals(set)).toBe(true);
        expect(line.net.add(line.tax).equals(line.gross)).toBe(true);
      }),
    );
  });

  it('G4: four decimals are multiplied first and rounded once', () => {
    const vat = { home: '19.00', destination: '19.00', policy: 'KEEP_GROSS' as const };
    expect(told(taxedQuantity(eur('0.0149'), 1000, 'NET', vat))).toBe('14.90 + 2.83 = 17.73');
  });

  it('P13: another country keeps gross or net by policy and is taxed once', () => {
    const to = (policy: 'KEEP_GROSS' | 'KEEP_NET', basis: 'GROSS' | 'NET', amount: string) =>
      told(taxedQuantity(eur(amount), 1, basis, { home: '19.00', destination: '25.00', policy }));
    expect(to('KEEP_GROSS', 'GROSS', '119')).toBe('95.20 + 23.80 = 119.00');
    expect(to('KEEP_NET', 'GROSS', '119')).toBe('100.00 + 25.00 = 125.00');
    expect(to('KEEP_NET', 'NET', '100')).toBe('100.00 + 25.00 = 125.00');
    expect(to('KEEP_GROSS', 'NET', '100')).toBe('95.20 + 23.80 = 119.00');
  });

  it('P13: the tax is that of the destination on the net amount, within half a cent, never twice', () => {
    fc.assert(
      fc.property(unit, percent, percent, fc.boolean(), fc.boolean(), (price, home, destination, gross, keepNet) => {
        const vat = { home, destination, policy: keepNet ? ('KEEP_NET' as const) : ('KEEP_GROSS' as const) };
        const line = taxedQuantity(price, 1, gross ? 'GROSS' : 'NET', vat);
        const plain = taxedQuantity(price, 1, gross ? 'GROSS' : 'NET', { ...vat, destination: home });
        expect(line.vatPercent).toBe(destination);
        const exact = Number(line.net.minorUnits) * (Number(destination) / 100);
        expect(Math.abs(Number(line.tax.minorUnits) - exact)).toBeLessThanOrEqual(1);
        expect(keepNet ? line.net.equals(plain.net) : line.gross.equals(plain.gross)).toBe(true);
      }),
    );
  });
});

describe('totals of a document', () => {
  const line = (gross: string, rate = '19.00'): TaxedPrice => taxedPrice(Money.parse(gross, 'EUR'), 'GROSS', rate);

  it('P12: per line and per rate differ, and each says which it is', () => {
    const lines = [line('0.10'), line('0.10'), line('0.10'), line('1.07', '7.00')];
    const per = (mode: 'PER_LINE' | 'PER_RATE') => {
      const { net, tax, gross, rates, mode: kept } = documentTotals(lines, mode, 'EUR');
      return [
        kept,
        net.decimal,
        tax.decimal,
        gross.decimal,
        rates.map((one) => `${one.vatPercent}:${one.tax.decimal}`),
      ];
    };
    expect(per('PER_LINE')).toEqual(['PER_LINE', '1.24', '0.13', '1.37', ['19.00:0.06', '7.00:0.07']]);
    expect(per('PER_RATE')).toEqual(['PER_RATE', '1.25', '0.12', '1.37', ['19.00:0.05', '7.00:0.07']]);
  });

  it('P11 P12: the set sides add up exactly in both modes', () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), percent, fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(lines, fc.constantFrom('PER_LINE' as const, 'PER_RATE' as const), (rows, mode) => {
        const set = rows.map(([minor, rate, gross]) =>
          taxedPrice(Money.of(BigInt(minor), 'EUR'), gross ? 'GROSS' : 'NET', rate),
        );
        const totals = documentTotals(set, mode, 'EUR');
        expect(totals.net.add(totals.tax).equals(totals.gross)).toBe(true);
        const onlyGross = set.every((one) => one.basis === 'GROSS');
        const sum = set.reduce((total, one) => total.add(one.gross), Money.zero('EUR'));
        if (onlyGross) expect(totals.gross.equals(sum)).toBe(true);
      }),
    );
  });
});

describe('base price', () => {
  it('is per litre, kilogram or piece', () => {
    const of = (amount: string, unit: string) => {
      const base = basePrice(Money.parse('19.90', 'EUR'), { amount, unit });
      return base && `${base.price.toMoney().decimal}/${base.per}`;
    };
    expect([of('100', 'ml'), of('0.5', 'kg'), of('3', 'pcs'), of('0', 'ml'), of('1', 'barrel')]).toEqual([
      '199.00/l',
      '39.80/kg',
      '6.63/pcs',
      null,
      null,
    ]);
    expect(basePrice(Money.parse('1', 'EUR'), null)).toBeNull();
  });
});

const DAY = 86_400_000;

describe('lowest prior price', () => {
  it('P10: 100 for 60 days and 80 today is 100: what held at R − W counts, the reduction does not', () => {
    const held = [
      { from: -60 * DAY, to: 0, amount: 100n },
      { from: 0, to: null, amount: 80n },
    ];
    expect(lowestPrior(held, 0, PRIOR_WINDOW_MS)).toBe(100n);
  });

  it('P10: takes the lowest inside of the window, to the millisecond', () => {
    const at = (days: number, plus = 0) => days * DAY + plus;
    const held = (end: number) => [
      { from: at(-90), to: end, amount: 70n },
      { from: end, to: at(-10), amount: 100n },
      { from: at(-10), to: 0, amount: 90n },
      { from: 0, to: null, amount: 50n },
    ];
    expect(lowestPrior(held(at(-30)), 0, PRIOR_WINDOW_MS)).toBe(90n);
    expect(lowestPrior(held(at(-30, 1)), 0, PRIOR_WINDOW_MS)).toBe(70n);
    expect(lowestPrior([{ from: 0, to: null, amount: 50n }], 0, PRIOR_WINDOW_MS)).toBeNull();
  });

  it('P10: an earlier sale counts, prices of single customers do not', () => {
    const ever = { from: null, to: null };
    const base: Candidate = {
      ...{ id: 'a', variantId: 'v', listId: null, listCode: null, channelId: 'c', segmentId: null, customerId: null },
      ...{ type: 'STANDARD', priority: 0, currency: 'EUR', basis: 'GROSS', amount: '100', minQuantity: 1 },
      ...{ active: ever, listWindow: ever, window: { from: -60 * DAY, to: null } },
    };
    const sale = { ...base, id: 'b', type: 'SALE' as const, amount: '85', window: { from: -20 * DAY, to: -15 * DAY } };
    const now = { ...sale, id: 'c', amount: '80', window: { from: 0, to: null } };
    const own = { ...base, id: 'd', customerId: 'bob', amount: '60' };
    const dear = { ...sale, id: 'e', amount: '120', window: { from: -9 * DAY, to: -8 * DAY } };
    const asked = { channelId: 'c', currency: 'EUR', vat: '19.00' };
    const low = (book: Candidate[], at = 0) => lowestPublicPrior(book, asked, at)?.amount ?? null;
    expect(low([base, now])).toBe('100');
    expect(low([base, sale, dear, now, own])).toBe('85');
    expect(low([base, sale, now], 20 * DAY)).toBe('80');
    expect(low([base, sale], 15 * DAY)).toBe('100');
    expect(low([now])).toBeNull();
  });

  it('P10: agrees with asking every day, for any history', () => {
    const turns = fc.uniqueArray(fc.integer({ min: -80, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(turns, fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 8, maxLength: 8 }), (days, amounts) => {
        const starts = [...days].sort((a, b) => a - b);
        const held = starts.map((from, at) => ({
          from: from * DAY,
          to: starts[at + 1] === undefined ? null : starts[at + 1]! * DAY,
          amount: BigInt(amounts[at]!),
        }));
        const daily: bigint[] = [];
        for (let day = -30; day < 0; day += 1) {
          const one = held.find((each) => each.from <= day * DAY && (each.to === null || day * DAY < each.to));
          if (one) daily.push(one.amount);
        }
        const lowest = daily.length === 0 ? null : daily.reduce((low, one) => (one < low ? one : low));
        expect(lowestPrior(held, 0, PRIOR_WINDOW_MS)).toBe(lowest);
      }),
    );
  });
});
