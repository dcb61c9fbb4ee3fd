import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startStack } from '../local/stack.ts';
import { find, print, table } from './measure/report.ts';
import { interleave, median, ratios, spread } from './measure/stats.ts';
import { openShop } from './story/open-shop.ts';
import { SPENDS_EACH } from './story/shop.ts';

// The first story that crosses domains, over the running product through its gateway: orders taken in, booked (buyer found in
// crm, invoice finalised and posted) and counted by the key figure; points earned and spent. Beside bare inserts of as many
// rows into a table without rules, a commit for each call. Arguments: orders a round, calls a round, rounds.

const ORDERS = Number(process.argv[2] ?? 200);
const CALLS = Number(process.argv[3] ?? 100);
const ROUNDS = Number(process.argv[4] ?? 5);
const BATCH = 50;
const LANES = 4;
const home = mkdtempSync(join(tmpdir(), 'mh-bench-'));
const stack = await startStack({ home, env: { MH_RATE: '0' } });
const shop = await openShop(stack);
const admin = new pg.Pool({ connectionString: stack.adminUrl(), max: LANES });
await admin.query('CREATE TABLE public.bare (id uuid PRIMARY KEY, body jsonb NOT NULL)');

/** Does so many things with a few callers at once; gives how many a second. */
async function perSecond(count: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return count / ((performance.now() - began) / 1_000);
}

const body = JSON.stringify({ points: 50, note: 'x'.repeat(200) });
const bare = (): Promise<unknown> => admin.query('INSERT INTO public.bare VALUES ($1, $2)', [randomUUID(), body]);
const bareOrder = (): Promise<unknown> =>
  admin.query('INSERT INTO public.bare SELECT gen_random_uuid(), $1 FROM generate_series(1, 3)', [body]);

const lags: number[] = [];
const booked: number[] = [];

/** Orders a second as they are taken in; how long until they are booked and until the figure counts them is kept beside. */
async function intake(): Promise<number> {
  const before = await shop.counted();
  const began = performance.now();
  const rate = (await perSecond(ORDERS / BATCH, () => shop.order(BATCH))) * BATCH;
  const taken = performance.now();
  while ((await shop.waiting()) > 0) await sleep(50);
  booked.push(ORDERS / ((performance.now() - began) / 1_000));
  while ((await shop.counted()) < before + ORDERS) await sleep(50);
  lags.push((performance.now() - taken) / 1_000);
  return rate;
}

// Nobody may run out of points: every round, and the one before them, spends as many times of each.
const members = await shop.members(Math.ceil(CALLS / Math.floor(SPENDS_EACH / (ROUNDS + 1))));
const memberOf = (n: number): string => members[n % members.length]!;
await shop.order(BATCH);
while ((await shop.waiting()) > 0) await sleep(100);
const rates = await interleave(
  {
    bare: () => perSecond(CALLS * 5, bare),
    bareOrder: () => perSecond(ORDERS, bareOrder),
    intake,
    earn: () => perSecond(CALLS, (n) => shop.earn(memberOf(n))),
    spend: () => perSecond(CALLS, (n) => shop.spend(memberOf(n))),
  },
  ROUNDS,
);
const of = (name: string): number[] => rates[name] ?? [];
print(
  '## The story of an order',
  `${ORDERS} orders of two lines a round in batches of ${BATCH}, ${CALLS} calls a round for points, ${ROUNDS} rounds, ${LANES} callers, through the gateway.`,
  table(
    ['what', 'per second', 'against bare inserts'],
    [
      ['orders taken in', spread(of('intake'), 0), spread(ratios(of('intake'), of('bareOrder')), 3)],
      [
        'orders booked: buyer, invoice, journal',
        spread(booked, 0),
        spread(ratios(booked.slice(-ROUNDS), of('bareOrder')), 3),
      ],
      ['points earned by an event', spread(of('earn'), 0), spread(ratios(of('earn'), of('bare')), 3)],
      ['points spent', spread(of('spend'), 0), spread(ratios(of('spend'), of('bare')), 3)],
      ['bare inserts', spread(of('bare'), 0), '1'],
    ],
  ),
  `From the last order taken in until the key figure counts all of them: ${spread(lags)} s.`,
);
find({
  ...{ measure: `Orders booked end to end, and lag to the key figure`, goal: 'stated' },
  ...{ measured: `${median(booked).toFixed(0)} orders/s, ${median(lags).toFixed(1)} s`, met: true },
});
find({
  ...{ measure: 'Points earned and spent', goal: 'stated' },
  ...{ measured: `${median(of('earn')).toFixed(0)} and ${median(of('spend')).toFixed(0)} a second`, met: true },
});

await admin.end();
await stack.stop();
rmSync(home, { recursive: true, force: true });
