import type { Clock, Ctx } from '@mh-os/kernel';
import { Every, type JobRun, OnJob, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { plainFilter } from './filter.rules.ts';
import { fullCount } from './live-count.ts';
import { asksRfm, computeRfm, refreshMembers, SLOW } from './membership.ts';
import { SegmentEntity } from './segment.entity.ts';
import { COUNT_JOB } from './segment-counts.service.ts';
import { REFRESH_JOB } from './segments.service.ts';

const WORKER = { id: 'segments', name: 'Segments' };
/** A dynamic segment is worked out again once it is so old. */
const STALE_MS = 3_600_000;
const DUE = `SELECT DISTINCT brand_id AS "brandId" FROM segment
  WHERE kind = 'DYNAMIC' AND NOT archived AND coalesce(refreshed_at, '-infinity') < $1 LIMIT 1000`;
const OWN_DUE = `SELECT id FROM segment WHERE kind = 'DYNAMIC' AND NOT archived AND coalesce(refreshed_at, '-infinity') < $1
  ORDER BY refreshed_at NULLS FIRST LIMIT 100`;

/** Keeps dynamic segments current: asked for, and every hour. */
@Injectable()
export class SegmentsJobs {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over all brands. */
  @Every(300_000)
  async look(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - STALE_MS);
    await this.rounds.each(
      WORKER,
      (tx) => tx.query<{ brandId: string }>('segments_due', DUE, [before]),
      (ctx) => this.brand(ctx, before),
    );
  }

  private async brand(ctx: Ctx, before: Date): Promise<void> {
    const due = await this.db.read(ctx, (tx) => tx.query<{ id: string }>('segments_own_due', OWN_DUE, [before]));
    for (const { id } of due) await this.refresh(ctx, id);
  }

  @OnJob(REFRESH_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<{ members: number }> {
    return { members: await this.refresh(ctx, (job.input as { id: string }).id) };
  }

  @OnJob(COUNT_JOB)
  async count(job: JobRun, ctx: Ctx): Promise<{ count: number; of: number }> {
    const filter = plainFilter((job.input as { filter: unknown }).filter);
    const { count, of } = await fullCount(this.db, ctx, filter, this.clock.now());
    return { count, of };
  }

  private refresh(ctx: Ctx, id: string): Promise<number> {
    return this.db.tx(
      ctx,
      async (tx) => {
        const segment = await tx.lock(SegmentEntity, id);
        if (segment.filter === null) return segment.memberCount;
        if (asksRfm(segment.filter)) await computeRfm(tx);
        return (await refreshMembers(tx, segment, segment.filter, this.clock.now())).memberCount;
      },
      SLOW,
    );
  }
}
