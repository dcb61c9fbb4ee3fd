import { type CursorValue, type Ctx, decodeCursor, newId } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ActivityExportChunkEntity } from './activity-export-chunk.entity.ts';
import { ActivityExportEntity } from './activity-export.entity.ts';
import { exportHead, exportLines } from './activity-export.rules.ts';
import { pageOfActivity } from './activity.read-model.ts';

/** Kind of the job that writes an export. */
export const EXPORT_JOB = 'activity-export';
const PAGE = 500;

/** Where a run stands: behind which entry, and how much is written. */
interface State {
  readonly after: readonly CursorValue[] | null;
  readonly position: number;
}

/** Writes exports in the background, a page at a time; a process that dies is followed by another that goes on. */
@Injectable()
export class ActivityExportJobs {
  constructor(private readonly db: Db) {}

  @OnJob(EXPORT_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { exportId } = job.input as { exportId: string };
    let state = (job.state ?? { after: null, position: 0 }) as State;
    for (let more = true; more;) {
      const step = await this.db.tx(ctx, (tx) => this.page(tx, job, exportId, state), { statementTimeoutMs: 30_000 });
      state = step.state;
      more = step.more;
    }
    return { exportId };
  }

  private async page(tx: Tx, job: JobRun, exportId: string, { after, position }: State) {
    const head = await tx.lock(ActivityExportEntity, exportId);
    const found = await pageOfActivity(tx, head.brandId, head.filter, { first: PAGE, after });
    const lines = exportLines(head.format, found.nodes);
    const data = Buffer.from(position === 0 ? exportHead(head.format) + lines : lines);
    if (data.length > 0)
      await tx.insert(ActivityExportChunkEntity, { id: newId(), exportId, position, data, createdAt: head.createdAt });
    const rowCount = head.rowCount + found.nodes.length;
    const bytes = head.bytes + BigInt(data.length);
    await tx.update(head, { rowCount, bytes, complete: !found.hasNextPage });
    const cursor = found.cursors.at(-1);
    const state: State = { after: cursor === undefined ? after : decodeCursor(cursor, 2), position: position + 1 };
    await job.checkpoint(tx, { progress: rowCount, state });
    return { state, more: found.hasNextPage };
  }
}
