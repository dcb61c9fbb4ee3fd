import { type Envelope, priceApplied } from '@mh-os/contracts';
import type { Clock, Ctx } from '@mh-os/kernel';
import { type JobRun, OnEvent, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { reviewAlerts } from './alert-review.ts';
import { mappedVariants } from './alerts.read-model.ts';
import { REVIEW_JOB } from './alerts.service.ts';

/** Our own prices move, too: alerts follow them. */
@Injectable()
export class AlertsConsumer {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(priceApplied)
  applied({ data }: Envelope<z.infer<typeof priceApplied.schema>>, tx: Tx): Promise<void> {
    return reviewAlerts(tx, [data.variantId], this.clock.now());
  }

  /** Every alert of a brand, a part at a time. */
  @OnJob(REVIEW_JOB)
  async review(job: JobRun, ctx: Ctx): Promise<unknown> {
    let after = (job.state as { after?: string } | null)?.after ?? null;
    for (let reviewed = 0; ;) {
      const ids = await this.db.read(ctx, (tx) => mappedVariants(tx, after));
      if (ids.length === 0) return { reviewed };
      reviewed += ids.length;
      after = ids.at(-1) ?? null;
      await this.part(job, ctx, ids, reviewed);
    }
  }

  private part(job: JobRun, ctx: Ctx, ids: readonly string[], progress: number): Promise<void> {
    return this.db.tx(ctx, async (tx) => {
      await reviewAlerts(tx, ids, this.clock.now());
      await job.checkpoint(tx, { progress, state: { after: ids.at(-1) } });
    });
  }
}
