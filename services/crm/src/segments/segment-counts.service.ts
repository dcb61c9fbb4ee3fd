import { type Clock, type Ctx, DomainError, notFound } from '@mh-os/kernel';
import { type Job, Jobs } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type Filter, plainFilter } from './filter.rules.ts';
import { type Found, liveCount } from './live-count.ts';
import type { CountSegmentInput } from './segment-count.type.ts';

const READ = 'crm.segment.read';
export const COUNT_JOB = 'crm.segment.count';
/** People shown beside a live count. */
const SAMPLE = 5;
/** Exact counts of a brand that may wait: each may take the database a minute. */
const MOST_WAITING = 5;
const UNDER_WAY = ['queued', 'running'];

/** How many a filter finds. */
@Injectable()
export class SegmentCountsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** While it is written: at once, of many people about. */
  live(ctx: Ctx, filter: unknown): Promise<Found> {
    ctx.require(READ);
    return liveCount(this.db, ctx, plainFilter(filter), this.clock.now(), SAMPLE);
  }

  /** Exactly, in a job; who asks the same while it runs gets the same job. */
  exactly(ctx: Ctx, { filter, idempotencyKey }: CountSegmentInput): Promise<Job> {
    ctx.require(READ);
    ctx.requireBrand();
    const plain = plainFilter(filter);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('countSegment', idempotencyKey, { filter: plain }, async () => {
        const waiting = (await this.jobs.list(ctx, COUNT_JOB)).filter(({ status }) => UNDER_WAY.includes(status));
        const same = waiting.find(({ input }) => sameFilter((input as { filter: Filter }).filter, plain));
        if (same) return same.id;
        if (waiting.length >= MOST_WAITING)
          throw new DomainError('SEGMENT_COUNTS_WAITING', `At most ${MOST_WAITING} counts run at once: wait for them.`);
        return (await this.jobs.enqueue(tx, COUNT_JOB, { filter: plain })).id;
      });
      return this.jobs.get(ctx, id);
    });
  }

  /** How an exact count is getting on. */
  async job(ctx: Ctx, id: string): Promise<Job> {
    ctx.require(READ);
    const job = await this.jobs.get(ctx, id);
    if (job.kind !== COUNT_JOB) throw notFound('Job', id);
    return job;
  }
}

const sameFilter = (a: Filter, b: Filter): boolean => canonical(a) === canonical(b);

/** JSON with its keys in order: the database keeps them in one of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
