/** E1 and E2: nothing is lost and nothing happens twice, whatever dies. */
import { brandsFor, finding, ms, seconds, type Arena, type Case, type Finding, type Scale } from '../kit/arena.ts';
import { drained, effectFinding, effectsOf, invariants, lagOf } from '../kit/checks.ts';
import { faultsOver } from '../kit/faults.ts';
import { trade } from '../kit/trade.ts';
import { writeSteadily } from '../kit/writes.ts';

const figures = {
  short: { perSecond: 25, forMs: 12_000, faults: 8, least: 4, calmMs: 4_000 },
  full: { perSecond: 100, forMs: 60_000, faults: 60, least: 40, calmMs: 20_000 },
};
const victims = ['platform', 'catalog-pricing', 'nats', 'postgres'];

async function faults(arena: Arena, scale: Scale): Promise<Finding[]> {
  const { perSecond, forMs, faults: count, least } = figures[scale];
  const brands = await brandsFor(arena, 4, 'Chaos');
  const [first] = brands;
  const trading = new AbortController();
  const traded = first && trade(first, await first.hire('finance-approver'), trading.signal);
  const options = { perSecond, forMs, patienceMs: 120_000, label: 'chaos' };
  const [run, hurt] = await Promise.all([
    writeSteadily(brands, options),
    faultsOver(arena.target, victims, count, forMs),
  ]);
  trading.abort();
  const prices = (await traded?.catch(() => 0)) ?? 0;
  const ids = brands.map(({ id }) => id);
  const drain = await drained(arena.target, ids, 60_000);
  const effects = await effectsOf(arena.target, run.writes);
  const given = run.writes.filter(({ ackedAt }) => ackedAt === undefined).length;
  const odd = [...new Set(run.unexpected)].join(', ');
  return [
    finding(
      'E1',
      `>= ${least} faults`,
      `${hurt.kills} kills, ${hurt.freezes} freezes in ${seconds(forMs)}`,
      hurt.kills + hurt.freezes >= least,
    ),
    effectFinding('E1', effects),
    finding(
      'E1',
      'every write gets through, only outages are answered',
      `${given} given up, codes besides: ${odd || 'none'}`,
      given === 0 && odd === '',
    ),
    finding(
      'E2',
      'drained <= 5 s after the faults',
      drain === undefined ? 'not within 60 s' : seconds(drain),
      (drain ?? 1e9) <= 5_000,
    ),
    finding('D6', 'prices changed meanwhile', `${prices} by drafts`, prices > 0),
    await invariants(arena.target),
  ];
}

export const e1: Case = { id: 'E1', title: 'kill -9 and SIGSTOP of everything under writes', run: faults };

export const e2: Case = {
  id: 'E2',
  title: 'lag from a write to its entry in the log, calm',
  run: async (arena, scale) => {
    const { perSecond, calmMs } = figures[scale];
    const brands = await brandsFor(arena, 2, 'Calm');
    const { writes } = await writeSteadily(brands, { perSecond, forMs: calmMs, patienceMs: 10_000, label: 'calm' });
    const ids = brands.map(({ id }) => id);
    await drained(arena.target, ids, 20_000);
    const [half, most] = [await lagOf(arena.target, ids, 0.5), await lagOf(arena.target, ids, 0.99)];
    return [
      finding(
        'E2',
        `lag p99 <= 250 ms at ${perSecond} writes/s`,
        `p50 ${ms(half)}, p99 ${ms(most)} over ${writes.length}`,
        most <= 250,
      ),
    ];
  },
};
