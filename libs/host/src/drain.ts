import type { HealthRegistry } from './health.ts';
import type { Logger } from './logger.ts';

/** Steps of stopping, in this order: take nothing new, finish requests, publish, leave the broker, leave the database. */
export const DRAIN_PHASES = ['intake', 'http', 'relay', 'nats', 'db'] as const;
export type DrainPhase = (typeof DRAIN_PHASES)[number];

/** A provider that wants to stop in a phase; libs/host finds such providers by this shape. */
export interface Drainable {
  readonly drainPhase: DrainPhase;
  drain(): Promise<unknown>;
}

/** With 2 s of "not ready" before, everything ends within 15 s (O2). */
const LIMIT_MS: Readonly<Record<DrainPhase, number>> = { intake: 1_000, http: 10_000, relay: 700, nats: 500, db: 500 };

type Hook = () => unknown;

function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  return Promise.race([work.then(() => true), limit]).finally(() => clearTimeout(timer));
}

/** Stops a process in order. Hooks of one phase run side by side; one that fails or hangs does not hold up the rest. */
export class Drain {
  private readonly hooks = new Map<DrainPhase, Hook[]>(DRAIN_PHASES.map((phase) => [phase, []]));
  private running: Promise<void> | undefined;
  private readonly health: HealthRegistry;
  private readonly logger: Logger;
  private readonly waitMs: number;

  constructor(options: { health: HealthRegistry; logger: Logger; waitMs: number }) {
    this.health = options.health;
    this.logger = options.logger;
    this.waitMs = options.waitMs;
  }

  onDrain(phase: DrainPhase, hook: Hook): void {
    this.hooks.get(phase)?.push(hook);
  }

  /** Runs all phases; a second call waits for the first. */
  run(): Promise<void> {
    this.running ??= this.runOnce();
    return this.running;
  }

  private async runOnce(): Promise<void> {
    this.health.drain();
    this.logger.info({ waitMs: this.waitMs }, 'draining');
    if (this.waitMs > 0) await new Promise((resolve) => setTimeout(resolve, this.waitMs));
    for (const phase of DRAIN_PHASES) await this.runPhase(phase);
  }

  private async runPhase(phase: DrainPhase): Promise<void> {
    const failed = (error: unknown): void => this.logger.error({ err: error, phase }, 'drain step failed');
    const all = (this.hooks.get(phase) ?? []).map(async (hook) => hook());
    const done = await within(LIMIT_MS[phase], Promise.all(all.map((work) => work.catch(failed))));
    if (!done) this.logger.warn({ phase, limitMs: LIMIT_MS[phase] }, 'drain step took too long, going on');
  }
}

/** A process that got a signal is gone within this, whatever hangs (O2). */
const TOTAL_MS = 14_800;

/** SIGTERM and SIGINT stop the process in order and leave with 0; a second signal leaves at once. */
export function drainOnSignals(drain: Drain, after: () => Promise<unknown> = async () => undefined): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    const started = Date.now();
    const left = (): number => Math.max(300, TOTAL_MS - (Date.now() - started));
    const ended = drain.run().then(() => within(left(), after()));
    void ended.then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
