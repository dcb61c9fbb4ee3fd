/** E3, E4 and E5: the message server forgets, freezes, or carries rubbish. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brandsFor, finding, seconds, type Arena, type Case, type Control, type Finding } from '../kit/arena.ts';
import { drained, effectFinding, effectsOf, invariants } from '../kit/checks.ts';
import { freeze } from '../kit/faults.ts';
import { operate } from '../kit/operate.ts';
import type { Target } from '../kit/target.ts';
import { writeSteadily, type Write } from '../kit/writes.ts';
import type { TestBrand } from '../kit/brands.ts';

const some = { perSecond: 20, forMs: 3_000, patienceMs: 20_000 };
const store = (target: Target): string => join(target.home, 'nats-data', 'jetstream');

const replay = (target: Target, since: Date): Promise<string> =>
  operate(target, 'replay', ['--service', 'catalog-pricing', '--since', since.toISOString()]);

/** Writes while nobody consumes, so that only the message server knows the events; then it loses them. */
async function forgetful(
  arena: Arena,
  control: Control,
  brands: readonly TestBrand[],
  lose: () => Promise<void>,
  goal: string,
): Promise<Finding[]> {
  const { target } = arena;
  const since = new Date();
  const ids = brands.map(({ id }) => id);
  const before = await writeSteadily(brands, { ...some, label: `${goal} handled` });
  await drained(target, ids, 20_000);
  await control.stopOne('platform');
  const after = await writeSteadily(brands, { ...some, label: `${goal} published` });
  await sleep(2_500);
  await control.stopOne('nats');
  await lose();
  await control.startOne('nats');
  await control.startOne('platform');
  await sleep(2_000);
  const all: Write[] = [...before.writes, ...after.writes];
  const { lostEntries } = await effectsOf(target, all);
  const said = await replay(target, since);
  const took = await drained(target, ids, 60_000);
  return [
    finding(
      'E3',
      `${goal}: entries were missing before the replay`,
      `${lostEntries} missing; ${said}`,
      lostEntries > 0,
    ),
    finding(
      'E3',
      `${goal}: replay restores every effect`,
      took === undefined ? 'not within 60 s' : seconds(took),
      took !== undefined,
    ),
    effectFinding('E3', await effectsOf(target, all)),
  ];
}

export const e3: Case = {
  id: 'E3',
  title: 'the message server loses its memory, or is set back',
  run: async (arena) => {
    const { control, target } = arena;
    if (!control) return [];
    const wiped = await forgetful(
      arena,
      control,
      await brandsFor(arena, 2, 'Wiped'),
      async () => rmSync(store(target), { recursive: true }),
      'wiped',
    );
    const backup = join(target.home, 'jetstream-before');
    await control.stopOne('nats');
    cpSync(store(target), backup, { recursive: true });
    await control.startOne('nats');
    const restore = async (): Promise<void> => {
      rmSync(store(target), { recursive: true });
      cpSync(backup, store(target), { recursive: true });
    };
    const back = await forgetful(arena, control, await brandsFor(arena, 2, 'Set back'), restore, 'set back');
    return [...wiped, ...back, await invariants(target)];
  },
};

export const e4: Case = {
  id: 'E4',
  title: 'the message server stands still',
  run: async (arena, scale) => {
    const frozenMs = scale === 'full' ? 120_000 : 12_000;
    const brands = await brandsFor(arena, 2, 'No broker');
    const thaw = freeze(arena.target, 'nats');
    const run = await writeSteadily(brands, { perSecond: 30, forMs: frozenMs, patienceMs: 5_000, label: 'no broker' });
    thaw();
    const took = await drained(
      arena.target,
      brands.map(({ id }) => id),
      120_000,
    );
    const failed = run.writes.filter(({ ackedAt, tries }) => ackedAt === undefined || tries > 1).length;
    return [
      finding(
        'E4',
        'all writes succeed at their first try',
        `${run.writes.length} writes in ${seconds(frozenMs)}, ${failed} not`,
        failed === 0,
      ),
      finding(
        'E4',
        'backlog delivered <= 60 s after the return',
        took === undefined ? 'not within 120 s' : seconds(took),
        (took ?? 1e9) <= 60_000,
      ),
      effectFinding('E4', await effectsOf(arena.target, run.writes)),
      await invariants(arena.target),
    ];
  },
};
