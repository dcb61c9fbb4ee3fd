import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './sources/build.ts';
import { checkSpace } from './plan/checks.ts';
import { databaseOwners, migrate } from './servers/database.ts';
import { discover } from './plan/discover.ts';
import { natsAddress, postgresAddress } from './plan/environment.ts';
import type { Setting } from './plan/environment.ts';
import { tryLock } from './processes/file-lock.ts';
import { Halt } from './halt.ts';
import { natsBinary } from './servers/nats-binary.ts';
import { makeFolders, tools } from './plan/paths.ts';
import type { Paths } from './plan/paths.ts';
import { endLeftovers } from './processes/pids-end.ts';
import { chooseProcesses, processNames, steps } from './plan/plan.ts';
import type { Ask, Wanted } from './plan/plan.ts';
import { portsFor } from './plan/ports.ts';
import type { Ports } from './plan/ports.ts';
import { initialise, postgresSpec } from './servers/postgres.ts';
import { postgresDataFolders } from './servers/outside.ts';
import { postgresHome } from './servers/postgres-home.ts';
import type { PostgresHome } from './servers/postgres-home.ts';
import { secretsFor } from './plan/secrets.ts';
import { needsSeed, seed } from './servers/seed.ts';
import { natsData, natsSpec } from './servers/nats.ts';
import { specsOf } from './plan/specs.ts';
import { readState, writeState } from './processes/state-file.ts';
import type { Progress } from './status-view.ts';
import { Supervisor } from './processes/supervisor.ts';
import { urlsOf } from './plan/urls.ts';

export interface LaunchOptions extends Ask {
  readonly reset?: boolean | undefined;
  /** Fill a fresh database; true unless told otherwise. */
  readonly seed?: boolean | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/** Time for one process to answer after it was started: a cold machine with two cores needs most of it. */
const readyMs = 120_000;

const hostOf = (): string => process.env['MH_HOST'] ?? '127.0.0.1';

/** Brings one stack up, keeps it up, and takes it down. */
export class Launch {
  readonly paths: Paths;
  readonly wanted: Wanted;
  #options: LaunchOptions;
  #progress: Progress;
  #supervisor: Supervisor;
  #setting: Setting | undefined;
  #stopping = false;
  #ready = false;
  #startedAt = new Date().toISOString();

  constructor(paths: Paths, options: LaunchOptions, progress: Progress) {
    this.paths = paths;
    this.#options = options;
    this.#progress = progress;
    this.wanted = chooseProcesses(discover(paths.root), options);
    this.#supervisor = new Supervisor(paths, () => this.#publish());
  }

  get supervisor(): Supervisor {
    return this.#supervisor;
  }

