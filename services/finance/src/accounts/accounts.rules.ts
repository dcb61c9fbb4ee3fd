import { DomainError } from '@mh-os/kernel';
import { codeInvalid } from './accounts.errors.ts';
import type { AccountRole, AccountType, ChartRow, ReportLine } from './charts/index.ts';

export type Side = 'DEBIT' | 'CREDIT';

/** The form in which a code is kept: capitals, no spaces around it. */
export function decideCode(code: string): string {
  const kept = code.trim().toUpperCase();
  if (!/^[A-Z0-9][A-Z0-9-]{0,63}$/.test(kept)) throw codeInvalid(code);
  return kept;
}

/** The side on which accounts of a type grow. */
export function sideOf(type: AccountType): Side {
  return type === 'ASSET' || type === 'EXPENSE' ? 'DEBIT' : 'CREDIT';
}

/** An account of a template as it is kept; reductions of revenue grow on the other side than revenue. */
export function accountOf([code, name, type, reportLine, role, vatKey]: ChartRow) {
  const normalSide = reportLine === 'REVENUE_REDUCTIONS' ? ('DEBIT' as const) : sideOf(type);
  return { code, name, type, normalSide, reportLine, role: role ?? null, vatKey: vatKey ?? '', active: true };
}

/** Where an account stands in the reports when nobody says so. */
const DEFAULT_LINE: Readonly<Record<AccountType, ReportLine>> = {
  ASSET: 'OTHER_ASSETS',
  LIABILITY: 'OTHER_LIABILITIES',
  EQUITY: 'EQUITY',
  INCOME: 'OTHER_INCOME',
  EXPENSE: 'OTHER_EXPENSES',
};
export const defaultLine = (type: AccountType): ReportLine => DEFAULT_LINE[type];

/** An account that documents post to can neither lose its role nor be switched off: they would have nowhere to go. */
export function assertRoleKept(
  account: { readonly role: AccountRole | null; readonly vatKey: string },
  wished: { readonly role: AccountRole | null; readonly active: boolean },
): void {
  if (account.role === null || account.vatKey !== '' || (wished.active && wished.role === account.role)) return;
  throw new DomainError('FINANCE_ROLE_NEEDED', `Documents post to this account as ${account.role}.`, {
    details: { role: account.role },
  });
}
