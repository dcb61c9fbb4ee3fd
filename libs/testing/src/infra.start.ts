import { randomBytes } from 'node:crypto';
import { startContainers } from './infra.containers.ts';
import { startNats } from './infra.nats.ts';
import { startPostgres } from './infra.postgres.ts';
import { sweepOrphans, type Started } from './infra.process.ts';

/** What tests find in their environment. */
export interface InfraEnv {
  /** A superuser's URL. */
  readonly MH_TEST_PG_URL: string;
  /** One NATS per worker, separated by commas: streams have fixed names, so workers must not share a server. */
  readonly MH_TEST_NATS_URL: string;
  /** Part of the name of every database of this run. */
  readonly MH_TEST_RUN: string;
}

export interface RunningInfra {
  readonly env: InfraEnv;
  stop(): Promise<void>;
}

/**
 * One PostgreSQL and a NATS per worker for a whole test run. What the environment names is used and left alone; the rest
 * is started here. This file runs in Node itself, not in Jest: only erasable syntax.
 */
export async function startInfra(workers: number): Promise<RunningInfra> {
  const given = { postgres: process.env['MH_TEST_PG_URL'], nats: process.env['MH_TEST_NATS_URL'] };
  const started: Started[] = [];
  const keep = async (server: Promise<Started>): Promise<string> => {
    started.push(await server);
    return started.at(-1)!.url;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.stop()));
  };
  const containers = process.env['MH_TEST_INFRA'] === 'containers' ? startContainers() : undefined;
  try {
    sweepOrphans();
    const postgres = given.postgres ?? (await keep(containers?.postgres() ?? startPostgres()));
    const nats = given.nats?.split(',') ?? [];
    while (nats.length < (given.nats ? 1 : workers)) nats.push(await keep(containers?.nats() ?? startNats()));
    const run = process.env['MH_TEST_RUN'] ?? randomBytes(4).toString('hex');
    return { env: { MH_TEST_PG_URL: postgres, MH_TEST_NATS_URL: nats.join(','), MH_TEST_RUN: run }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
