import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import pg from 'pg';
import {
  BrandPurge,
  RelayAudit,
  RelayDb,
  appendOnly,
  createBrandTable,
  houseMigrations,
  openDb,
} from '../src/index.ts';
import type { Db } from '../src/index.ts';
import { createTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';
import { WalletEntity, person, walletOpened } from './fixture.ts';

const service = 'pers-ends';
const KEY = (table: string) => `REFERENCES ${table} (brand_id, id)`;

/** Everything that could stand in the way: rows never deleted, parents before children, rows that refer to themselves. */
class Knots1800000000000 implements MigrationInterface {
  name = 'Knots1800000000000';
  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(runner, 'a_parent', `label text`, { kind: 'record' });
    await createBrandTable(runner, 'wallet', `label text NOT NULL, balance bigint NOT NULL`);
    await createBrandTable(
      runner,
      'z_entry',
      `parent_id uuid NOT NULL, amount bigint NOT NULL, FOREIGN KEY (brand_id, parent_id) ${KEY('a_parent')}`,
      { kind: 'record' },
    );
    await appendOnly(runner, 'z_entry');
    await createBrandTable(runner, 'tree', `parent_id uuid, FOREIGN KEY (brand_id, parent_id) ${KEY('tree')}`, {
      kind: 'record',
    });
    await createBrandTable(runner, 'ring_a', `other_id uuid`, { kind: 'record' });
    await createBrandTable(
      runner,
      'ring_b',
      `other_id uuid NOT NULL, FOREIGN KEY (brand_id, other_id) ${KEY('ring_a')}`,
      { kind: 'record' },
    );
    await runner.query(`ALTER TABLE ring_a ADD FOREIGN KEY (brand_id, other_id) ${KEY('ring_b')}`);
  }
  async down(): Promise<void> {}
}

let database: TestDatabase;
let db: Db;
let admin: pg.Client;
let relay: RelayDb;
beforeAll(async () => {
  database = await createTestDatabase(service, [...houseMigrations, Knots1800000000000]);
  db = await openDb({ service, entities: [WalletEntity], config: database.config });
  relay = new RelayDb(service, database.config);
  admin = new pg.Client({ connectionString: database.adminUrl, options: '-c search_path=pers_ends' });
  await admin.connect();
});
afterAll(async () => {
  await db.close();
  await relay.close();
  await admin.end();
  await database.drop();
});

const TABLES = ['a_parent', 'z_entry', 'tree', 'ring_a', 'ring_b', 'wallet', 'outbox', 'audit_entry', 'audit_head'];

/** A brand with rows everywhere: 4,500 entries, a tree of 2,100 in a line, rings. */
async function fill(brandId: string, entries = 4_500): Promise<void> {
  const own = `SELECT $1::uuid`;
  await admin.query(`INSERT INTO a_parent ${own}, gen_random_uuid(), now(), 'p' FROM generate_series(1, 50)`, [
    brandId,
  ]);
  await admin.query(
    `INSERT INTO z_entry ${own}, gen_random_uuid(), now(), p.id, n FROM generate_series(1, ${entries} / 50) n, a_parent p WHERE p.brand_id = $1`,
    [brandId],
  );
  await admin.query(
    `INSERT INTO tree SELECT $1::uuid, md5($1::text || n)::uuid, now(), CASE WHEN n > 1 THEN md5($1::text || n - 1)::uuid END
     FROM generate_series(1, 2100) n ORDER BY n`,
    [brandId],
  );
  await admin.query(
    `INSERT INTO ring_a SELECT $1::uuid, md5($1::text || n)::uuid, now(), NULL FROM generate_series(1, 9) n`,
    [brandId],
  );
  await admin.query(`INSERT INTO ring_b SELECT brand_id, id, now(), id FROM ring_a WHERE brand_id = $1`, [brandId]);
  await admin.query(`UPDATE ring_a SET other_id = id WHERE brand_id = $1`, [brandId]);
  await db.tx(person(brandId), async (tx) => {
    const wallet = await tx.insert(WalletEntity, { label: 'till', balance: 5n });
    tx.emit(walletOpened, { label: 'till' }, { aggregateId: wallet.id, aggregateVersion: 1 });
  });
}

async function rowsOf(brandId: string): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const table of TABLES) {
    const sql = `SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS print FROM ${table} t WHERE brand_id = $1`;
    prints[table] = (await admin.query<{ print: string }>(sql, [brandId])).rows[0]!.print;
  }
  return prints;
}
const countsOf = async (brandId: string) =>
  Object.fromEntries(Object.entries(await rowsOf(brandId)).map(([table, print]) => [table, Number.parseInt(print)]));

const look = (brandId: string) => db.read(person(brandId), (tx) => tx.find(WalletEntity));