  get setting(): Setting {
    if (!this.#setting) throw new Error('The stack has not been started.');
    return this.#setting;
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** Knows a stack that another launcher runs, without starting anything. */
  async attach(): Promise<void> {
    this.#setting = this.#describe(readState(this.paths.run)?.ports ?? {});
  }

  /** Starts everything; on failure takes down what had started and says why. */
  async up(): Promise<void> {
    makeFolders(this.paths);
    // PostgreSQL's account must be able to pass; what is secret inside has a mode of its own.
    if (process.getuid?.() === 0) chmodSync(this.paths.home, 0o711);
    checkSpace(this.paths.home);
    if (!tryLock(join(this.paths.run, 'launcher.pid')))
      throw new Halt('MH-OS is running already: npm run status, npm run stop.');
    try {
      await this.#bringUp();
    } catch (error) {
      this.#progress.end();
      if (!this.#stopping) await this.stop();
      throw error;
    }
  }

  async #bringUp(): Promise<void> {
    await endLeftovers(this.paths.run);
    if (this.#options.reset) this.#reset();
    this.#setting = this.#describe(await this.#choosePorts());
    const place = postgresHome(this.paths.home);
    const seeds = this.#options.seed !== false && needsSeed(place.data);
    this.#progress.plan(steps(this.wanted, seeds));
    await this.#groundwork(place);
    await this.#step(
      'migrated',
      () => migrate(this.setting, place.data),
      (note) => note,
    );
    await this.#startAll(processNames(this.wanted).slice(2));
    if (seeds) await this.#seed(place.data);
    this.#ready = true;
    this.#publish();
    this.#progress.end();
  }

  async #choosePorts(): Promise<Ports> {
    const names = ['postgres', 'nats', 'nats-monitor', 'gateway', 'web', ...discover(this.paths.root).services];
    return portsFor(this.paths.home, names, hostOf());
  }

  #describe(ports: Ports): Setting {
    const { services } = discover(this.paths.root);
    const secrets = secretsFor(this.paths.home, services, databaseOwners(services));
    return { paths: this.paths, host: hostOf(), ports, secrets, services, extra: this.#options.env ?? {} };
  }

  /** PostgreSQL, NATS and the build need nothing of each other. */
  async #groundwork(place: PostgresHome): Promise<void> {
    this.#supervisor.add(postgresSpec(place, postgresAddress(this.setting)));
    const postgres = this.#step('postgres', async () => {
      await initialise(place, postgresAddress(this.setting).password);
      await this.#start('postgres');
    });
    const nats = this.#step('fetched', () => natsBinary(tools)).then((binary) => {
      this.#supervisor.add(natsSpec(this.paths.home, binary, natsAddress(this.setting)));
      return this.#startAll(['nats']);
    });
    const built = this.#step(
      'built',
      () => build(this.paths, { web: this.wanted.web }),
      (note) => note,
    );
    await Promise.all([postgres, nats, built]);
    for (const spec of specsOf(this.setting, this.wanted)) this.#supervisor.add(spec);
  }

  async #startAll(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => this.#step(name, () => this.#start(name))));
  }

  async #start(name: string): Promise<void> {
    this.#refuseWhenStopping();
    const supervised = this.#supervisor.find(name);
    supervised.start();
    await supervised.whenUp(readyMs);
  }

  async #seed(data: string): Promise<void> {
    const found = discover(this.paths.root);
    const whole = this.wanted.gateway === found.gateway && this.wanted.services.length === found.services.length;
    if (whole)
      await this.#step(
        'seeded',
        () => seed(this.setting, data),
        (note) => note,
      );
    else this.#progress.done('seeded', 'later: not all services run');
  }

  async #step<T>(name: string, work: () => Promise<T>, note: (result: T) => string = () => ''): Promise<T> {
    this.#refuseWhenStopping();
    this.#progress.begin(name);
    try {
      const result = await work();
      this.#progress.done(name, note(result));
      return result;
    } catch (error) {
      this.#progress.fail(name);
      throw error;
    }
  }

  #refuseWhenStopping(): void {
    if (this.#stopping) throw new Halt('Stopped before everything had started.');
  }

  #reset(): void {
    for (const folder of [...postgresDataFolders(this.paths.home), join(this.paths.home, natsData)]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Ends everything and removes all that it kept: for the stack of a test. */
  async destroy(): Promise<void> {
    await this.stop();
    this.#reset();
    rmSync(this.paths.home, { recursive: true, force: true });
  }

  #publish(): void {
    if (!this.#setting) return;
    const processes = this.#supervisor.all.map(({ spec, state, restarts }) => ({ name: spec.name, state, restarts }));
    const { ports } = this.#setting;
    const urls = urlsOf(this.#setting, this.wanted);
    writeState(this.paths.run, { startedAt: this.#startedAt, ready: this.#ready, ports, urls, processes });
  }

  async stop(onStopped?: (name: string) => void): Promise<void> {
    this.#stopping = true;
    await this.#supervisor.stop(onStopped);
    for (const file of ['launcher.pid', 'state.json']) rmSync(join(this.paths.run, file), { force: true });
  }
}
