import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { AuditCollector } from './audit-collector.ts';
import { AuditDigestsService } from './audit-digests.service.ts';

/** What moved shortly before the last round began may not have been visible to it. */
const OVERLAP_MS = 60_000;
const FULL_ROUND_MS = 3_600_000;

/** Collects and signs in the background; every replica does, and what one has done the others find done. */
@Injectable()
export class AuditSchedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private roundAt: Date | undefined;
  private fullAt = -Infinity;

  constructor(
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
    private readonly collector: AuditCollector,
    private readonly digests: AuditDigestsService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.MH_AUDIT_COLLECT_MS > 0) this.plan();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** One round: collect, then sign what is due. Once an hour over all chains, otherwise over those that moved. */
  async round(): Promise<void> {
    const began = new Date();
    const full = began.getTime() - this.fullAt >= FULL_ROUND_MS;
    await this.collector.collect(full || !this.roundAt ? undefined : new Date(this.roundAt.getTime() - OVERLAP_MS));
    if (full) this.fullAt = began.getTime();
    this.roundAt = began;
    await this.digests.makeIfDue();
    await this.digests.writeOut();
  }

  private plan(): void {
    this.timer = setTimeout(() => {
      this.running = this.round()
        .catch((error: unknown) => this.logger.warn(`The audit round is tried again later: ${String(error)}`))
        .then(() => (this.stopped ? undefined : this.plan()));
    }, this.config.MH_AUDIT_COLLECT_MS).unref();
  }
}
