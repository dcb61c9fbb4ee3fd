import { financeExported } from '@mh-os/contracts';
import { actorOf, type Ctx, DomainError, isId, newId, notFound } from '@mh-os/kernel';
import { type Job, Jobs } from '@mh-os/messaging';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { assertDay } from '../periods/periods.rules.ts';
import { FINANCE_EXPORT_JOB } from './export.jobs.ts';
import { assertExport } from './export.rules.ts';
import type { StartFinanceExportInput } from './export.type.ts';
import { FinanceExportEntity } from './finance-export.entity.ts';

const RUN = 'finance.export.run';
const READ = 'finance.report.read';
const LATEST = 20;
/** Files are kept for a week. */
const SWEEP = `DELETE FROM finance_export WHERE created_at < now() - interval '7 days'`;
const CHUNK = 'SELECT data FROM finance_export_chunk WHERE export_id = $1 AND position = $2';

/** An export with the job that writes it. */
export interface FinanceExport {
  readonly head: FinanceExportEntity;
  readonly job: Job;
}

/** The books as files, written in the background, for those who may read them. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  async start(ctx: Ctx, { idempotencyKey, ...input }: StartFinanceExportInput): Promise<FinanceExport> {
    ctx.require(RUN);
    ctx.require(READ);
    ctx.requireBrand();
    assertDay(input.from, 'from');
    assertDay(input.until, 'until');
    assertExport(input);
    const { id } = await this.db.tx(ctx, (tx) =>
      tx.idempotent('startFinanceExport', idempotencyKey, input, () => this.enqueue(tx, input)),
    );
    return this.get(ctx, id);
  }

  async get(ctx: Ctx, id: string): Promise<FinanceExport> {
    ctx.require(RUN);
    const head = isId(id) ? await this.db.read(ctx, (tx) => tx.findOne(FinanceExportEntity, { id })) : null;
    if (!head) throw notFound('FinanceExport', id);
    return { head, job: await this.jobs.get(ctx, head.jobId) };
  }

  /** The latest exports, newest first. */
  async latest(ctx: Ctx): Promise<FinanceExport[]> {
    ctx.require(RUN);
    const order = { createdAt: 'DESC' as const };
    const heads = await this.db.read(ctx, (tx) => tx.find(FinanceExportEntity, {}, { order, take: LATEST }));
    const jobs = new Map((await this.jobs.list(ctx, FINANCE_EXPORT_JOB, LATEST)).map((job) => [job.id, job]));
    return heads.flatMap((head) => {
      const job = jobs.get(head.jobId);
      return job ? [{ head, job }] : [];
    });
  }

  /** The bytes of a finished export, a part at a time. */
  async file(ctx: Ctx, id: string): Promise<{ head: FinanceExportEntity; bytes: AsyncGenerator<Buffer> }> {
    const { head } = await this.get(ctx, id);
    if (!head.complete)
      throw new DomainError(
        'FINANCE_EXPORT_UNFINISHED',
        'The file is not written yet, or that failed: ask again later.',
      );
    return { head, bytes: this.chunks(ctx, head.id) };
  }

  private async *chunks(ctx: Ctx, id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const read = (tx: ReadTx) => tx.query<{ data: Buffer }>('finance_export_chunk', CHUNK, [id, position]);
      const [chunk] = await this.db.read(ctx, read);
      if (!chunk) return;
      yield chunk.data;
    }
  }

  private async enqueue(tx: Tx, input: Omit<StartFinanceExportInput, 'idempotencyKey'>): Promise<{ id: string }> {
    await tx.query('finance_exports_sweep', SWEEP);
    const { kind, format, from, until, recordedAt = null } = input;
    const id = newId();
    const job = await this.jobs.enqueue(tx, FINANCE_EXPORT_JOB, { exportId: id });
    await tx.insert(FinanceExportEntity, {
      ...{ id, kind, format, startsOn: from, endsOn: until, recordedUntil: recordedAt, jobId: job.id },
      ...{ rowCount: 0, bytes: 0n, complete: false, requestedBy: actorOf(tx.ctx) },
    });
    tx.emit(financeExported, { label: kind, kind, format, from, until }, { aggregateId: id, aggregateVersion: 1 });
    return { id };
  }
}
