import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineEvent } from '@mh-os/contracts';
import { Ctx } from '@mh-os/kernel';
import pg from 'pg';
import { Column, Entity } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import {
  BrandEntity,
  BrandRecord,
  appendOnly,
  bigintColumn,
  createBrandTable,
  houseMigrations,
  openDb,
} from '../src/index.ts';
import type { Db } from '../src/index.ts';
import { createTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

@Entity()
export class WalletEntity extends BrandEntity {
  @Column('text')
  label!: string;

  @Column('bigint', { transformer: bigintColumn })
  balance!: bigint;
}

@Entity()
export class WalletEntryEntity extends BrandRecord {
  @Column('uuid')
  walletId!: string;

  @Column('bigint', { transformer: bigintColumn })
  amount!: bigint;
}

class Wallets1800000000000 implements MigrationInterface {
  name = 'Wallets1800000000000';
  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(runner, 'wallet', `label text NOT NULL, balance bigint NOT NULL, UNIQUE (brand_id, label)`);
    const entry = `wallet_id uuid NOT NULL, amount bigint NOT NULL, FOREIGN KEY (brand_id, wallet_id) REFERENCES wallet (brand_id, id)`;
    await createBrandTable(runner, 'wallet_entry', entry, { kind: 'record', platformRead: true });
    await appendOnly(runner, 'wallet_entry');
  }
  async down(): Promise<void> {}
}

export const service = 'pers-wallets';
export const entities = [WalletEntity, WalletEntryEntity];
export const migrations = [...houseMigrations, Wallets1800000000000];

export const walletOpened = defineEvent({
  type: 'pers-wallets.wallet.opened',
  version: 1,
  aggregate: 'wallet',
  description: 'A wallet was opened.',
  schema: z.object({ label: z.string() }),
});

/** A person of a brand; a new brand unless one is named. */
export function person(
  brandId: string | null = randomUUID(),
  init: { platform?: boolean; deadline?: number } = {},
): Ctx {
  return new Ctx({ brandId, actor: { kind: 'person', id: 'p1' }, requestId: randomUUID(), ...init });
}

export interface Fixture {
  readonly db: Db;
  readonly database: TestDatabase;
  readonly admin: pg.Client;
  close(): Promise<void>;
}

/** A database of its own with the two tables above, opened as the app login. */
export async function openFixture(poolSize = 10): Promise<Fixture> {
  const database = await createTestDatabase(service, migrations);
  const db = await openDb({ service, entities, config: { ...database.config, poolSize } });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  return {
    db,
    database,
    admin,
    close: async () => {
      await db.close();
      await admin.end();
      await database.drop();
    },
  };
}

/** Waits for the pool to have all of its connections back. */
export async function settled(db: Db): Promise<void> {
  for (let i = 0; i < 100 && db.poolStats().idle < db.poolStats().total; i++) await sleep(10);
}
