import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { connectionOptions, dataSourceOptions, schemaOf } from '../config.ts';
import type { DbConfig, Migrations } from '../config.ts';
import { sqlState } from '../pg-errors.ts';

/** What to migrate. */
export interface MigrateOptions {
  readonly service: string;
  /** With the owner's password. */
  readonly config: DbConfig;
  readonly migrations: Migrations;
  /** How long to wait for another process that migrates, default 120,000 ms. */
  readonly waitMs?: number;
}

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Runs pending migrations and returns their names. Several processes may call it at once: one works, the others wait for it
 * and find nothing left to do (O4). A statement that cannot get its lock within 2 s is retried, so that a migration never
 * queues the whole service behind itself.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const guard = new pg.Client(connectionOptions(options.service, options.config, 'owner'));
  await guard.connect();
  try {
    await takeLock(guard, `migrate:${schemaOf(options.service)}`, options.waitMs ?? 120_000);
    for (let attempt = 1; ; attempt++)
      try {
        return await runPending(options);
      } catch (error) {
        if (sqlState(error) !== LOCK_NOT_AVAILABLE || attempt === 10) throw error;
        await sleep(200 * attempt * Math.random());
      }
  } finally {
    await guard.end();
  }
}

async function takeLock(client: pg.Client, key: string, waitMs: number): Promise<void> {
  const until = Date.now() + waitMs;
  for (;;) {
    const sql = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken';
    const { rows } = await client.query<{ taken: boolean }>(sql, [key]);
    if (rows[0]?.taken) return;
    if (Date.now() > until) throw new Error('Another process has been migrating this schema for too long.');
    await sleep(100);
  }
}

async function runPending(options: MigrateOptions): Promise<string[]> {
  const { service, config, migrations } = options;
  const source = new DataSource(dataSourceOptions(service, config, 'owner', { migrations }));
  await source.initialize();
  try {
    return (await source.runMigrations()).map((done) => done.name);
  } finally {
    await source.destroy();
  }
}
