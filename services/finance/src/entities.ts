import { BankAccountEntity } from './bank/bank-account.entity.ts';
import { BankRuleEntity } from './bank/bank-rule.entity.ts';
import { AccountEntity } from './accounts/account.entity.ts';
import { JournalEntryEntity } from './journal/journal-entry.entity.ts';
import { JournalHeadEntity } from './journal/journal-head.entity.ts';
import { JournalLineEntity } from './journal/journal-line.entity.ts';
import { ExchangeRateEntity } from './ledger/exchange-rate.entity.ts';
import { LedgerSettingEntity } from './ledger/ledger-setting.entity.ts';
import { ManualEntryEntity } from './manual-entries/manual-entry.entity.ts';
import { BudgetEntity } from './budgets/budget.entity.ts';
import { DocumentMailSettingsEntity } from './mailing/mail-settings.entity.ts';
import { FinanceExportEntity } from './exports/finance-export.entity.ts';
import { FiscalPeriodEntity } from './periods/fiscal-period.entity.ts';
import { OrderImportEntity } from './order-files/order-import.entity.ts';
import { PayableEntity } from './payouts/payable.entity.ts';
import { PayeeEntity } from './payouts/payee.entity.ts';
import { PayoutEntity } from './payouts/payout.entity.ts';
import { PayoutItemEntity } from './payouts/payout-item.entity.ts';
import { CreditHoldEntity } from './holds/credit-hold.entity.ts';
import { CustomerCreditEntity } from './holds/customer-credit.entity.ts';

/** Every table of this service that code maps. */
export const entities = [
  AccountEntity,
  BankAccountEntity,
  BankRuleEntity,
  LedgerSettingEntity,
  ExchangeRateEntity,
  FiscalPeriodEntity,
  JournalHeadEntity,
  JournalEntryEntity,
  JournalLineEntity,
  ManualEntryEntity,
  BudgetEntity,
  DocumentMailSettingsEntity,
  FinanceExportEntity,
  OrderImportEntity,
  PayeeEntity,
  PayableEntity,
  PayoutEntity,
  PayoutItemEntity,
  CustomerCreditEntity,
  CreditHoldEntity,
];
