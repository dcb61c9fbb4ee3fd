import { recordsExported } from '@mh-os/contracts';
import { actorOf, type Ctx, DomainError, newId, notFound, uuids } from '@mh-os/kernel';
import { type Job, Jobs } from '@mh-os/messaging';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { exportable } from './kinds/index.ts';
import { RecordExportEntity } from './record-export.entity.ts';
import type { StartRecordExportInput } from './records.inputs.ts';
import { RECORD_EXPORT_JOB } from './running/record-export.jobs.ts';

const RUN = 'catalog-pricing.export.run';
const LATEST = 20;
/** Files are kept for a week. */
const SWEEP = `DELETE FROM record_export WHERE created_at < now() - interval '7 days'`;
const CHUNK = 'SELECT data FROM record_export_chunk WHERE export_id = $1 AND position = $2';

/** An export with the job that writes it. */
export interface RecordExport {
  readonly head: RecordExportEntity;
  readonly job: Job;
}

/** Records as files, written in the background, for those who may read them. */
@Injectable()
export class RecordExportsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  async start(ctx: Ctx, input: StartRecordExportInput): Promise<RecordExport> {
    ctx.require(RUN);
    const kind = exportable(input.kind);
    ctx.require(kind.permission);
    const { idempotencyKey, ...wish } = input;
    // Of the classes that inputs are made of, only what they hold.
    const body = JSON.parse(JSON.stringify(wish)) as typeof wish;
    if (body.where && !('ofVariants' in kind))
      throw new DomainError('RECORD_FILTER_USELESS', `${input.kind} cannot be filtered by products.`, {
        path: ['where'],
      });
    const { id } = await this.db.tx(ctx, (tx) =>
      tx.idempotent('startRecordExport', idempotencyKey, body, () => this.enqueue(tx, body)),
    );
    return this.get(ctx, id);
  }

  async get(ctx: Ctx, id: string): Promise<RecordExport> {
    ctx.require(RUN);
    const head =
      uuids([id]).length > 0 ? await this.db.read(ctx, (tx) => tx.findOne(RecordExportEntity, { id })) : null;
    if (!head) throw notFound('RecordExport', id);
    ctx.require(exportable(head.kind).permission);
    return { head, job: await this.jobs.get(ctx, head.jobId) };
  }

  /** The latest exports of what the caller may read, newest first. */
  async latest(ctx: Ctx): Promise<RecordExport[]> {
    ctx.require(RUN);
    const order = { createdAt: 'DESC' as const };
    const heads = await this.db.read(ctx, (tx) => tx.find(RecordExportEntity, {}, { order, take: LATEST }));
    const jobs = new Map((await this.jobs.list(ctx, RECORD_EXPORT_JOB, LATEST)).map((job) => [job.id, job]));
    return heads.flatMap((head) => {
      const job = jobs.get(head.jobId);
      return job && ctx.can(exportable(head.kind).permission) ? [{ head, job }] : [];
    });
  }

  /** The bytes of a finished export, a part at a time. */
  async file(ctx: Ctx, id: string): Promise<{ head: RecordExportEntity; bytes: AsyncGenerator<Buffer> }> {
    const { head } = await this.get(ctx, id);
    if (!head.complete)
      throw new DomainError('RECORD_EXPORT_UNFINISHED', 'The export has not ended yet, or it failed: ask again later.');
    return { head, bytes: this.chunks(ctx, head.id) };
  }

  private async *chunks(ctx: Ctx, id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const read = (tx: ReadTx) => tx.query<{ data: Buffer }>('record_export_chunk', CHUNK, [id, position]);
      const [chunk] = await this.db.read(ctx, read);
      if (!chunk) return;
      yield chunk.data;
    }
  }

  private async enqueue(tx: Tx, { kind, format, where }: Omit<StartRecordExportInput, 'idempotencyKey'>) {
    await tx.query('record_exports_sweep', SWEEP);
    const id = newId();
    const job = await this.jobs.enqueue(tx, RECORD_EXPORT_JOB, { exportId: id });
    const none = { rowCount: 0, bytes: 0n, complete: false, requestedBy: actorOf(tx.ctx) };
    await tx.insert(RecordExportEntity, { id, kind, format, filter: where ?? {}, jobId: job.id, ...none });
    const filtered = Object.keys(where ?? {}).length > 0;
    tx.emit(recordsExported, { label: kind, kind, format, filtered }, { aggregateId: id, aggregateVersion: 1 });
    return { id };
  }
}
