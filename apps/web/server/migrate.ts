/**
 * Creates the table of sessions, as the owner of the schema `web` (MH_WEB_DB_OWNER_URL). Safe to run again and from
 * several places at once. The role and the schema come from provisioning, as for every service.
 */
import pg from 'pg';
import { ownerUrl } from './config.ts';

const LOCK = 7_391_004;

const statements = [
  `create table if not exists web.session (
     id_hash bytea primary key,
     sealed_tokens bytea not null,
     access_expires_at timestamptz not null,
     user_id uuid,
     created_at timestamptz not null default now(),
     seen_at timestamptz not null default now(),
     expires_at timestamptz not null
   )`,
  `create index if not exists session_expires_at on web.session (expires_at)`,
  `grant usage on schema web to mh_web_app`,
  `grant select, insert, update, delete on web.session to mh_web_app`,
];

export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local lock_timeout = '15s'`);
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

if (import.meta.main) {
  await migrate(ownerUrl());
}
