import { AccountsModule } from './accounts/accounts.module.ts';
import { BankModule } from './bank/bank.module.ts';
import { InvoicesModule } from './invoices/invoices.module.ts';
import { JournalModule } from './journal/journal.module.ts';
import { LedgerModule } from './ledger/ledger.module.ts';
import { ManualEntriesModule } from './manual-entries/manual-entries.module.ts';
import { FinanceSummaryModule } from './summary/summary.module.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { KpisModule } from './kpis/kpis.module.ts';
import { BudgetsModule } from './budgets/budgets.module.ts';
import { DunningModule } from './dunning/dunning.module.ts';
import { MailingModule } from './mailing/mailing.module.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { PointsModule } from './points/points.module.ts';
import { OrderFilesModule } from './order-files/order-files.module.ts';
import { OrdersModule } from './orders/orders.module.ts';
import { PaymentsModule } from './payments/payments.module.ts';
import { PayoutsModule } from './payouts/payouts.module.ts';
import { HoldsModule } from './holds/holds.module.ts';
import { RatesModule } from './rates/rates.module.ts';
import { PeriodsModule } from './periods/periods.module.ts';
import { ProvisioningModule } from './provisioning/provisioning.module.ts';

/** The feature modules, by themselves: the schema is printed from them without a configuration. */
export const features = [
  // One a line, so that what several people add merges.
  AccountsModule,
  BankModule,
  InvoicesModule,
  JournalModule,
  LedgerModule,
  ManualEntriesModule,
  ReportsModule,
  FinanceSummaryModule,
  KpisModule,
  BudgetsModule,
  DunningModule,
  MailingModule,
  ExportsModule,
  PointsModule,
  OrderFilesModule,
  OrdersModule,
  PaymentsModule,
  PayoutsModule,
  HoldsModule,
  RatesModule,
  PeriodsModule,
  ProvisioningModule,
];
