import fc from 'fast-check';
import { accountOf } from '../accounts/accounts.rules.ts';
import { skr03 } from '../accounts/charts/skr03.chart.ts';
import { type AccountSum, type ReportAccount, dayBefore } from './balances.read-model.ts';
import { balanceSheet, profitAndLoss, trialBalance } from './reports.rules.ts';
import { behindVat, germanBoxes, ossRows, type VatChoice, vatRows } from './vat.rules.ts';

const accounts: ReportAccount[] = skr03.rows.map(accountOf).map((one) => ({ ...one, id: one.code }));
const sum = (accountId: string, debit: bigint, credit: bigint, key = ''): AccountSum => ({
  accountId,
  key,
  debit,
  credit,
});
const sale = [sum('1400', 11900n, 0n), sum('8400', 0n, 10000n, '19/19'), sum('1776', 0n, 1900n, '19/19')];

/** Any number of balanced movements between any two accounts. */
const movements = fc.array(
  fc.record({
    from: fc.constantFrom(...accounts.map(({ id }) => id)),
    to: fc.constantFrom(...accounts.map(({ id }) => id)),
    amount: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  }),
);
const added = (all: readonly { from: string; to: string; amount: bigint }[]): AccountSum[] => {
  const sums = new Map<string, { debit: bigint; credit: bigint }>();
  const of = (id: string) => sums.get(id) ?? sums.set(id, { debit: 0n, credit: 0n }).get(id)!;
  for (const { from, to, amount } of all) {
    of(to).debit += amount;
    of(from).credit += amount;
  }
  return [...sums].map(([accountId, sides]) => ({ accountId, key: '', ...sides }));
};

/** Accounts that tax reports look at and one that they do not, with what may be posted to them. */
const VAT_ACCOUNTS = '8400 8300 8125 8320 8200 8702 8701 1776 1771 1774 1787 1767 1576 1588 1200'.split(' ');
const VAT_KEYS = [
  ...['19/19', '19/', '7/7', '16/16/', 'EU/0', 'EU/19', 'REVERSE/', 'IMPORT/', 'EXPORT/0', '/'],
  ...['OSS/20/AT', 'OSS/19/CY', 'OSS/20/CY', 'OSS/19', 'ABROAD/20/GB'],
];
const posted = fc.uniqueArray(
  fc.record({
    ...{ accountId: fc.constantFrom(...VAT_ACCOUNTS), key: fc.constantFrom(...VAT_KEYS) },
    ...{ debit: fc.bigInt({ min: 0n, max: 10n ** 9n }), credit: fc.bigInt({ min: 0n, max: 10n ** 9n }) },
  }),
  { selector: (one) => `${one.accountId} ${one.key}` },
);

/** What the lines behind a choice sum up to, counted one by one. */
function behind(sums: readonly AccountSum[], choice: VatChoice): bigint {
  const found = behindVat(accounts, sums, choice)!;
  const pairs = new Set(found.accountIds.map((id, index) => `${id} ${found.keys[index]}`));
  const counted = sums.filter(({ accountId, key }) => pairs.has(`${accountId} ${key}`));
  return counted.reduce((all, { debit, credit }) => all + credit - debit, 0n);
}

