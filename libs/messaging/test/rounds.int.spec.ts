import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@mh-os/persistence';
import type { Ctx } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { Every, Rounds } from '../src/index.ts';
import type { TestDatabase } from './database.ts';
import { EffectEntity, effects, messagingConfig, person, startApp, testDatabase, until } from './fixture.ts';

const WORKER = { id: 'sweeper', name: 'Sweeper' };
const TODO = `SELECT DISTINCT brand_id AS "brandId" FROM effect e WHERE n = 0
  AND NOT EXISTS (SELECT 1 FROM effect d WHERE d.brand_id = e.brand_id AND d.n = 1) ORDER BY 1`;
const CLAIM = `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`;
const DONE = `SELECT id FROM effect WHERE n = 1`;

/** Does the one piece of work that a brand has. */
@Injectable()
class Sweeper {
  static failing = '';
  static pauseMs = 0;
  turns = 0;
  now = 0;
  most = 0;
  taking = 0;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  @Every(() => Sweeper.pauseMs)
  async tick(): Promise<void> {
    this.turns += 1;
    this.most = Math.max(this.most, ++this.now);
    await sleep(this.taking);
    this.now -= 1;
    if (this.turns === 2) throw new Error('a round that fails');
  }

  sweep(lanes?: number, first: () => Promise<unknown> = () => Promise.resolve()): Promise<number> {
    const find = (tx: ReadTx): Promise<{ brandId: string }[]> => tx.query<{ brandId: string }>('t_todo', TODO);
    const work = async (ctx: Ctx): Promise<number> => {
      await first();
      if (ctx.brandId === Sweeper.failing) throw new Error('this brand cannot be worked for');
      return this.work(ctx);
    };
    return this.rounds.each(WORKER, find, work, lanes);
  }

  private work(ctx: Ctx): Promise<number> {
    return this.db.tx(ctx, async (tx) => {
      await tx.query('t_claim', CLAIM, [ctx.requireBrand()]);
      if ((await tx.query('t_done', DONE)).length > 0) return 0;
      const cause = `${ctx.actor.kind} ${ctx.actor.id} ${ctx.actor.name}`;
      await tx.insert(EffectEntity, { eventId: randomUUID(), walletId: randomUUID(), n: 1, cause });
      return 1;
    });
  }
}

let database: TestDatabase;
const started: INestApplicationContext[] = [];
beforeAll(async () => (database = await testDatabase()));
afterAll(async () => {
  await Promise.all(started.map((app) => app.close()));
  await database.drop();
});
async function start(pauseMs = 0): Promise<INestApplicationContext> {
  Sweeper.pauseMs = pauseMs;
  const app = await startApp(database.config, messagingConfig(), [Sweeper]);
  started.push(app);
  return app;
}

describe('rounds', () => {
  it('come again and again, one at a time, also after one that failed', async () => {
    const app = await start(5);
    const sweeper = app.get(Sweeper);
    sweeper.taking = 30;
    await until(() => sweeper.turns >= 4);
    await app.close();
    expect(sweeper.most).toBe(1);
  });

  it('end with the one underway, which the end waits for', async () => {
    const app = await start(5);
    const sweeper = app.get(Sweeper);
    sweeper.taking = 200;
    await until(() => sweeper.now === 1);
    await app.close();
    expect(sweeper.now).toBe(0);
    const { turns } = sweeper;
    await sleep(50);
    expect(sweeper.turns).toBe(turns);
  });

  it('never come with a pause of 0', async () => {
    const app = await start();
    await sleep(50);
    expect(app.get(Sweeper).turns).toBe(0);
  });
});

describe('a round through brands', () => {
  let apps: INestApplicationContext[];
  beforeAll(async () => (apps = [await start(), await start()]));
  const [one, other] = [() => apps[0]!.get(Sweeper), () => apps[1]!.get(Sweeper)];

  /** Brands that have something to do. */
  async function brands(count: number): Promise<Ctx[]> {
    const all = Array.from({ length: count }, () => person());
    const todo = { eventId: randomUUID(), walletId: randomUUID(), n: 0, cause: 'todo' };
    for (const ctx of all) await apps[0]!.get(Db).tx(ctx, (tx) => tx.insert(EffectEntity, todo));
    return all;
  }
  const done = async (ctx: Ctx): Promise<string[]> =>
    (await effects(apps[0]!.get(Db), ctx)).filter(({ n }) => n === 1).map(({ cause }) => cause);

  it('does the work of each once, however many processes look at once', async () => {
    const all = await brands(12);
    const did = await Promise.all([one().sweep(), other().sweep(), one().sweep(4), other().sweep(4)]);
    expect(did.reduce((a, b) => a + b)).toBe(12);
    for (const ctx of all) expect(await done(ctx)).toEqual(['system sweeper Sweeper']);
    expect(await one().sweep()).toBe(0);
  });

  it.each([1, 3])('holds up no brand by another that fails, and comes to that one again (%i lanes)', async (lanes) => {
    const all = await brands(5);
    // The first that is found.
    const bad = all.toSorted((a, b) => (a.brandId! < b.brandId! ? -1 : 1))[0]!;
    Sweeper.failing = bad.requireBrand();
    expect(await one().sweep(lanes)).toBe(4);
    expect(await Promise.all(all.map(async (ctx) => (await done(ctx)).length))).toEqual(
      all.map((ctx) => (ctx === bad ? 0 : 1)),
    );
    Sweeper.failing = '';
    expect(await one().sweep(lanes)).toBe(1);
    expect(await done(bad)).toHaveLength(1);
  });

  it('goes no further when the service ends', async () => {
    const app = await start();
    const all = await brands(3);
    const stopOnce = () => app.get(Rounds).stopIntake();
    expect(await app.get(Sweeper).sweep(1, stopOnce)).toBe(1);
    expect(app.get(Rounds).stopping).toBe(true);
    expect(await one().sweep()).toBe(all.length - 1);
  });

  it('fails where the brands cannot be found', async () => {
    const rounds = apps[0]!.get(Rounds);
    const find = (tx: ReadTx): Promise<never[]> => tx.query('t_broken', 'SELECT nothing FROM nowhere');
    await expect(rounds.each(WORKER, find, () => Promise.resolve())).rejects.toThrow();
  });
});
