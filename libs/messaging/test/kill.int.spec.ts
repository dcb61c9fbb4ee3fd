import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDb } from '@mh-os/persistence';
import type { Db } from '@mh-os/persistence';
import { Jobs } from '../src/index.ts';
import { startReplica } from './child.ts';
import {
  EffectEntity,
  effects,
  messagingConfig,
  move,
  numbers,
  person,
  service,
  testDatabase,
  until,
} from './fixture.ts';
import type { TestDatabase } from './database.ts';

let database: TestDatabase;
let db: Db;
const config = messagingConfig();

beforeAll(async () => {
  database = await testDatabase();
  db = await openDb({ service, entities: [EffectEntity], config: database.config });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

describe('kill -9', () => {
  it('G9 E1: relays and consumers killed under load lose nothing and double nothing', async () => {
    const ctx = person();
    let wallets = 0;
    let stop = false;
    const writer = (async () => {
      for (; !stop; wallets++) await move(db, ctx, randomUUID(), numbers(10, wallets * 10));
    })();
    for (let round = 0; round < 4; round++) {
      const [one, two] = await Promise.all([
        startReplica(database.config, config),
        startReplica(database.config, config),
      ]);
      await sleep(300 + round * 150);
      await one.kill();
      await sleep(150);
      await two.kill();
    }
    stop = true;
    await writer;
    const last = await startReplica(database.config, config);
    await until(async () => (await effects(db, ctx)).length >= wallets * 10, 30_000);
    await sleep(500);
    const done = await effects(db, ctx);
    await last.kill();
    expect(new Set(done.map(({ n }) => n)).size).toBe(wallets * 10);
    expect(done.length).toBe(wallets * 10);
  }, 90_000);

  it('a job whose worker is killed goes on elsewhere from its last step, each step done once', async () => {
    const ctx = person();
    const jobs = new Jobs(db);
    const job = await db.tx(ctx, (tx) => jobs.enqueue(tx, 'count', { steps: 40, pauseMs: 25 }));
    const first = await startReplica(database.config, config);
    await until(async () => (await jobs.get(ctx, job.id)).progress >= 5);
    await first.kill();
    const second = await startReplica(database.config, config);
    await until(async () => (await jobs.get(ctx, job.id)).status === 'succeeded');
    await second.kill();
    const done = await effects(db, ctx);
    expect(done.map(({ n }) => n)).toEqual(numbers(40));
    expect(new Set(done.map(({ cause }) => cause))).toEqual(new Set(['1', '2']));
    expect(await jobs.get(ctx, job.id)).toMatchObject({ progress: 40, total: 40, result: { counted: 40, by: 'p1' } });
  }, 60_000);
});
