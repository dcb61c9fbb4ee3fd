import { MessagingModule, messagingConfigFrom } from '@mh-os/messaging';
import { PersistenceModule, dbConfigFrom } from '@mh-os/persistence';
import { config } from './config.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

/** Name of this service: its subgraph, its audience, its schema. */
export const service = 'loyalty';

/** What features are given by injection; nothing of it is read or opened before the application starts. */
export const foundation = [
  PersistenceModule.forRoot({ service, entities, migrations, config: () => dbConfigFrom(config()) }),
  MessagingModule.forRoot({ service, config: () => messagingConfigFrom(config()) }),
];
