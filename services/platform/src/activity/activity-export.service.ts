import { activityExported, activityExportJob } from '@mh-os/contracts';
import { type Ctx, DomainError, newId, notFound } from '@mh-os/kernel';
import { Db, type Job, Jobs, type ReadTx } from '@mh-os/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AutomationStarters } from '../automations/automation-starters.ts';
import { EXPORT_JOB } from './activity-export.jobs.ts';
import { ActivityExportEntity } from './activity-export.entity.ts';
import type { ExportFormat } from './activity-export.rules.ts';

const EXPORT = 'platform.activity.export';
const LATEST = 20;
/** Files name people: they are kept for a week. */
const SWEEP = `DELETE FROM activity_export WHERE created_at < now() - interval '7 days'`;
const CHUNK = `SELECT data FROM activity_export_chunk WHERE brand_id = $1 AND export_id = $2 AND position = $3`;

/** An export with the job that writes it. */
export interface ActivityExport {
  readonly head: ActivityExportEntity;
  readonly job: Job;
}

interface Wish {
  readonly format: ExportFormat;
  readonly where?: object | null;
  readonly idempotencyKey: string;
}

/** The log as a file, written in the background, for those of the brand who may export it. */
@Injectable()
export class ActivityExportService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly starters: AutomationStarters,
  ) {}

  onModuleInit(): void {
    this.starters.register('activity-export', async (ctx, { input, key, at }) => {
      const { format, days } = activityExportJob.parse(input);
      const since = new Date(new Date(at).getTime() - days * 86_400_000).toISOString();
      const { head } = await this.start(ctx, {
        format,
        where: { occurredAt: { range: { gte: since } } },
        idempotencyKey: key,
      });
      return { message: 'An export of the log was started.', reference: head.id };
    });
  }

  /** Starts an export of the entries that match. */
  async start(ctx: Ctx, { format, where, idempotencyKey }: Wish): Promise<ActivityExport> {
    ctx.require(EXPORT);
    ctx.requireBrand();
    const filter = JSON.parse(JSON.stringify(where ?? {})) as object;
    const { id } = await this.db.tx(ctx, (tx) =>
      tx.idempotent('startActivityExport', idempotencyKey, { format, filter }, async () => {
        await tx.query('activity_exports_sweep', SWEEP);
        const exportId = newId();
        const job = await this.jobs.enqueue(tx, EXPORT_JOB, { exportId });
        const { kind, id: actorId, name } = ctx.actor;
        const requestedBy = name === undefined ? { kind, id: actorId } : { kind, id: actorId, name };
        const none = { rowCount: 0, bytes: 0n, complete: false };
        await tx.insert(ActivityExportEntity, { id: exportId, format, filter, jobId: job.id, requestedBy, ...none });
        const data = { label: format, format, filtered: Object.keys(filter).length > 0 };
        tx.emit(activityExported, data, { aggregateId: exportId, aggregateVersion: 1 });
        return { id: exportId };
      }),
    );
    return this.get(ctx, id);
  }

  /** An export of the brand. */
  async get(ctx: Ctx, id: string): Promise<ActivityExport> {
    ctx.require(EXPORT);
    const head = await this.db.read(ctx, (tx) => tx.get(ActivityExportEntity, id));
    return { head, job: await this.jobs.get(ctx, head.jobId) };
  }

  /** The latest exports, newest first. */
  async latest(ctx: Ctx): Promise<ActivityExport[]> {
    ctx.require(EXPORT);
    ctx.requireBrand();
    const order = { createdAt: 'DESC' as const };
    const heads = await this.db.read(ctx, (tx) => tx.find(ActivityExportEntity, {}, { order, take: LATEST }));
    const jobs = new Map((await this.jobs.list(ctx, EXPORT_JOB, LATEST)).map((job) => [job.id, job]));
    return heads.flatMap((head) => {
      const job = jobs.get(head.jobId);
      return job ? [{ head, job }] : [];
    });
  }

  /** The bytes of a finished export, a part at a time; not found for any other brand (T14). */
  async file(ctx: Ctx, id: string): Promise<{ head: ActivityExportEntity; bytes: AsyncGenerator<Buffer> }> {
    ctx.require(EXPORT);
    ctx.requireBrand();
    const { head } = await this.get(ctx, id).catch(() => {
      throw notFound('ActivityExport', id);
    });
    if (!head.complete)
      throw new DomainError(
        'ACTIVITY_EXPORT_UNFINISHED',
        'The export has not ended yet, or it failed: ask again later.',
      );
    return { head, bytes: this.chunks(ctx, head) };
  }

  private async *chunks(ctx: Ctx, { brandId, id }: ActivityExportEntity): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const read = (tx: ReadTx) => tx.query<{ data: Buffer }>('activity_export_chunk', CHUNK, [brandId, id, position]);
      const [chunk] = await this.db.read(ctx, read);
      if (!chunk) return;
      yield chunk.data;
    }
  }
}
