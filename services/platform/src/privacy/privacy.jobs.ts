import type { Ctx } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AutomationStarters } from '../automations/automation-starters.ts';
import { ErasureService } from './erasure.service.ts';
import { ExportsService } from './exports.service.ts';
import { ERASE_JOB, EXPORT_JOB, PrivacyService } from './privacy.service.ts';

/** Archives and the end of erasures, in the background. */
@Injectable()
export class PrivacyJobs implements OnModuleInit {
  constructor(
    private readonly erasure: ErasureService,
    private readonly exports: ExportsService,
    private readonly privacy: PrivacyService,
    private readonly starters: AutomationStarters,
  ) {}

  onModuleInit(): void {
    this.starters.register('brand-export', async (ctx, { key }) => {
      const { request } = await this.privacy.exportBrand(ctx, key);
      return { message: 'An archive of the brand is being written.', reference: request.id };
    });
  }

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
