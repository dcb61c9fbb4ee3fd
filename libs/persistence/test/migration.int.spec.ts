import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Column, Entity } from 'typeorm';
import { BrandEntity, catalogAudit, checkMigrations, houseMigrations, provision } from '../src/index.ts';
import { WalletEntryEntity, entities, migrations, openFixture, service } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { adminUrl, createTestDatabase, drop, testPasswords } from './database.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

/** A service of its own: roles belong to the whole server, and other files run at the same time. */
const audited = 'pers-audit';
const schema = 'pers_audit';

describe('migrations', () => {
  it('entities and migrations agree, row-level security and house tables notwithstanding', async () => {
    expect(await checkMigrations(service, fixture.database.config, entities)).toEqual([]);
  });

  it('a column that no migration makes is reported', async () => {
    @Entity({ name: 'wallet' })
    class ChangedEntity extends BrandEntity {
      @Column('text')
      label!: string;
      @Column('bigint')
      balance!: string;
      @Column('text')
      colour!: string;
    }
    const missing = await checkMigrations(service, fixture.database.config, [ChangedEntity, WalletEntryEntity]);
    expect(missing).toEqual([expect.stringMatching(/ALTER TABLE.*wallet.*ADD "colour" text NOT NULL/)]);
  });

  it('O4: eight processes that provision and migrate at once: each migration runs once, without an error', async () => {
    const name = 'pers-race';
    const database = `mh_t_pers_race_${randomUUID().slice(0, 8)}`;
    const script = new URL('./migrate-process.ts', import.meta.url).pathname;
    const run = () =>
      new Promise<{ code: number | null; out: string }>((resolve) => {
        const argv = [adminUrl(), database, name];
        const execArgv = [
          '--conditions=mh-source',
          '--import',
          'reflect-metadata',
          '--import',
          new URL('./swc-loader.mjs', import.meta.url).href,
        ];
        const child = fork(script, argv, { execArgv, stdio: 'pipe' });
        let out = '';
        child.stdout?.on('data', (text) => (out += text));
        child.stderr?.on('data', (text) => (out += text));
        child.on('exit', (code) => resolve({ code, out }));
      });
    const done = await Promise.all(Array.from({ length: 8 }, run));
    const ran = done.map(({ out }) => /ran (\d+)/.exec(out)?.[1] ?? out);
    expect(ran.sort()).toEqual(['0', '0', '0', '0', '0', '0', '0', String(houseMigrations.length)]);
    expect(done.map(({ code }) => code)).toEqual(Array(8).fill(0));
    await drop(database);
  }, 120_000);

  it('provisioning again, with other passwords too, is harmless', async () => {
    const database = fixture.database.config.database;
    const passwords = { [service]: testPasswords };
    await Promise.all([1, 2, 3].map(() => provision(adminUrl(), { database, services: [service], passwords })));
    await fixture.db.ping();
  });
});

describe('catalogue audit', () => {
  /** Plants a violation as superuser in a database of its own and returns what the audit says. */
  async function plant(sql: string): Promise<string[]> {
    const database = await createTestDatabase(audited, migrations);
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    try {
      await admin.query(`SET search_path = ${schema}; ${sql}`);
      return (await catalogAudit(admin, schema)).map(({ rule, object }) => `${rule} ${object}`);
    } finally {
      await admin.query('RESET ALL; ALTER ROLE mh_pers_audit_app NOBYPASSRLS NOCREATEDB').catch(() => undefined);
      await admin.end();
      await database.drop();
    }
  }

  it('T1 T2 T3 T4: a schema made with the helpers has no violation', async () => {
    expect(await plant('SELECT 1')).toEqual([]);
  });

  const app = 'mh_pers_audit_app';
  it.each([
    ['T1 wallet', `ALTER TABLE wallet NO FORCE ROW LEVEL SECURITY`],
    ['T1 wallet', `ALTER TABLE wallet DISABLE ROW LEVEL SECURITY`],
    ['T1 wallet', `DROP POLICY brand_isolation ON wallet`],
    ['T1 wallet.leak', `CREATE POLICY leak ON wallet USING (true)`],
    ['T1 wallet.leak', `CREATE POLICY leak ON wallet FOR SELECT TO ${app} USING (label <> '')`],
    ['T1 plain', `CREATE TABLE plain (id uuid PRIMARY KEY); GRANT SELECT ON plain TO ${app}`],
    [`T2 ${app}`, `ALTER ROLE ${app} BYPASSRLS`],
    [`T2 ${app}`, `ALTER TABLE wallet OWNER TO ${app}`],
    [`T2 ${app}`, `GRANT CREATE ON SCHEMA ${schema} TO ${app}`],
    ['T2 wallet', `GRANT TRUNCATE ON wallet TO ${app}`],
    ['T3 global_label', `CREATE UNIQUE INDEX global_label ON wallet (label)`],
    ['T3 late_brand', `CREATE UNIQUE INDEX late_brand ON wallet (label, brand_id)`],
    [
      'T3 any_brand',
      `ALTER TABLE wallet ADD UNIQUE (id); ALTER TABLE wallet_entry ADD CONSTRAINT any_brand FOREIGN KEY (wallet_id) REFERENCES wallet (id)`,
    ],
    ['T4 every_wallet', `CREATE VIEW every_wallet AS SELECT * FROM wallet; GRANT SELECT ON every_wallet TO ${app}`],
    ['T4 kept', `CREATE MATERIALIZED VIEW kept AS SELECT * FROM wallet; GRANT SELECT ON kept TO ${app}`],
    [
      'T4 all_wallets',
      `CREATE FUNCTION all_wallets() RETURNS SETOF wallet LANGUAGE sql SECURITY DEFINER AS 'SELECT * FROM ${schema}.wallet'`,
    ],
  ])('%s is found: %s', async (expected, sql) => {
    expect(await plant(sql)).toContain(expected);
  });
});
