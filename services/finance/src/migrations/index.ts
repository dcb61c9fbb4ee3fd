import { houseMigrations } from '@mh-os/persistence';
import { Accounts1795293872380 } from './1795293872380-accounts.ts';
import { Documents1795295000000 } from './1795295000000-documents.ts';

/** In order; a released migration is never changed. */
export const migrations = [...houseMigrations, Accounts1795293872380, Documents1795295000000];
import { Ledger1795295119000 } from './1795295119000-ledger.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [...houseMigrations, Accounts1795293872380, Ledger1795295119000];
