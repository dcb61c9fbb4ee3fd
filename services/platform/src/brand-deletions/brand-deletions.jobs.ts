import { type JobRun, OnJob } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import { DeletionRun } from './deletion-run.ts';
import { BEGIN_JOB, FINISH_JOB, TELL_JOB } from './deletion-scope.ts';
import { DeletionTelling, type Telling } from './deletion-telling.ts';

/** What a deletion does in the background: tell, begin on its day, end. */
@Injectable()
export class BrandDeletionsJobs {
  constructor(
    private readonly deletion: DeletionRun,
    private readonly telling: DeletionTelling,
  ) {}

  @OnJob(TELL_JOB)
  async tell(job: JobRun): Promise<unknown> {
    await this.telling.tell(job.input as Telling);
    return null;
  }

  @OnJob(BEGIN_JOB)
  async begin(job: JobRun): Promise<unknown> {
    const { deletionId } = job.input as { deletionId: string };
    await this.deletion.begin(deletionId);
    return { deletionId };
  }

  @OnJob(FINISH_JOB)
  async finish(job: JobRun): Promise<unknown> {
    const { deletionId } = job.input as { deletionId: string };
    try {
      await this.deletion.finish(job, deletionId);
    } catch (error) {
      // A process that stops is followed by another; anything else is told.
      if (!job.signal.aborted) await this.deletion.failed(deletionId, error);
      throw error;
    }
    return { deletionId };
  }
}
