import type { Ctx } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import { EXPIRE_JOB } from './approvals.service.ts';
import { DecisionsService } from './decisions.service.ts';

/** Ends requests that nobody decided about. */
@Injectable()
export class ApprovalsJobs {
  constructor(private readonly decisions: DecisionsService) {}

  @OnJob(EXPIRE_JOB)
  async expire(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { id } = job.input as { id: string };
    await this.decisions.expire(ctx, id);
    return { id };
  }
}
