import { houseMigrations } from '@mh-os/persistence';
import { Accounts1795293872380 } from './1795293872380-accounts.ts';
import { Documents1795295000000 } from './1795295000000-documents.ts';

/** In order; a released migration is never changed. */
export const migrations = [...houseMigrations, Accounts1795293872380, Documents1795295000000];
