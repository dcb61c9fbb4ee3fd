import { houseMigrations } from '@mh-os/persistence';
import { Identity1763690000000 } from './1763690000000-identity.ts';
import { Activity1763690100000 } from './1763690100000-activity.ts';
import { Mail1763710100000 } from './1763710100000-mail.ts';
import { Accounts1763710200000 } from './1763710200000-accounts.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [
  ...houseMigrations,
  Identity1763690000000,
  Activity1763690100000,
  Mail1763710100000,
  Accounts1763710200000,
];
