import { heartbeatSchema } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { NatsLink } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { keepBeat } from './health.read-model.ts';

/** Hears the heartbeats of all processes and keeps the last of each; of several replicas of platform, one hears each. */
@Injectable()
export class HeartbeatsListener implements OnApplicationBootstrap {
  private readonly logger = new Logger('Heartbeats');
  private subscription: { unsubscribe(): void } | undefined;

  constructor(
    private readonly db: Db,
    private readonly link: NatsLink,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    void this.link.ready().then((nats) => {
      this.subscription = nats?.subscribe(this.link.heartbeatSubject('*'), {
        queue: 'platform',
        callback: (error, message) => {
          if (!error) void this.keep(message.string());
        },
      });
    });
  }

  /** Called when the process begins to stop; libs/host finds it by this shape. */
  async stopIntake(): Promise<void> {
    this.subscription?.unsubscribe();
  }

  /** What does not read as a heartbeat is nobody's. Time is this side's: clocks of others may be wrong. */
  async keep(text: string): Promise<void> {
    try {
      const beat = heartbeatSchema.parse(JSON.parse(text));
      await this.db.tx(systemCtx(), (tx) => keepBeat(tx, beat, this.clock.now()));
    } catch (error) {
      this.logger.warn(`A heartbeat was lost: ${String(error).slice(0, 300)}`);
    }
  }
}
