import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { JourneyRunner } from './journey-runner.ts';

const EVERY_MS = 10_000;

/** Looks for people who are due, every few seconds; replicas share them. */
@Injectable()
export class JourneysJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Journeys');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(private readonly runner: JourneyRunner) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** One round, unless the last is still on its way. */
  private async look(): Promise<void> {
    if (this.looking) return;
    const failed = (error: unknown): void => this.logger.warn(`Nobody was taken further: ${String(error)}`);
    this.looking = this.runner.sweep().then(() => undefined, failed);
    await this.looking;
    this.looking = undefined;
  }
}
