import { houseMigrations } from '@mh-os/persistence';
import { Accounts1795293872380 } from './1795293872380-accounts.ts';
import { Ledger1795295119000 } from './1795295119000-ledger.ts';
import { Reports1795296266000 } from './1795296266000-reports.ts';
import { Documents1795296421000 } from './1795296421000-documents.ts';
import { Payouts1795306906000 } from './1795306906000-payouts.ts';
import { Bank1795307256000 } from './1795307256000-bank.ts';
import { Dunning1795308740000 } from './1795308740000-dunning.ts';
import { Holds1795309120000 } from './1795309120000-holds.ts';
import { OrderFiles1795309200000 } from './1795309200000-order-files.ts';
import { SupplyPeriod1795318593000 } from './1795318593000-supply-period.ts';
import { PayoutItemAccount1795318920000 } from './1795318920000-payout-item-account.ts';
import { ToldRates1795320300000 } from './1795320300000-told-rates.ts';
import { DocumentMails1795320613000 } from './1795320613000-document-mails.ts';
import { BouncedDocuments1795333000000 } from './1795333000000-bounced-documents.ts';
import { BankNotifications1795334100000 } from './1795334100000-bank-notifications.ts';
import { TaxedIn1795344160000 } from './1795344160000-taxed-in.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [
  ...houseMigrations,
  Accounts1795293872380,
  Ledger1795295119000,
  Reports1795296266000,
  Documents1795296421000,
  Payouts1795306906000,
  Bank1795307256000,
  Dunning1795308740000,
  Holds1795309120000,
  OrderFiles1795309200000,
  SupplyPeriod1795318593000,
  PayoutItemAccount1795318920000,
  ToldRates1795320300000,
  DocumentMails1795320613000,
  BouncedDocuments1795333000000,
  BankNotifications1795334100000,
  TaxedIn1795344160000,
];
