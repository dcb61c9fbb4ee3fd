import { Logger } from '@nestjs/common';
import { heartbeatSchema, type Heartbeat } from '@mh-os/contracts';
import type { NatsLink } from './nats-link.ts';

/** A provider that knows a part of the heartbeat; found by this shape. */
export interface HeartbeatPart {
  heartbeat(): Promise<object>;
}

/** Whether a provider has that shape. */
export function hasHeartbeat(value: unknown): value is HeartbeatPart {
  return typeof (value as Partial<HeartbeatPart> | null)?.heartbeat === 'function';
}

/** Tells every few seconds, and once more at the end, how this process does; to nobody in particular. */
export class Heart {
  private readonly logger = new Logger('Heart');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly service: string,
    private readonly link: NatsLink,
    private readonly parts: () => readonly HeartbeatPart[],
    private readonly intervalMs: number,
  ) {}

  start(): void {
    this.timer ??= setInterval(() => void this.beat(), this.intervalMs).unref();
    void this.link.ready().then(() => this.beat());
  }

  /** The last beat says that the process ends in order. */
  async stop(): Promise<void> {
    if (this.timer === undefined) return;
    clearInterval(this.timer);
    await this.beat({ draining: true, ready: false });
  }

  private async beat(change: Partial<Heartbeat> = {}): Promise<void> {
    if (!this.link.connected) return;
    try {
      const facts = await Promise.all(this.parts().map((part) => part.heartbeat()));
      const body = Object.assign({ service: this.service }, ...facts, change) as unknown;
      const beat = heartbeatSchema.safeParse(body);
      // A process without a host, such as a test of this lib alone, has no complete beat to tell.
      if (beat.success) this.link.nc.publish(this.link.heartbeatSubject(this.service), JSON.stringify(beat.data));
    } catch (error) {
      this.logger.warn(`No heartbeat: ${String(error)}`);
    }
  }
}
