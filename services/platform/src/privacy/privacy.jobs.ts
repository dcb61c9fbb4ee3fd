import type { Ctx } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import { ErasureService } from './erasure.service.ts';
import { ExportsService } from './exports.service.ts';
import { ERASE_JOB, EXPORT_JOB } from './privacy.service.ts';

/** Archives and the end of erasures, in the background. */
@Injectable()
export class PrivacyJobs {
  constructor(
    private readonly erasure: ErasureService,
    private readonly exports: ExportsService,
  ) {}

  @OnJob(EXPORT_JOB)
  async export(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { requestId } = job.input as { requestId: string };
    try {
      await this.exports.write(job, ctx.requireBrand(), requestId);
    } catch (error) {
      // A process that stops is followed by another; anything else is told.
      if (!job.signal.aborted) await this.exports.failed(ctx.requireBrand(), requestId, error);
      throw error;
    }
    return { requestId };
  }

  @OnJob(ERASE_JOB)
  async erase(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { requestId } = job.input as { requestId: string };
    try {
      await this.erasure.finish(ctx.requireBrand(), requestId);
    } catch (error) {
      if (!job.signal.aborted) await this.exports.failed(ctx.requireBrand(), requestId, error);
      throw error;
    }
    return { requestId };
  }
}
