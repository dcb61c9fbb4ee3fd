import type { ReportLine } from '../accounts/charts/index.ts';
import type { AccountSum, ReportAccount } from './balances.read-model.ts';

/** A line of the trial balance: positive is debit. */
export interface TrialRow {
  readonly account: ReportAccount;
  readonly opening: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly closing: bigint;
}

/** A group of accounts in a report, with its sum in the report's own sign. */
export interface ReportGroup {
  readonly line: ReportLine;
  readonly amount: bigint;
  readonly accounts: readonly { readonly account: ReportAccount; readonly amount: bigint }[];
}

const LINES = {
  ASSETS: ['FIXED_ASSETS', 'INVENTORY', 'RECEIVABLES', 'CASH', 'VAT', 'OTHER_ASSETS'],
  LIABILITIES: ['PROVISIONS', 'PAYABLES', 'VAT', 'OTHER_LIABILITIES'],
  EQUITY: ['EQUITY'],
  RESULT: [
    ...(['REVENUE', 'REVENUE_REDUCTIONS', 'COST_OF_GOODS', 'OTHER_INCOME', 'PERSONNEL', 'OCCUPANCY'] as const),
    ...(['MARKETING', 'SELLING', 'OTHER_EXPENSES', 'FINANCIAL', 'TAXES'] as const),
  ],
} as const satisfies Record<string, readonly ReportLine[]>;

/** Net movement of each account: debit minus credit. */
export function netOf(sums: readonly AccountSum[]): Map<string, bigint> {
  const net = new Map<string, bigint>();
  for (const { accountId, debit, credit } of sums) net.set(accountId, (net.get(accountId) ?? 0n) + debit - credit);
  return net;
}

/** Opening, movement and closing of every account that has any; the sides add up to the same (F5). */
export function trialBalance(
  accounts: readonly ReportAccount[],
  before: readonly AccountSum[],
  within: readonly AccountSum[],
): { rows: TrialRow[]; debit: bigint; credit: bigint } {
  const opening = netOf(before);
  const moved = new Map(within.map((sum) => [sum.accountId, sum]));
  const rows = accounts
    .map((account) => {
      const { debit, credit } = moved.get(account.id) ?? { debit: 0n, credit: 0n };
      const start = opening.get(account.id) ?? 0n;
      return { account, opening: start, debit, credit, closing: start + debit - credit };
    })
    .filter(({ opening: start, debit, credit }) => start !== 0n || debit !== 0n || credit !== 0n);
  const total = (of: 'debit' | 'credit'): bigint => rows.reduce((sum, row) => sum + row[of], 0n);
  return { rows, debit: total('debit'), credit: total('credit') };
}

/** Groups of accounts by their line, in the order of the report; `sign` turns debit minus credit into the report's sign. */
export function groupsOf(
  accounts: readonly ReportAccount[],
  net: ReadonlyMap<string, bigint>,
  { lines, types, sign }: { lines: readonly ReportLine[]; types: readonly string[]; sign: bigint },
): ReportGroup[] {
  return lines.flatMap((line) => {
    const of = accounts
      .filter(({ reportLine, type }) => reportLine === line && types.includes(type))
      .map((account) => ({ account, amount: (net.get(account.id) ?? 0n) * sign }))
      .filter(({ amount }) => amount !== 0n);
    return of.length === 0 ? [] : [{ line, accounts: of, amount: of.reduce((sum, one) => sum + one.amount, 0n) }];
  });
}

const sumOf = (groups: readonly ReportGroup[]): bigint => groups.reduce((sum, { amount }) => sum + amount, 0n);

/** What accounts of a type stand under, wherever people have put them. */
function linesFor(
  accounts: readonly ReportAccount[],
  types: readonly string[],
  usual: readonly ReportLine[],
): ReportLine[] {
  const used = accounts.filter(({ type }) => types.includes(type)).map(({ reportLine }) => reportLine);
  return [...new Set([...usual, ...used])];
}

/** The balance sheet of a day; the result that is not yet appropriated is part of equity, so both sides are equal (F5). */
export function balanceSheet(accounts: readonly ReportAccount[], sums: readonly AccountSum[]) {
  const net = netOf(sums);
  const part = (types: readonly string[], usual: readonly ReportLine[], sign: bigint): ReportGroup[] =>
    groupsOf(accounts, net, { lines: linesFor(accounts, types, usual), types, sign });
  const assets = part(['ASSET'], LINES.ASSETS, 1n);
  const liabilities = part(['LIABILITY'], LINES.LIABILITIES, -1n);
  const equity = part(['EQUITY'], LINES.EQUITY, -1n);
  const result = sumOf(part(['INCOME', 'EXPENSE'], LINES.RESULT, -1n));
  return {
    assets,
    liabilities,
    equity,
    result,
    totalAssets: sumOf(assets),
    totalClaims: sumOf(liabilities) + sumOf(equity) + result,
  };
}

/** Profit and loss as a short-term result: each line signed by what it does to the result, and the usual subtotals. */
export function profitAndLoss(accounts: readonly ReportAccount[], sums: readonly AccountSum[]) {
  const types = ['INCOME', 'EXPENSE'];
  const lines = linesFor(accounts, types, LINES.RESULT);
  const groups = groupsOf(accounts, netOf(sums), { lines, types, sign: -1n });
  const of = (...wanted: readonly ReportLine[]): bigint => sumOf(groups.filter(({ line }) => wanted.includes(line)));
  const revenue = of('REVENUE', 'REVENUE_REDUCTIONS');
  const grossProfit = revenue + of('COST_OF_GOODS');
  const result = sumOf(groups);
  return { groups, revenue, grossProfit, operatingResult: result - of('FINANCIAL', 'TAXES'), result };
}
