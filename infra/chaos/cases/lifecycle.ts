/** O1 to O4: processes come and go in the ordinary way, and nobody notices. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { provision } from '@mh-os/persistence';
import { newProduct } from '../kit/brands.ts';
import { adminOf, brandsFor, finding, ms, seconds, type Case } from '../kit/arena.ts';
import { drained, effectFinding, effectsOf, rowsOf } from '../kit/checks.ts';
import { Person } from '../kit/client.ts';
import { freeze } from '../kit/faults.ts';
import { clean, load } from '../kit/load.ts';
import { freePort, Replica, startCluster } from '../kit/replicas.ts';
import { writeSteadily } from '../kit/writes.ts';

const READ = '{ viewer { user { id } } products(first: 3) { nodes { id name variants { sku } } } }';

export const o1: Case = {
  id: 'O1',
  title: 'rolling restart, two replicas of each service',
  run: async (arena, scale) => {
    const cluster = await startCluster(arena.target);
    try {
      const brands = (await brandsFor(arena, 2, 'Rolling')).map((brand) => ({
        ...brand,
        owner: new Person(cluster.gateway, brand.owner.token),
      }));
      const [first] = brands;
      if (!first) return [];
      await newProduct(first.owner, 'Seen while rolling');
      const reading = load(first.owner, READ, 6);
      const stopping = { forMs: cluster.replicas.length * (scale === 'full' ? 9_000 : 6_000) };
      const writing = writeSteadily(brands, { perSecond: 15, ...stopping, patienceMs: 10_000, label: 'rolling' });
      const stops: number[] = [];
      for (const replica of cluster.replicas) {
        await sleep(1_000);
        stops.push((await replica.stop()).tookMs);
        await replica.start();
      }
      const { writes, unexpected } = await writing;
      const samples = await reading.stop();
      const failed = samples.filter((sample) => !clean(sample));
      const ids = brands.map(({ id }) => id);
      await drained(arena.target, ids, 20_000);
      const how = failed.map(({ answer, tookMs }) => `${answer.codes.join() || answer.status} after ${ms(tookMs)}`);
      return [
        finding(
          'O1',
          '0 failed queries',
          `${failed.length} of ${samples.length} ${how.slice(0, 3).join(', ')}`,
          failed.length === 0 && samples.length > 0,
        ),
        effectFinding('O1', await effectsOf(arena.target, writes)),
        finding(
          'O1',
          'every mutation acknowledged',
          `${writes.filter(({ ackedAt }) => !ackedAt).length} given up, ${writes.filter(({ tries }) => tries > 1).length} repeated, codes besides: ${unexpected.join(', ') || 'none'}`,
          writes.every(({ ackedAt }) => ackedAt) && unexpected.length === 0,
        ),
        finding(
          'O2',
          'SIGTERM ends a service within 15 s',
          `slowest of ${stops.length}: ${seconds(Math.max(...stops))}`,
          Math.max(...stops) <= 15_000,
        ),
      ];
    } finally {
      await cluster.stop();
    }
  },
};

export const o2: Case = {
  id: 'O2',
  title: 'SIGTERM while a request is being answered',
  run: async (arena) => {
    const { target } = arena;
    const [brand] = await brandsFor(arena, 1, 'In flight');
    if (!brand) return [];
    const replica = new Replica('catalog-pricing', await freePort(), target.envOf('catalog-pricing'));
    const gateway = new Replica('gateway', await freePort(), {
      ...target.envOf('gateway'),
      MH_SUBGRAPH_URL_CATALOG_PRICING: `${replica.url}/graphql`,
    });
    await replica.start();
    await gateway.start();
    const who = new Person(gateway.url, brand.owner.token);
    await who.ask('{ channels { id } }');
    // The database stands still, so that requests are in flight when the service is told to end.
    const thaw = freeze(target, 'postgres');
    const asked = Array.from({ length: 10 }, () => who.ask('{ channels { id } }'));
    await sleep(250);
    const ended = replica.stop();
    await sleep(700);
    thaw();
    const answers = await Promise.all(asked);
    const { tookMs, code } = await ended;
    await gateway.stop();
    const good = answers.filter(({ status, errors }) => status === 200 && errors.length === 0).length;
    return [
      finding('O2', 'requests in flight are completed', `${good} of ${answers.length}`, good === answers.length),
      finding('O2', 'exit <= 15 s with code 0', `${seconds(tookMs)}, code ${code}`, tookMs <= 15_000 && code === 0),
    ];
  },
};

export const o3: Case = {
  id: 'O3',
  title: 'everything starts in any order',
  run: async (arena, scale) => {
    const { control, target } = arena;
    if (!control) return [];
    const names = ['postgres', 'nats', ...target.services, 'gateway'];
    const times: number[] = [];
    for (let round = 0; round < (scale === 'full' ? 4 : 1); round += 1) {
      for (const name of [...names].reverse()) await control.stopOne(name);
      const order = [...names].sort(() => Math.random() - 0.5);
      const began = Date.now();
      const starting: Promise<void>[] = [];
      for (const name of order) {
        starting.push(control.startOne(name));
        await sleep(400);
      }
      await Promise.all(starting);
      times.push(Date.now() - began);
    }
    const single = new Replica('catalog-pricing', await freePort(), target.envOf('catalog-pricing'));
    const cold = await single.start();
    await single.stop();
    const admin = await adminOf(arena).catch(() => undefined);
    return [
      finding(
        'O3',
        'the whole box <= 60 s in random orders',
        times.map(seconds).join(', '),
        Math.max(...times) <= 60_000 && admin !== undefined,
      ),
      finding('O3', 'one service <= 8 s', seconds(cold), cold <= 8_000),
    ];
  },
};

export const o4: Case = {
  id: 'O4',
  title: 'eight processes migrate a new database at once',
  run: async ({ target }) => {
    const service = 'catalog-pricing';
    const env: NodeJS.ProcessEnv = { ...target.envOf(service, 'owner'), MH_DB_NAME: `mh_o4_${Date.now()}` };
    const passwords = {
      owner: env['MH_DB_PASSWORD_OWNER'] ?? '',
      app: env['MH_DB_PASSWORD_APP'] ?? '',
      relay: env['MH_DB_PASSWORD_RELAY'] ?? '',
    };
    const database = env['MH_DB_NAME'] ?? '';
    await provision(target.adminUrl, {
      database,
      services: [service],
      passwords: { [service]: passwords },
    });
    const cwd = join(import.meta.dirname, '../../../services', service);
    const runs = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const child = spawn(process.execPath, ['dist/migrate.js'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
        const [code] = (await once(child, 'exit')) as [number];
        return { code, ran: /: migrated /.test(output) };
      }),
    );
    const errors = runs.filter(({ code }) => code !== 0).length;
    const ran = runs.filter((run) => run.ran).length;
    await rowsOf(target, `DROP DATABASE ${database} WITH (FORCE)`);
    return [
      finding(
        'O4',
        '1 runs, 0 errors',
        `${ran} ran, ${8 - ran - errors} had nothing to do, ${errors} failed`,
        ran === 1 && errors === 0,
      ),
    ];
  },
};
