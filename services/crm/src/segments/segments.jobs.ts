import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, unlessDeleted } from '@mh-os/persistence';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { asksRfm, computeRfm, refreshMembers, SLOW } from './membership.ts';
import { SegmentEntity } from './segment.entity.ts';
import { REFRESH_JOB } from './segments.service.ts';

const EVERY_MS = 300_000;
/** A dynamic segment is worked out again once it is so old. */
const STALE_MS = 3_600_000;
const DUE = `SELECT DISTINCT brand_id AS "brandId" FROM segment
  WHERE kind = 'DYNAMIC' AND NOT archived AND coalesce(refreshed_at, '-infinity') < $1 LIMIT 1000`;
const OWN_DUE = `SELECT id FROM segment WHERE kind = 'DYNAMIC' AND NOT archived AND coalesce(refreshed_at, '-infinity') < $1
  ORDER BY refreshed_at NULLS FIRST LIMIT 100`;

/** Keeps dynamic segments current: asked for, and every hour. */
@Injectable()
export class SegmentsJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Segments');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const look = (): void => {
      this.looking = this.look().catch((error: unknown) => this.logger.warn(`Did not look: ${String(error)}`));
    };
    this.timer = setInterval(look, EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** One round over all brands. */
  async look(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - STALE_MS);
    const brands = await this.db.read(worker(null), (tx) =>
      tx.query<{ brandId: string }>('segments_due', DUE, [before]),
    );
    for (const { brandId } of brands) {
      const ctx = worker(brandId);
      const due = await this.db.read(ctx, (tx) => tx.query<{ id: string }>('segments_own_due', OWN_DUE, [before]));
      for (const { id } of due) await unlessDeleted(this.refresh(ctx, id));
    }
  }

  @OnJob(REFRESH_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<{ members: number }> {
    return { members: await this.refresh(ctx, (job.input as { id: string }).id) };
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

/** The service itself at work for a brand, or to find brands that have work. */
function worker(brandId: string | null): Ctx {
  const actor = { kind: 'system' as const, id: 'segments', name: 'Segments' };
  return new Ctx({ brandId, platform: brandId === null, actor, requestId: newId() });
}
