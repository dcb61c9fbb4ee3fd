/** What a chaos case or a federation test acts on: a running stack, whoever started it. */
import { join } from 'node:path';
import { migrateEnv, postgresAddress, serviceEnv, toolEnv, gatewayEnv } from '../../local/plan/environment.ts';
import type { Env } from '../../local/plan/environment.ts';
import { Launch } from '../../local/launch.ts';
import { pathsOf } from '../../local/plan/paths.ts';
import { isAlive, readPid, signal } from '../../local/processes/pids.ts';
import { adminUrl } from '../../local/servers/postgres.ts';
import { silent } from '../../local/status-view.ts';
import { urlsOf } from '../../local/plan/urls.ts';

export interface Target {
  readonly home: string;
  readonly urls: Readonly<Record<string, string>>;
  /** Names of the services. */
  readonly services: readonly string[];
  readonly env: Readonly<Env>;
  envOf(name: string, owner?: 'owner'): Env;
  /** Superuser's address of the product's database. */
  readonly adminUrl: string;
  /** Sends a signal to the process of this moment; false when there is none. */
  signal(name: string, by: NodeJS.Signals): boolean;
  pidOf(name: string): number | undefined;
}

/** The stack in that home (MH_HOME or `.mh` when absent), which another process runs and keeps up. */
export async function targetOf(home?: string): Promise<Target> {
  const paths = pathsOf(home ? { home } : {});
  const launch = new Launch(paths, {}, silent);
  await launch.attach();
  const { setting } = launch;
  const pidOf = (name: string): number | undefined => {
    const record = readPid(join(paths.home, 'run'), name);
    return record && isAlive(record) ? record.pid : undefined;
  };
  return {
    home: paths.home,
    urls: urlsOf(setting, launch.wanted),
    services: setting.services,
    env: toolEnv(setting),
    envOf: (name, owner) =>
      name === 'gateway' ? gatewayEnv(setting) : owner ? migrateEnv(setting, name) : serviceEnv(setting, name),
    adminUrl: adminUrl(postgresAddress(setting), 'mh'),
    pidOf,
    signal: (name, by) => {
      const pid = pidOf(name);
      if (pid !== undefined) signal(pid, by);
      return pid !== undefined;
    },
  };
}
