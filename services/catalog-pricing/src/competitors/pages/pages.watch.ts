import { type Clock, type Ctx } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { config } from '../../config.ts';
import { watcher } from '../alerts/alerts.watch.ts';
import { PageReader } from './page-reader.ts';
import { claimPage, duePages } from './pages.read-model.ts';
import { PAGE_JOB } from './pages.service.ts';

const EVERY_MS = 60_000;

/** Reads pages that are due, one after the other; of several replicas each page is read by one. */
@Injectable()
export class PagesWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('CompetitorPages');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly db: Db,
    private readonly reader: PageReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const look = (): void => {
      this.looking ??= this.look()
        .catch((error: unknown) => this.logger.warn(`Did not look: ${String(error)}`))
        .finally(() => (this.looking = undefined));
    };
    this.timer = setInterval(look, EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.looking;
  }

  /** One round over the pages of all brands that are due. */
  async look(): Promise<void> {
    if (!config().MH_COMPETITOR_PAGES) return;
    const due = await this.db.read(watcher(null), (tx) => duePages(tx, this.clock.now()));
    for (const { brandId, id } of due) {
      if (this.stopping) return;
      await this.one(watcher(brandId), id).catch((error: unknown) =>
        this.logger.warn(`Did not read page ${id}: ${String(error)}`),
      );
    }
  }

  @OnJob(PAGE_JOB)
  async job(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { pageId } = job.input as { pageId: string };
    return { outcome: await this.reader.read(ctx, pageId) };
  }

  private async one(ctx: Ctx, id: string): Promise<void> {
    const ours = await this.db.tx(ctx, (tx) => claimPage(tx, id, this.clock.now()));
    if (ours) await this.reader.read(ctx, id);
  }
}
