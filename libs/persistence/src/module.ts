import { Global, Inject, Injectable, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { systemClock } from '@mh-os/kernel';
import type { Clock } from '@mh-os/kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { dataSourceOptions, schemaOf } from './config.ts';
import type { DbConfig, Entities, Migrations } from './config.ts';
import { Db } from './db.ts';
import { Jobs } from './jobs.ts';
import { OutboxGauge } from './outbox.ts';
import { RelayDb } from './relay-db.ts';

/** Injection token of the Clock. */
export const CLOCK = 'MH_CLOCK';
/** Injection token of what forRoot was given: tools and tests find entities and migrations there. */
export const PERSISTENCE_OPTIONS = 'MH_PERSISTENCE_OPTIONS';

/** What a service gives to its persistence. */
export interface PersistenceOptions {
  readonly service: string;
  readonly entities: Entities;
  readonly migrations: Migrations;
  /** Or a function, read when the application starts. */
  readonly config: DbConfig | (() => DbConfig);
  /** Another clock than the machine's, for tests. */
  readonly clock?: Clock;
}

/** Opens a service's database as its app login, waiting for a server that is still starting. */
export async function openDb(options: Omit<PersistenceOptions, 'migrations'>): Promise<Db> {
  const config = typeof options.config === 'function' ? options.config() : options.config;
  const until = Date.now() + (config.connectWaitMs ?? 60_000);
  for (let pause = 100; ; pause = Math.min(pause * 2, 2000)) {
    const source = new DataSource(dataSourceOptions(options.service, config, 'app', { entities: options.entities }));
    try {
      await source.initialize();
      const gauge = new OutboxGauge(config.outboxLimit ?? 50_000);
      return new Db(source, schemaOf(options.service), options.clock ?? systemClock, gauge);
    } catch (error) {
      if (Date.now() + pause > until) throw error;
      await sleep(pause);
    }
  }
}

@Injectable()
class CloseDb implements OnApplicationShutdown {
  private readonly db: Db;
  constructor(@Inject(Db) db: Db) {
    this.db = db;
  }
  onApplicationShutdown(): Promise<void> {
    return this.db.close();
  }
}

/** Gives a service its Db, its Clock (token CLOCK) and, for libs/messaging, its relay login. */
@Global()
@Module({})
export class PersistenceModule {
  static forRoot(options: PersistenceOptions): DynamicModule {
    const config = () => (typeof options.config === 'function' ? options.config() : options.config);
    return {
      module: PersistenceModule,
      providers: [
        { provide: PERSISTENCE_OPTIONS, useValue: options },
        { provide: CLOCK, useValue: options.clock ?? systemClock },
        { provide: Db, useFactory: () => openDb(options) },
        {
          provide: RelayDb,
          inject: [Db],
          useFactory: (db: Db) => {
            const relay = new RelayDb(options.service, config());
            db.beforeClose(() => relay.close());
            return relay;
          },
        },
        Jobs,
        CloseDb,
      ],
      exports: [CLOCK, Db, Jobs, RelayDb],
    };
  }
}
