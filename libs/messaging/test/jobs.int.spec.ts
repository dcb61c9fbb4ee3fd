import type { INestApplicationContext } from '@nestjs/common';
import { Db } from '@mh-os/persistence';
import { Jobs } from '../src/index.ts';
import { effects, messagingConfig, person, startApp, testDatabase, until } from './fixture.ts';
import { CountJob } from './job.fixture.ts';
import type { TestDatabase } from './database.ts';

let database: TestDatabase;
let app: INestApplicationContext;
let db: Db;
let jobs: Jobs;

beforeAll(async () => {
  database = await testDatabase();
  app = await startApp(database.config, messagingConfig(), [CountJob]);
  db = app.get(Db);
  jobs = app.get(Jobs);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const enqueue = (ctx: ReturnType<typeof person>, kind: string, input: unknown) =>
  db.tx(ctx, (tx) => jobs.enqueue(tx, kind, input));
const ended = (ctx: ReturnType<typeof person>, id: string) =>
  until(async () => (await jobs.get(ctx, id)).finishedAt !== null);

describe('jobs', () => {
  it('starts after the commit, reports progress, keeps its result', async () => {
    const ctx = person();
    await db
      .tx(ctx, async (tx) => (await jobs.enqueue(tx, 'count', {}), Promise.reject(new Error('no'))))
      .catch(() => undefined);
    const job = await enqueue(ctx, 'count', { steps: 5, pauseMs: 1 });
    expect(job).toMatchObject({ status: 'queued', progress: 0 });
    await ended(ctx, job.id);
    expect(await jobs.get(ctx, job.id)).toMatchObject({
      status: 'succeeded',
      progress: 5,
      total: 5,
      result: { counted: 5 },
    });
    expect(await jobs.list(ctx, 'count')).toHaveLength(1);
    expect(await effects(db, ctx)).toHaveLength(5);
  });

  it('G8: is not seen or cancelled by another brand', async () => {
    const ctx = person();
    const job = await enqueue(ctx, 'count', { steps: 1, pauseMs: 1 });
    await expect(jobs.get(person(), job.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(jobs.cancel(person(), job.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await jobs.list(person(), 'count')).toEqual([]);
  });

  it('tells what the domain refused, and hides what went wrong otherwise', async () => {
    const ctx = person();
    const refused = await enqueue(ctx, 'fail', { code: 'FILE_EMPTY' });
    const broken = await enqueue(ctx, 'fail', {});
    await Promise.all([ended(ctx, refused.id), ended(ctx, broken.id)]);
    expect(await jobs.get(ctx, refused.id)).toMatchObject({
      status: 'failed',
      error: { code: 'FILE_EMPTY', message: 'It cannot be done.' },
    });
    const { error } = await jobs.get(ctx, broken.id);
    expect(error?.code).toBe('INTERNAL');
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('cancelled, it does no further step', async () => {
    const ctx = person();
    const job = await enqueue(ctx, 'count', { steps: 1_000, pauseMs: 10 });
    await until(async () => (await jobs.get(ctx, job.id)).progress > 2);
    expect(await jobs.cancel(ctx, job.id)).toMatchObject({ status: 'cancelled' });
    const { progress } = await jobs.get(ctx, job.id);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await effects(db, ctx)).toHaveLength(progress);
    await expect(jobs.cancel(ctx, job.id)).rejects.toMatchObject({ code: 'JOB_ENDED' });
  });
});
