import type { Heartbeat } from '@mh-os/contracts';
import { type HealthRegistry, hostBeat, type Vitals } from '@mh-os/host/plain';

export interface HeartOptions {
  readonly vitals: Vitals;
  readonly health: HealthRegistry;
  readonly version: string;
  readonly intervalMs: number;
  readonly tell: (beat: Heartbeat) => Promise<unknown>;
}

/** Few enough that a beat stays small. */
const SLOW_TOLD = 5;

/** Tells platform every few seconds, and once more at the end, how this gateway does. */
export class Heart {
  private readonly options: HeartOptions;
  private timer: NodeJS.Timeout | undefined;

  constructor(options: HeartOptions) {
    this.options = options;
  }

  start(): void {
    this.timer ??= setInterval(() => void this.beat(), this.options.intervalMs).unref();
    void this.beat();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.beat();
  }

  /** A beat that does not arrive is missed by platform itself: nothing is to be done here. */
  private async beat(): Promise<void> {
    const { vitals, health, version, tell } = this.options;
    const facts = await hostBeat(vitals, health, version);
    await tell({ service: 'gateway', ...facts, slow: facts.slow.slice(0, SLOW_TOLD) } as Heartbeat).catch(
      () => undefined,
    );
  }
}
