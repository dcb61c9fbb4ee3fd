import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, type JobRun, OnJob, Rounds } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { config } from '../../config.ts';
import { WATCH } from '../alerts/alerts.watch.ts';
import { PageReader } from './page-reader.ts';
import { claimPage, duePages } from './pages.read-model.ts';
import { PAGE_JOB } from './pages.service.ts';

/** Reads pages that are due, one after the other; of several replicas each page is read by one. */
@Injectable()
export class PagesWatch {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    private readonly reader: PageReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over the pages of all brands that are due. */
  @Every(60_000)
  async look(): Promise<void> {
    if (!config().MH_COMPETITOR_PAGES) return;
    const due = (tx: ReadTx): Promise<{ brandId: string; id: string }[]> => duePages(tx, this.clock.now());
    await this.rounds.each(WATCH, due, (ctx, { id }) => this.one(ctx, id));
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
