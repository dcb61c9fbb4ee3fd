import { Db, Wake } from '@mh-os/persistence';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Mailing } from './mailing.ts';
import { Retention } from './retention.ts';

const POLL_MS = 5_000;
const HOUR_MS = 3_600_000;

/** Looks for due mail every few seconds, and at once when this process made some due; clears up every hour. */
@Injectable()
export class MailTimer implements OnApplicationBootstrap {
  private readonly logger = new Logger('Notifications');
  private readonly woken = new Wake();
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private clearedAt = 0;

  constructor(
    private readonly mailing: Mailing,
    private readonly retention: Retention,
    db: Db,
  ) {
    db.beforeClose(() => this.stop());
  }

  onApplicationBootstrap(): void {
    this.running ??= this.loop();
  }

  /** Looks now. */
  wake(): void {
    this.woken.now();
  }

  private async stop(): Promise<void> {
    this.stopping.abort();
    this.woken.now();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.quietly(() => this.mailing.sweep());
      if (Date.now() - this.clearedAt > HOUR_MS) {
        this.clearedAt = Date.now();
        await this.quietly(() => this.retention.sweep());
      }
      await this.woken.within(POLL_MS);
    }
  }

  private async quietly(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.warn(`Comes again: ${String(error)}`);
    });
  }
}
