import { houseMigrations } from '@mh-os/persistence';
import { Companies1795293889123 } from './1795293889123-companies.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [...houseMigrations, Companies1795293889123];