describe('reports', () => {
  it('F5: whatever is posted, the trial balance sums to nothing and the balance sheet has equal sides', () => {
    fc.assert(
      fc.property(movements, movements, (before, within) => {
        const trial = trialBalance(accounts, added(before), added(within));
        expect(trial.debit).toBe(trial.credit);
        expect(trial.rows.reduce((total, { closing }) => total + closing, 0n)).toBe(0n);
        const sheet = balanceSheet(accounts, added([...before, ...within]));
        expect(sheet.totalAssets).toBe(sheet.totalClaims);
        expect(profitAndLoss(accounts, added([...before, ...within])).result).toBe(sheet.result);
      }),
    );
  });

  it('signs profit and loss by what a line does to the result', () => {
    const { revenue, grossProfit, operatingResult, result, groups } = profitAndLoss(accounts, [
      ...sale,
      ...[sum('3200', 4000n, 0n), sum('8701', 500n, 0n), sum('2150', 100n, 0n)],
    ]);
    expect({ revenue, grossProfit, operatingResult, result }).toEqual({
      ...{ revenue: 9500n, grossProfit: 5500n, operatingResult: 5500n, result: 5400n },
    });
    expect(groups.map(({ line, amount }) => [line, amount])).toEqual([
      ['REVENUE', 10000n],
      ['REVENUE_REDUCTIONS', -500n],
      ['COST_OF_GOODS', -4000n],
      ['FINANCIAL', -100n],
    ]);
  });

  it('fills the boxes of the German return: net in whole euros, tax as it was posted', () => {
    const sums = [
      ...[sum('8400', 0n, 10099n, '19/19'), sum('1776', 0n, 1919n, '19/19'), sum('8300', 0n, 5000n, '7/7')],
      ...[sum('1771', 0n, 350n, '7/7'), sum('8125', 0n, 2000n, 'EU/0'), sum('1576', 190n, 0n, '19/19')],
      ...[sum('8320', 0n, 1000n, 'OSS/20/AT'), sum('1767', 0n, 200n, 'OSS/20/AT'), sum('8701', 70n, 0n)],
      ...[sum('8320', 0n, 900n, 'OSS/19/CY'), sum('1767', 0n, 171n, 'OSS/19/CY'), sum('8200', 0n, 500n, '16/16/')],
      ...[sum('1770', 0n, 80n, '16/16/'), sum('8200', 0n, 700n, 'ABROAD/20/GB'), sum('1770', 0n, 140n, 'ABROAD/20/GB')],
    ];
    const rows = vatRows(accounts, sums);
    expect(rows.find(({ key }) => key === '19')).toEqual({
      key: '19',
      rate: '19',
      net: 10099n,
      output: 1919n,
      input: 190n,
    });
    expect(Object.fromEntries(germanBoxes(rows, 2).map(({ box, amount }) => [box, amount]))).toEqual({
      ...{ 81: 10000n, 86: 5000n, 35: 500n, 36: 80n, 41: 2000n, 45: 2600n, 66: 190n, 83: 1919n + 350n + 80n - 190n },
    });
  });

  it('tells what is bought in the EU and under reverse charge in boxes of its own, and leaves nothing to pay of it', () => {
    const sums = [
      ...[sum('1774', 0n, 1900n, 'EU/19'), sum('1574', 1900n, 0n, 'EU/19')],
      ...[sum('1787', 0n, 570n, 'REVERSE/'), sum('1577', 570n, 0n, 'REVERSE/')],
    ];
    const boxes = germanBoxes(vatRows(accounts, sums), 2);
    expect(Object.fromEntries(boxes.map(({ box, amount }) => [box, amount]))).toEqual({
      ...{ 89: 10000n, 85: 570n, 61: 1900n, 67: 570n, 83: 0n },
    });
  });

  it('F16: what is behind a row, a part or a box is what it is the sum of, whatever was posted', () => {
    fc.assert(
      fc.property(posted, (sums) => {
        const rows = vatRows(accounts, sums);
        for (const row of rows) {
          const { key, rate } = row;
          expect(behind(sums, { key, rate, part: 'net' })).toBe(row.net);
          expect(behind(sums, { key, rate, part: 'output' })).toBe(row.output);
          expect(behind(sums, { key, rate, part: 'input' })).toBe(-row.input);
          expect(behind(sums, { key, rate })).toBe(row.net + row.output - row.input);
        }
        for (const { box, amount } of germanBoxes(rows, 2)) {
          const sumOf = behind(sums, { box });
          const signed = ['61', '62', '66', '67'].includes(box) ? -sumOf : sumOf;
          if (box === '89') continue;
          expect(signed - amount < 100n && amount - signed < 100n).toBe(true);
          if (['36', '85', '61', '62', '66', '67', '83'].includes(box)) expect(signed).toBe(amount);
        }
        const payable = rows.reduce((all, { output, input }) => all + output - input, 0n);
        expect(behind(sums, {})).toBe(payable);
      }),
    );
    expect(behindVat(accounts, [], { box: '99' })).toBeNull();
  });

  it('F16: the OSS return adds up to the rows of the report, and each of its rows to its lines', () => {
    fc.assert(
      fc.property(posted, (sums) => {
        const oss = ossRows(accounts, sums);
        for (const { country, rate, net, tax } of oss) {
          const row = { key: 'OSS', rate, country: country ?? '' };
          expect(behind(sums, { ...row, part: 'net' })).toBe(net);
          expect(behind(sums, { ...row, part: 'output' })).toBe(tax);
        }
        const told = vatRows(accounts, sums).filter(({ key }) => key === 'OSS');
        expect(oss.reduce((all, { net }) => all + net, 0n)).toBe(told.reduce((all, { net }) => all + net, 0n));
        expect(oss.reduce((all, { tax }) => all + tax, 0n)).toBe(told.reduce((all, { output }) => all + output, 0n));
      }),
    );
  });

  it('knows the day before', () => {
    expect([dayBefore('2026-03-01'), dayBefore('2026-01-01')]).toEqual(['2026-02-28', '2025-12-31']);
  });
});
