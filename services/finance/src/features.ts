import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { AccountsModule } from './accounts/accounts.module.ts';

/** The feature modules, by themselves: the schema is printed from them without a configuration. */
export const features = [ProvisioningModule, AccountsModule];
