import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Db } from '@mh-os/persistence';
import pg from 'pg';
import { DeadLetters, Messaging } from '../src/index.ts';
import {
  WalletConsumer,
  effects,
  messagingConfig,
  move,
  numbers,
  person,
  startApp,
  testDatabase,
  until,
} from './fixture.ts';
import type { TestDatabase } from './database.ts';
import { startProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';

let database: TestDatabase;
let proxy: Proxy;
let app: INestApplicationContext;
let db: Db;

beforeAll(async () => {
  database = await testDatabase();
  const config = messagingConfig();
  proxy = await startProxy(config.url);
  proxy.down();
  app = await startApp({ ...database.config, outboxLimit: 200 }, { ...config, url: proxy.url }, [WalletConsumer]);
  db = app.get(Db);
});
afterAll(async () => {
  await app.close();
  await proxy.close();
  await database.drop();
});

describe('while the message server is away', () => {
  it('E4: a service starts and writes without it, and delivers when it comes', async () => {
    const ctx = person();
    await move(db, ctx, randomUUID(), numbers(50));
    await expect(app.get(Messaging).ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    proxy.up();
    await until(async () => (await effects(db, ctx)).length === 50);
    await app.get(Messaging).ping();
  }, 30_000);

  it('E4: every write succeeds while it is down, the backlog is delivered soon after, once', async () => {
    const ctx = person();
    proxy.down();
    await move(db, ctx, randomUUID(), numbers(100));
    proxy.up();
    await until(async () => (await effects(db, ctx)).length >= 100);
    expect((await effects(db, ctx)).map(({ n }) => n)).toEqual(numbers(100));
  }, 30_000);

  it('E4: a frozen server is noticed, and nothing that was sent to it is lost or doubled', async () => {
    const ctx = person();
    proxy.freeze();
    await move(db, ctx, randomUUID(), numbers(40));
    await expect(app.get(Messaging).ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await until(async () => (await app.get(Messaging).metrics()).mh_nats_connected === 0, 20_000);
    proxy.up();
    await until(async () => (await effects(db, ctx)).length >= 40, 30_000);
    expect((await effects(db, ctx)).length).toBe(40);
  }, 60_000);

  it('writers of events are refused past the limit, and taken again when the backlog is gone', async () => {
    const ctx = person();
    proxy.down();
    await move(db, ctx, randomUUID(), numbers(201));
    await until(async () => db.outbox.backlog > 200);
    await expect(move(db, ctx, randomUUID(), [1])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    proxy.up();
    await until(() => db.outbox.backlog === 0, 20_000);
    await move(db, ctx, randomUUID(), [1]);
    await until(async () => (await effects(db, ctx)).length === 202);
  }, 60_000);

  it('E5: a database that drops its connections costs no event a try: each has its effect once, none is a dead letter', async () => {
    const ctx = person();
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    const work = move(db, ctx, randomUUID(), numbers(20));
    const strike = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await work;
    for (let i = 0; i < 5; i++) {
      await admin.query(strike);
      await move(db, ctx, randomUUID(), numbers(5, 21 + 5 * i)).catch(() => undefined);
    }
    const { rows } = await admin.query(`SELECT count(*)::int AS n FROM msg_wallets.outbox WHERE brand_id = $1`, [
      ctx.brandId,
    ]);
    await admin.end();
    await until(async () => (await effects(db, ctx)).length >= rows[0].n);
    expect((await effects(db, ctx)).length).toBe(rows[0].n);
    expect(await app.get(DeadLetters).list(ctx)).toEqual([]);
  }, 30_000);

  it('a service that never saw a message server ends promptly', async () => {
    const lonely = await startApp(database.config, messagingConfig({ url: 'nats://127.0.0.1:9' }), [WalletConsumer]);
    await expect(lonely.close()).resolves.not.toThrow();
  });
});
