import type { Paths } from '../plan/paths.ts';
import { stopWaves } from '../plan/plan.ts';
import { Supervised } from './supervised.ts';
import type { ProcessSpec } from './supervised.ts';
import { signal } from './pids.ts';
import { endHelpers } from './run.ts';

/** All processes of one stack. */
export class Supervisor {
  #processes = new Map<string, Supervised>();
  #paths: Paths;
  #onChange: () => void;
  #lastResort = (): void => this.killNow();

  constructor(paths: Paths, onChange: () => void) {
    this.#paths = paths;
    this.#onChange = onChange;
    process.on('exit', this.#lastResort);
  }

  add(spec: ProcessSpec): Supervised {
    const supervised = new Supervised(spec, this.#paths, this.#onChange);
    this.#processes.set(spec.name, supervised);
    return supervised;
  }

  get all(): readonly Supervised[] {
    return [...this.#processes.values()];
  }

  get pids(): Record<string, number> {
    const running = this.all.filter(({ state }) => state === 'up' || state === 'starting');
    return Object.fromEntries(running.flatMap(({ spec, record }) => (record ? [[spec.name, record.pid]] : [])));
  }

  find(name: string): Supervised {
    const found = this.#processes.get(name);
    if (!found)
      throw new Error(`There is no process "${name}": choose from ${[...this.#processes.keys()].join(', ')}.`);
    return found;
  }

  /** Sends a signal (SIGKILL unless another is named); the supervisor brings the process back. */
  kill(name: string, by: NodeJS.Signals = 'SIGKILL'): void {
    const pid = this.pids[name];
    if (pid !== undefined) signal(pid, by);
  }

  /** Ends a process in its own way and starts it again. */
  async restart(name: string, timeoutMs: number): Promise<void> {
    const process = this.find(name);
    await process.stop();
    process.start();
    await process.whenUp(timeoutMs);
  }

  /** Ends everything, callers before those they call. */
  async stop(onStopped: (name: string) => void = () => undefined): Promise<void> {
    endHelpers();
    for (const wave of stopWaves([...this.#processes.keys()])) {
      await Promise.all(
        wave.map((name) =>
          this.find(name)
            .stop()
            .then(() => onStopped(name)),
        ),
      );
    }
    process.off('exit', this.#lastResort);
  }

  /** Ends everything at once: when somebody is tired of waiting, or this process is going away. */
  killNow(): void {
    endHelpers();
    for (const supervised of this.all) supervised.killNow();
  }
}
