import type { Clock, Ctx } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { FORMULA_JOB } from './formula-due.ts';
import { recomputeSome } from './formula-recompute.ts';

const BATCH = 200;
const SLOW = { statementTimeoutMs: 30_000 };

/** Computes prices that are due, batch by batch, until none is: each batch commits with the marks that it took. */
@Injectable()
export class FormulaJobs {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(FORMULA_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<{ prices: number }> {
    let prices = 0;
    for (;;) {
      const some = job.signal.aborted
        ? 0
        : await this.db.tx(ctx, (tx) => recomputeSome(tx, BATCH, this.clock.now()), SLOW);
      if (some === 0) return { prices };
      prices += some;
    }
  }
}
