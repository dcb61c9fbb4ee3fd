import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@mh-os/kernel';
import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { OnJob } from '../src/index.ts';
import type { JobRun } from '../src/index.ts';
import { EffectEntity } from './fixture.ts';

/** Writes one effect per step, each together with its checkpoint; goes on after the last one. */
@Injectable()
export class CountJob {
  constructor(@Inject(Db) private readonly db: Db) {}

  @OnJob('count')
  async count(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { steps, pauseMs } = job.input as { steps: number; pauseMs: number };
    const from = (job.state as { next: number } | null)?.next ?? 1;
    for (let n = from; n <= steps; n++) {
      await this.db.tx(ctx, async (tx) => {
        await tx.insert(EffectEntity, { eventId: job.id, walletId: job.id, n, cause: String(job.attempt) });
        await job.checkpoint(tx, { progress: n, total: steps, state: { next: n + 1 } });
      });
      await sleep(pauseMs);
    }
    return { counted: steps, by: ctx.actor.id };
  }

  @OnJob('fail')
  fail(job: JobRun): Promise<unknown> {
    const { code } = job.input as { code?: string };
    return Promise.reject(code ? new DomainError(code, 'It cannot be done.') : new Error('secret detail'));
  }
}
