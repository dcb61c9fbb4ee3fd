import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HouseAudit1763709000000 } from './audit.ts';
import { HouseDeletion1795282550000 } from './deletion.ts';
import { HousePrivacy1763709100000 } from './privacy.ts';
import { HouseStanding1795286600000 } from './standing.ts';
import { CURRENT_BRAND, currentSchema, isolateByBrand } from './tables.ts';

const tables: readonly (readonly [table: string, appMay: string, sql: string])[] = [
  [
    'outbox',
    'INSERT',
    `CREATE TABLE outbox (
      seq bigint GENERATED ALWAYS AS IDENTITY,
      id uuid NOT NULL, brand_id uuid, type text NOT NULL, version integer NOT NULL,
      aggregate text NOT NULL, aggregate_id text NOT NULL, aggregate_version integer NOT NULL,
      occurred_at timestamptz NOT NULL, body json NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(), published_at timestamptz
    ) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
    -- The only tree: a row costs one entry when written and none when marked as published.
    CREATE INDEX outbox_waiting ON outbox (seq) WHERE published_at IS NULL;
    CREATE INDEX outbox_created ON outbox USING brin (created_at)`,
  ],
  [
    'inbox',
    'SELECT, INSERT',
    `CREATE TABLE inbox (
      consumer text NOT NULL, event_id uuid NOT NULL, brand_id uuid,
      handled_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (consumer, event_id));
    CREATE INDEX inbox_handled ON inbox USING brin (handled_at)`,
  ],
  [
    'dead_letter',
    'SELECT, INSERT, UPDATE',
    `CREATE TABLE dead_letter (
      id uuid PRIMARY KEY, brand_id uuid, consumer text NOT NULL, stream text NOT NULL, stream_seq bigint NOT NULL,
      subject text NOT NULL, event_id text, type text, body text NOT NULL, reason text NOT NULL, error text NOT NULL,
      attempts integer NOT NULL, status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'replayed', 'discarded')),
      note text, created_at timestamptz NOT NULL DEFAULT now(), resolved_at timestamptz);
    CREATE INDEX dead_letter_open ON dead_letter (created_at) WHERE status = 'open'`,
  ],
  [
    'idempotency_key',
    'SELECT, INSERT, UPDATE',
    `CREATE TABLE idempotency_key (
      brand_id uuid, actor text NOT NULL, key text NOT NULL, request_hash text NOT NULL, result json,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT idempotency_key_once UNIQUE NULLS NOT DISTINCT (brand_id, actor, key));
    CREATE INDEX idempotency_key_created ON idempotency_key USING brin (created_at)`,
  ],
  [
    'job',
    'SELECT, INSERT, UPDATE',
    `CREATE TABLE job (
      id uuid PRIMARY KEY, brand_id uuid, kind text NOT NULL,
      status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
      progress integer NOT NULL DEFAULT 0, total integer, input json NOT NULL, state json, result json, error json,
      caller json NOT NULL, attempts integer NOT NULL DEFAULT 0, lease uuid, lease_until timestamptz,
      run_at timestamptz NOT NULL DEFAULT now(), created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(), finished_at timestamptz);
    CREATE INDEX job_due ON job (run_at) WHERE status IN ('queued', 'running');
    CREATE INDEX job_of_brand ON job (brand_id, kind, created_at)`,
  ],
];

class House1700000000000 implements MigrationInterface {
  name = 'House1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    const schema = await currentSchema(runner);
    for (const [table, appMay, sql] of tables) {
      await runner.query(sql);
      // No brand here means a platform-wide row, so "none" has to equal "none".
      const readAll = table === 'dead_letter' || table === 'job';
      await isolateByBrand(runner, table, `brand_id IS NOT DISTINCT FROM ${CURRENT_BRAND}`, readAll);
      await runner.query(`CREATE POLICY relay_all ON ${table} TO mh_${schema}_relay USING (true) WITH CHECK (true)`);
      await runner.query(`GRANT ${appMay} ON ${table} TO mh_${schema}_app`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO mh_${schema}_relay`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of tables) await runner.query(`DROP TABLE ${table}`);
  }
}

/** Migrations of the tables that libs need: outbox, inbox, dead_letter, idempotency_key, job, audit chain, ends of brands. Every service lists them first. */
export const houseMigrations: readonly (new () => MigrationInterface)[] = [
  House1700000000000,
  HouseAudit1763709000000,
  HousePrivacy1763709100000,
  HouseDeletion1795282550000,
  HouseStanding1795286600000,
];
