/** Kinds of accounts. */
export type AccountType = 'ASSET' | 'LIABILITY' | 'EQUITY' | 'INCOME' | 'EXPENSE';

/** What documents post to by themselves: each role is one account of the chart, or one per tax treatment. */
export const accountRoles = {
  RECEIVABLES: 'What customers owe.',
  REVENUE: 'Sales of goods, one account per tax treatment where the chart has them.',
  SHIPPING_REVENUE: 'Shipping that customers pay.',
  REVENUE_RETURNS: 'Sales taken back.',
  DISCOUNTS: 'Discounts and reductions given after the invoice.',
  VAT_OUTPUT: 'VAT owed on sales, one account per tax treatment where the chart has them.',
  VAT_INPUT: 'VAT paid to suppliers, one account per tax treatment where the chart has them.',
  VAT_PAYABLE: 'VAT paid in advance to the tax office.',
  BANK: 'The main bank account.',
  CASH: 'Cash in hand.',
  CASH_CLEARING: 'Money under way, such as from payment providers.',
  PAYABLES: 'What is owed to suppliers.',
  PAYOUTS_PAYABLE: 'What is owed to partners and reps.',
  CUSTOMER_PREPAYMENTS: 'What customers paid before or beyond an invoice.',
  POINTS_LIABILITY: 'What the points of members are worth to them.',
  POINTS_EXPENSE: 'The share of sales that is given as points.',
  INVENTORY: 'Goods in stock.',
  COGS: 'Cost of the goods sold.',
  SHIPPING_COST: 'Freight and packing of what is sent.',
  MARKETING: 'Advertising.',
  COMMISSION_EXPENSE: 'Commissions of partners and reps.',
  BANK_FEES: 'Costs of payments and accounts.',
  BAD_DEBT: 'Receivables that are lost.',
  DUNNING_INCOME: 'Fees of reminders.',
  FX_GAIN: 'Realised gains of exchange rates.',
  FX_LOSS: 'Realised losses of exchange rates.',
  CURRENCY_CLEARING: 'The other side where an entry crosses currencies; nothing in the currency of the books.',
  ROUNDING: 'Small differences.',
  SUSPENSE: 'What is not yet told where it belongs.',
  EQUITY: 'Capital of the owners.',
  RETAINED_EARNINGS: 'Results of earlier years.',
  OPENING_BALANCE: 'The other side of opening balances.',
} as const;
export type AccountRole = keyof typeof accountRoles;

/** Lines of the balance sheet and of profit and loss, in their order. */
export const reportLines = {
  FIXED_ASSETS: 'Fixed assets',
  INVENTORY: 'Inventory',
  RECEIVABLES: 'Receivables',
  CASH: 'Cash and bank',
  OTHER_ASSETS: 'Other assets',
  EQUITY: 'Equity',
  PROVISIONS: 'Provisions',
  PAYABLES: 'Payables',
  VAT: 'Value added tax',
  OTHER_LIABILITIES: 'Other liabilities',
  REVENUE: 'Revenue',
  REVENUE_REDUCTIONS: 'Reductions of revenue',
  COST_OF_GOODS: 'Cost of goods',
  PERSONNEL: 'Personnel',
  OCCUPANCY: 'Rooms',
  MARKETING: 'Marketing',
  SELLING: 'Cost of sending and selling',
  OTHER_EXPENSES: 'Other expenses',
  OTHER_INCOME: 'Other income',
  FINANCIAL: 'Financial result',
  TAXES: 'Taxes on income',
} as const;
export type ReportLine = keyof typeof reportLines;

/** One account of a template: code, name, type, line of reports, role, tax treatment. */
export type ChartRow = readonly [
  code: string,
  name: string,
  type: AccountType,
  line: ReportLine,
  role?: AccountRole,
  vatKey?: string,
];

/** A chart of accounts as it begins. */
export interface ChartTemplate {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly ChartRow[];
}
