import { type Clock, type CursorValue, type Ctx } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readProductPage } from '../../products/product-list.read-model.ts';
import type { ProductFilter } from '../../products/products.filter.ts';
import { readVariantsOf } from '../../products/products.read-model.ts';
import { kindNamed } from '../kinds/index.ts';
import { RecordExportEntity } from '../record-export.entity.ts';
import { fileHead, fileLines } from '../record-file.rules.ts';
import type { Cells, RecordExporting } from '../record-kind.ts';

/** Kind of the job that writes an export. */
export const RECORD_EXPORT_JOB = 'record-export';
const PRODUCTS = 100;
const RECORDS = 1_000;
const WRITE = 'INSERT INTO record_export_chunk (brand_id, export_id, position, data) VALUES ($1, $2, $3, $4)';

/** Where a run stands: behind which product or record, and how many parts are written. */
interface State {
  readonly after: string | readonly CursorValue[] | null;
  readonly position: number;
}

interface Page {
  readonly rows: readonly Cells[];
  readonly after: State['after'];
  readonly more: boolean;
}

/** Writes exports in the background, a page at a time; a process that dies is followed by another that goes on. */
@Injectable()
export class RecordExportJobs {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(RECORD_EXPORT_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { exportId } = job.input as { exportId: string };
    let state = (job.state ?? { after: null, position: 0 }) as State;
    for (let more = true; more;) {
      const step = await this.db.tx(ctx, (tx) => this.part(tx, job, exportId, state), { statementTimeoutMs: 30_000 });
      state = step.state;
      more = step.more;
    }
    return { exportId };
  }

  private async part(tx: Tx, job: JobRun, exportId: string, { after, position }: State) {
    const head = await tx.lock(RecordExportEntity, exportId);
    const kind = kindNamed(head.kind);
    const page = await this.page(tx, kind.exporting!, head.filter, after);
    const lines = fileLines(head.format, kind.columns, page.rows);
    const data = Buffer.from(position === 0 ? fileHead(head.format, kind.columns) + lines : lines);
    await tx.query('record_export_write', WRITE, [tx.ctx.brandId, exportId, position, data]);
    const rowCount = head.rowCount + page.rows.length;
    await tx.update(head, { rowCount, bytes: head.bytes + BigInt(data.length), complete: !page.more });
    const state: State = { after: page.after, position: position + 1 };
    await job.checkpoint(tx, { progress: rowCount, state });
    return { state, more: page.more };
  }

  private async page(tx: ReadTx, exporting: RecordExporting, filter: object, after: State['after']): Promise<Page> {
    if (!('ofVariants' in exporting)) {
      const found = await exporting.page(tx, after as readonly CursorValue[] | null, RECORDS);
      return { ...found, more: found.after !== null };
    }
    const args = { where: filter as ProductFilter, first: PRODUCTS, after: after as string | null };
    const products = await readProductPage(tx, args);
    const byProduct = await readVariantsOf(
      tx,
      products.nodes.map((product) => product.id),
    );
    const variants = products.nodes.flatMap((product) =>
      (byProduct.get(product.id) ?? []).map((variant) => ({ ...variant, product })),
    );
    const rows = await exporting.ofVariants(tx, variants, this.clock.now());
    return { rows, after: products.cursors.at(-1) ?? null, more: products.hasNextPage };
  }
}