describe('the end of a brand', () => {
  it('deletes every row of every table, counts them, and leaves another brand as it was', async () => {
    const [brand, other] = [randomUUID(), randomUUID()];
    await fill(brand);
    await fill(other, 50);
    const [before, theirs] = [await countsOf(brand), await rowsOf(other)];
    expect(before).toMatchObject({ z_entry: 4500, tree: 2100, ring_a: 9, ring_b: 9, audit_entry: 1, outbox: 1 });
    const purge = new BrandPurge(relay, service);
    const end = await purge.close(brand, randomUUID());
    expect(end).toEqual({ seq: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const counts = await purge.purge(brand);
    expect(Object.fromEntries(counts.map(({ table, rows }) => [table, rows]))).toMatchObject(before);
    expect(Object.values(await countsOf(brand))).toEqual(TABLES.map(() => 0));
    expect(await rowsOf(other)).toEqual(theirs);
    expect(await purge.purge(brand)).toEqual(counts);
    expect(await purge.close(brand, randomUUID())).toEqual(end);
    expect(await new RelayAudit(relay).brands()).not.toContain(brand);
  }, 60_000);

  it('goes on after a kill, and counts no row twice', async () => {
    const brand = randomUUID();
    await fill(brand);
    const before = await countsOf(brand);
    const purge = new BrandPurge(relay, service);
    await purge.close(brand, randomUUID());
    let steps = 0;
    const killed = purge.purge(brand, async () => {
      if (++steps === 2) throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    const left = await countsOf(brand);
    expect(left.z_entry! + left.tree!).toBeGreaterThan(0);
    expect(left.z_entry).toBeLessThan(before.z_entry!);
    const counts = await Promise.all([purge.purge(brand), purge.purge(brand)]);
    expect(Object.fromEntries(counts[0].map(({ table, rows }) => [table, rows]))).toMatchObject(before);
    expect(Object.values(await countsOf(brand))).toEqual(TABLES.map(() => 0));
  }, 60_000);

  it('goes on after its connection was killed at any moment, and never counts wrong', async () => {
    for (const pauseMs of [5, 60, 250]) {
      const brand = randomUUID();
      await fill(brand);
      const before = await countsOf(brand);
      const purge = new BrandPurge(relay, service);
      await purge.close(brand, randomUUID());
      const killed = purge.purge(brand).catch((error: { code: string }) => error.code);
      await sleep(pauseMs);
      await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'mh_pers_ends_relay'`);
      expect([await killed].flat()[0]).toEqual(expect.anything());
      const counts = await purge.purge(brand);
      expect(Object.fromEntries(counts.map(({ table, rows }) => [table, rows]))).toMatchObject(before);
      expect(Object.values(await countsOf(brand))).toEqual(TABLES.map(() => 0));
    }
  }, 90_000);

  it('T17: nothing begins for the brand any more, and what had begun is waited for', async () => {
    const brand = randomUUID();
    await fill(brand, 50);
    const purge = new BrandPurge(relay, service);
    let closed = false;
    let closing: Promise<unknown> = Promise.resolve();
    await db.tx(person(brand), async (tx) => {
      closing = purge.close(brand, randomUUID()).then(() => (closed = true));
      await sleep(600);
      expect(closed).toBe(false);
      await tx.insert(WalletEntity, { label: 'last', balance: 1n });
    });
    await closing;
    const late = Array.from({ length: 30 }, () =>
      db
        .tx(person(brand), (tx) => tx.insert(WalletEntity, { label: 'late', balance: 1n }))
        .catch((e: { code: string }) => e.code),
    );
    expect(new Set(await Promise.all(late))).toEqual(new Set(['BRAND_DELETED']));
    await expect(look(brand)).rejects.toMatchObject({ code: 'BRAND_DELETED' });
    await expect(db.tx(person(brand), async () => 1)).rejects.toMatchObject({ code: 'BRAND_DELETED' });
    await purge.purge(brand);
    expect((await countsOf(brand)).wallet).toBe(0);
  }, 30_000);

  it('no request can do it, and nobody to a brand that is not closed', async () => {
    const brand = randomUUID();
    await fill(brand, 50);
    for (const call of [`brand_close($1, $1)`, `brand_seal($1)`, `brand_purge($1, 10)`])
      await expect(
        db.tx(person(brand), (tx) => tx.query(`t_${call.slice(0, 9)}`, `SELECT ${call}`, [brand])),
      ).rejects.toThrow(/permission denied/);
    const opened = `SELECT set_config('app.purging', $1, true), set_config('app.brand_id', $1, true)`;
    await expect(
      db.tx(person(brand), async (tx) => {
        await tx.query('t_open', opened, [brand]);
        await tx.query('t_gone', 'DELETE FROM z_entry', []);
      }),
    ).rejects.toThrow(/permission denied/);
    await expect(relay.query('t_purge', 'SELECT brand_purge($1, 10)', [brand])).rejects.toMatchObject({
      code: 'APPEND_ONLY',
    });
    await expect(
      relay.query('t_none', 'SELECT brand_close($1, $1)', ['00000000-0000-0000-0000-000000000000']),
    ).rejects.toMatchObject({
      code: 'CONSTRAINT_VIOLATED',
    });
    expect(await countsOf(brand)).toMatchObject({ z_entry: 50 });
  });
});
