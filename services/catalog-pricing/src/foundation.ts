import { dbConfigFrom, PersistenceModule } from '@mh-os/persistence';
import { config } from './config.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

/** What features are given by injection; nothing of it is read or opened before the application starts. */
export const foundation = [
  PersistenceModule.forRoot({ service: 'catalog-pricing', entities, migrations, config: () => dbConfigFrom(config()) }),
];
