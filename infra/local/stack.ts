/** Starts whole stacks from code: tests and benches use it, `npm start` is a thin command over the same parts. */
import { migrateEnv, postgresAddress, serviceEnv, toolEnv, gatewayEnv, webEnv } from './plan/environment.ts';
import type { Env } from './plan/environment.ts';
import { Launch } from './launch.ts';
import type { LaunchOptions } from './launch.ts';
import { pathsOf } from './plan/paths.ts';
import { adminUrl } from './servers/postgres.ts';
import { silent, StatusView } from './status-view.ts';
import { urlsOf } from './plan/urls.ts';

export interface StackOptions extends LaunchOptions {
  /** Folder of this stack's data, logs, pids and ports; MH_HOME or `.mh` of the checkout when absent. */
  readonly home?: string;
  /** Another checkout to run. */
  readonly root?: string;
  /** No status view; true unless told otherwise. */
  readonly quiet?: boolean;
}

export interface Stack {
  readonly home: string;
  /** Base address per process, e.g. `urls.gateway`. */
  readonly urls: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<string, number>>;
  /** What a tool needs to reach the stack (MH_GATEWAY_URL, MH_NATS_URL, MH_DB_*, ...). */
  readonly env: Readonly<Env>;
  /** The pids of this moment; a restarted process has a new one. */
  readonly pids: Readonly<Record<string, number>>;
  /** Restarts per process since the start. */
  readonly restarts: Readonly<Record<string, number>>;
  /** The environment that a process was given; `owner` adds the database owner's password. */
  envOf(name: string, owner?: 'owner'): Env;
  /** Superuser's address of the stack's database (or of another one on the same server). */
  adminUrl(database?: string): string;
  logOf(name: string): string;
  /** SIGKILL, or another signal; a process that ends is brought back. */
  kill(name: string, signal?: NodeJS.Signals): void;
  /** Ends one process in its own way, starts it again and waits until it is ready. */
  restart(name: string): Promise<void>;
  /** Ends one process and leaves it ended. */
  stopOne(name: string): Promise<void>;
  /** Starts a process that `stopOne` ended. */
  startOne(name: string): Promise<void>;
  stop(): Promise<void>;
  /** Stops and removes data, logs and secrets: for the stack of a test. */
  destroy(): Promise<void>;
}

/** Starts a stack and resolves when everything is ready. Each home has its own ports, data and secrets. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const launch = new Launch(pathsOf(options), options, options.quiet === false ? new StatusView() : silent);
  await launch.up();
  return stackOf(launch);
}

const readyMs = 60_000;

function stackOf(launch: Launch): Stack {
  const { supervisor, setting, wanted, paths } = launch;
  return {
    home: paths.home,
    urls: urlsOf(setting, wanted),
    ports: setting.ports,
    env: toolEnv(setting),
    get pids() {
      return supervisor.pids;
    },
    get restarts() {
      return Object.fromEntries(supervisor.all.map(({ spec, restarts }) => [spec.name, restarts]));
    },
    envOf: (name, owner) => {
      if (name === 'gateway') return gatewayEnv(setting);
      if (name === 'web') return webEnv(setting);
      return owner ? migrateEnv(setting, name) : serviceEnv(setting, name);
    },
    adminUrl: (database = 'mh') => adminUrl(postgresAddress(setting), database),
    logOf: (name) => supervisor.find(name).log,
    kill: (name, signal) => supervisor.kill(name, signal),
    restart: (name) => supervisor.restart(name, readyMs),
    stopOne: (name) => supervisor.find(name).stop(),
    startOne: async (name) => {
      supervisor.find(name).start();
      await supervisor.find(name).whenUp(readyMs);
    },
    stop: () => launch.stop(),
    destroy: () => launch.destroy(),
  };
}
