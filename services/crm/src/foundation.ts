import { MessagingModule, messagingConfigFrom } from '@mh-os/messaging';
import { PersistenceModule, dbConfigFrom } from '@mh-os/persistence';
import { Global, Module } from '@nestjs/common';
import { config, CRM_CONFIG } from './config.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

@Global()
@Module({ providers: [{ provide: CRM_CONFIG, useFactory: config }], exports: [CRM_CONFIG] })
class ConfigModule {}

/** Name of this service: its subgraph, its audience, its schema. */
export const service = 'crm';

/** What features are given by injection; nothing of it is read or opened before the application starts. */
export const foundation = [
  ConfigModule,
  PersistenceModule.forRoot({ service, entities, migrations, config: () => dbConfigFrom(config()) }),
  MessagingModule.forRoot({ service, config: () => messagingConfigFrom(config()) }),
];
