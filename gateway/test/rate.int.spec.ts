import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createLogger } from '@mh-os/host/plain';
import { Client } from 'pg';
import { LeasedLimiter } from '../src/rate/leased.ts';
import { createStore } from '../src/rate/store.ts';
import { Stand } from './support/stand.ts';

/** Set for every test of the project `int`. */
const url = process.env.MH_TEST_PG_URL ?? '';
const logger = createLogger({ name: 'gateway', level: 'silent' });

function limiter(options: {
  url: string | undefined;
  windowS: number;
  actorPoints: number;
  brandPoints?: number;
}): LeasedLimiter {
  const { windowS, actorPoints } = options;
  const store = createStore({ url: options.url, windowS, logger, timeoutMs: 10_000 });
  return new LeasedLimiter({ store, windowS, actorPoints, brandPoints: options.brandPoints ?? 1_000_000 });
}

/** Asks as fast as it is answered, for so long; counts what was granted. */
async function flood(one: LeasedLimiter, actor: string, brand: string | null, ms: number): Promise<number> {
  let granted = 0;
  const until = Date.now() + ms;
  for (let i = 0; Date.now() < until; i++) {
    if ((await one.take(actor, brand, 1)).granted) granted++;
    if (i % 20 === 0) await wait(1);
  }
  return granted;
}

describe('A8: shared buckets', () => {
  const database = `mh_gateway_rate_${process.pid}`;
  const own = new URL(url);
  own.pathname = `/${database}`;

  async function admin(sql: string): Promise<void> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }

  beforeAll(() => admin(`create database ${database}`));
  afterAll(() => admin(`drop database if exists ${database} with (force)`));

  it('two gateways together grant what one bucket holds, exact to 2 %', async () => {
    const two = [0, 1].map(() => limiter({ url: own.href, windowS: 60, actorPoints: 1_000, brandPoints: 400 }));
    const actor = randomUUID();
    const all = await Promise.all(two.map((one) => flood(one, actor, null, 3_000)));
    const granted = all.reduce((a, b) => a + b);
    expect(granted).toBeGreaterThanOrEqual(980);
    expect(granted).toBeLessThanOrEqual(1_020);
    const brand = randomUUID();
    const shared = await Promise.all(two.map((one, i) => flood(one, `${actor}${i}`, brand, 2_000)));
    const together = shared.reduce((a, b) => a + b);
    expect(together).toBeGreaterThanOrEqual(392);
    expect(together).toBeLessThanOrEqual(408);
    for (const one of two) await one.close();
  }, 20_000);

  it('limits on its own while the database is away', async () => {
    const one = limiter({ url: 'postgres://nobody@127.0.0.1:1/none', windowS: 10, actorPoints: 100 });
    expect(await flood(one, 'a', null, 300)).toBe(100);
    await one.close();
  });
});

describe('A8: the front', () => {
  const stand = new Stand();
  beforeAll(() => stand.start({ MH_RATE: 'true', MH_RATE_ACTOR: '10', MH_RATE_WINDOW_S: '2' }));
  afterAll(() => stand.stop());

  it('answers 429 with Retry-After once the points are used, and serves again when they are back', async () => {
    const authorization = `Bearer ${await stand.token({ sub: randomUUID() })}`;
    const query = '{ products(first: 10) { nodes { id } } }';
    const first = await stand.post({ query }, { authorization, 'x-mh-cost': '1' });
    expect(first.headers.get('ratelimit-limit')).toBe('20');
    expect(first.json.extensions?.cost).toMatchObject({ requested: 11, restoreRate: 10 });
    const second = await stand.post({ query }, { authorization });
    expect(second.status).toBe(429);
    expect(second.json.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryable: true });
    const pause = Number(second.headers.get('retry-after'));
    expect(pause).toBeGreaterThanOrEqual(1);
    const other = await stand.post({ query }, { authorization: `Bearer ${await stand.token({ sub: randomUUID() })}` });
    expect(other.status).toBe(200);
    expect(other.json.extensions).toBeUndefined();
    await wait(pause * 1_000 + 50);
    expect((await stand.post({ query }, { authorization })).status).toBe(200);
  }, 10_000);

  it('counts callers without a token by their address', async () => {
    const codes = [];
    for (let i = 0; i < 25; i++) codes.push((await stand.post({ query: '{ me { id } }' })).status);
    expect(codes).toContain(429);
  });
});
