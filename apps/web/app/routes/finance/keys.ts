import type { FinanceAccountType, FinanceReportLine } from '../../graphql/generated/types.ts';

/** Kinds of accounts in their order. */
export const typeKeys: readonly FinanceAccountType[] = ['ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE'];

/** Lines of reports in their order. */
export const reportLineKeys: readonly FinanceReportLine[] = [
  ...([
    'FIXED_ASSETS',
    'INVENTORY',
    'RECEIVABLES',
    'CASH',
    'OTHER_ASSETS',
    'EQUITY',
    'PROVISIONS',
    'PAYABLES',
    'VAT',
  ] as const),
  ...(['OTHER_LIABILITIES', 'REVENUE', 'REVENUE_REDUCTIONS', 'COST_OF_GOODS', 'OTHER_INCOME', 'PERSONNEL'] as const),
  ...(['OCCUPANCY', 'MARKETING', 'SELLING', 'OTHER_EXPENSES', 'FINANCIAL', 'TAXES'] as const),
];
