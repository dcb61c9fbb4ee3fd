import { MessagingModule, messagingConfigFrom } from '@mh-os/messaging';
import { PersistenceModule, dbConfigFrom } from '@mh-os/persistence';
import { Global, Module } from '@nestjs/common';
import { config, FINANCE_CONFIG } from './config.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

@Global()
@Module({ providers: [{ provide: FINANCE_CONFIG, useFactory: config }], exports: [FINANCE_CONFIG] })
class ConfigModule {}

/** Name of this service: its subgraph, its audience, its schema. */
export const service = 'finance';

/** What features are given by injection; nothing of it is read or opened before the application starts. */
export const foundation = [
  ConfigModule,
  PersistenceModule.forRoot({ service, entities, migrations, config: () => dbConfigFrom(config()) }),
  MessagingModule.forRoot({ service, config: () => messagingConfigFrom(config()) }),
];
