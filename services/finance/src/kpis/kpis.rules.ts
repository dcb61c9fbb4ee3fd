import type { ReportLine } from '../accounts/charts/index.ts';
import type { AccountSum, ReportAccount } from '../reports/balances.read-model.ts';

/** How a figure is made: of what was posted in a period, of what stood at its end, of two others, or of who bought. */
export type KpiShape = 'FLOW' | 'STOCK' | 'RATIO' | 'BUYERS';
export type KpiUnit = 'MONEY' | 'PERCENT' | 'COUNT';

/** A key figure: which accounts, with which sign, and what it means in words. */
export interface KpiDefinition {
  readonly shape: KpiShape;
  readonly unit: KpiUnit;
  readonly definition: string;
  /** Whether an account's postings count. */
  readonly of: (account: ReportAccount) => boolean;
  /** 1n where debit makes it grow, -1n where credit does. */
  readonly sign: bigint;
}

const lines =
  (...wanted: readonly ReportLine[]) =>
  ({ reportLine, type }: ReportAccount): boolean =>
    wanted.includes(reportLine) && (type === 'INCOME' || type === 'EXPENSE');
const nothing = (): boolean => false;
const SALES = ['REVENUE', 'REVENUE_REDUCTIONS'] as const;

export const kpis = {
  REVENUE: {
    ...{ shape: 'FLOW', unit: 'MONEY', sign: -1n, of: lines(...SALES) },
    definition: 'Credit less debit of all accounts under revenue and reductions of revenue in the period, without VAT.',
  },
  GROSS_MARGIN: {
    ...{ shape: 'FLOW', unit: 'MONEY', sign: -1n, of: lines(...SALES, 'COST_OF_GOODS') },
    definition: 'Revenue less everything posted under cost of goods in the period.',
  },
  GROSS_MARGIN_RATE: {
    ...{ shape: 'RATIO', unit: 'PERCENT', sign: 1n, of: nothing },
    definition: 'Gross margin in percent of revenue.',
  },
  CONTRIBUTION: {
    ...{ shape: 'FLOW', unit: 'MONEY', sign: -1n, of: lines(...SALES, 'COST_OF_GOODS', 'SELLING', 'MARKETING') },
    definition: 'Gross margin less cost of sending and selling and less marketing; by channel as the postings name it.',
  },
  RESULT: {
    ...{ shape: 'FLOW', unit: 'MONEY', sign: -1n },
    of: ({ type }: ReportAccount): boolean => type === 'INCOME' || type === 'EXPENSE',
    definition: 'All income less all expenses of the period.',
  },
  RECEIVABLES: {
    ...{ shape: 'STOCK', unit: 'MONEY', sign: 1n, of: ({ role }: ReportAccount): boolean => role === 'RECEIVABLES' },
    definition: 'Balance of the receivables account at the end of the period.',
  },
  CASH: {
    ...{ shape: 'STOCK', unit: 'MONEY', sign: 1n },
    of: ({ reportLine, type }: ReportAccount): boolean => reportLine === 'CASH' && type === 'ASSET',
    definition: 'Balance of all accounts under cash and bank at the end of the period, money under way included.',
  },
  POINTS_LIABILITY: {
    ...{
      shape: 'STOCK',
      unit: 'MONEY',
      sign: -1n,
      of: ({ role }: ReportAccount): boolean => role === 'POINTS_LIABILITY',
    },
    definition: "Balance of the points liability at the end of the period: what members' points are worth to them.",
  },
  MARKETING_SPEND: {
    ...{ shape: 'FLOW', unit: 'MONEY', sign: 1n, of: lines('MARKETING') },
    definition: 'Debit less credit of all accounts under marketing in the period.',
  },
  ORDERS: {
    ...{ shape: 'BUYERS', unit: 'COUNT', sign: 1n, of: nothing },
    definition: 'Orders whose invoice was posted to receivables in the period.',
  },
  AVERAGE_ORDER: {
    ...{ shape: 'BUYERS', unit: 'MONEY', sign: 1n, of: nothing },
    definition: 'Revenue of the period for each order of the period; none where there is no order.',
  },
  REPEAT_RATE: {
    ...{ shape: 'BUYERS', unit: 'PERCENT', sign: 1n, of: nothing },
    definition:
      'Of the people who bought in the period, the share who had bought before or bought more than once in it.',
  },
  CUSTOMER_ACQUISITION_COST: {
    ...{ shape: 'BUYERS', unit: 'MONEY', sign: 1n, of: nothing },
    definition:
      'Marketing spend of the period for each person who bought for the first time in it; none where there is no spend.',
  },
} as const satisfies Record<string, KpiDefinition>;
export type KpiKey = keyof typeof kpis;

export const kpiKeys = Object.keys(kpis) as KpiKey[];

/** A figure that is a sum of accounts: the sums of the books and nothing else (F16). */
export function amountOf(key: KpiKey, accounts: readonly ReportAccount[], sums: readonly AccountSum[]): bigint {
  const { of, sign } = kpis[key];
  const counted = new Set(accounts.filter(of).map(({ id }) => id));
  const net = sums.reduce((total, one) => (counted.has(one.accountId) ? total + one.debit - one.credit : total), 0n);
  return net * sign;
}

/** The same, told apart by month or channel. */
export function amountsBy(
  key: KpiKey,
  accounts: readonly ReportAccount[],
  sums: readonly AccountSum[],
): Map<string, bigint> {
  const groups = new Map<string, AccountSum[]>();
  for (const sum of sums) groups.set(sum.key, [...(groups.get(sum.key) ?? []), sum]);
  return new Map([...groups].map(([group, of]) => [group, amountOf(key, accounts, of)]));
}

/** Part of a whole in percent with one decimal, as text; null of nothing. */
export function percent(part: bigint, whole: bigint): string | null {
  if (whole === 0n) return null;
  const negative = part < 0n !== whole < 0n && part !== 0n;
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  const tenths = (size(part) * 2000n + size(whole)) / (size(whole) * 2n);
  return `${negative ? '-' : ''}${tenths / 10n}.${tenths % 10n}`;
}

/** Months from the one of a day to that of another, as `2026-03`. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = [];
  const at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  while (at.toISOString().slice(0, 7) <= until.slice(0, 7)) {
    months.push(at.toISOString().slice(0, 7));
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return months;
}

/** Days from one to another, at most 400: the last ones. */
export function daysBetween(from: string, until: string): string[] {
  const [end, dayMs, most] = [Date.parse(`${until}T00:00:00Z`), 86_400_000, 400];
  const count = Math.min(most, Math.floor((end - Date.parse(`${from}T00:00:00Z`)) / dayMs) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, at) =>
    new Date(end - (count - 1 - at) * dayMs).toISOString().slice(0, 10),
  );
}

/** The period of the same length before a period. */
export function periodBefore(from: string, until: string): { from: string; until: string } {
  const dayMs = 86_400_000;
  const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${until}T00:00:00Z`)];
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  return { from: day(start - (end - start) - dayMs), until: day(start - dayMs) };
}
