import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { AccountsModule } from './accounts/accounts.module.ts';
import { InvoicesModule } from './invoices/invoices.module.ts';
import { OrdersModule } from './orders/orders.module.ts';

/** The feature modules, by themselves: the schema is printed from them without a configuration. */
export const features = [ProvisioningModule, AccountsModule, OrdersModule, InvoicesModule];
