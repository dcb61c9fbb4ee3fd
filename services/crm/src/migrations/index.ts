import { houseMigrations } from '@mh-os/persistence';
import { Companies1795293889123 } from './1795293889123-companies.ts';

/** In order; a released migration is never changed. */
export const migrations = [...houseMigrations, Companies1795293889123];
