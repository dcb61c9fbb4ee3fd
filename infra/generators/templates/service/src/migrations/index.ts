import { houseMigrations } from '@mh-os/persistence';

/** In order; a released migration is never changed. */
export const migrations = [...houseMigrations];
