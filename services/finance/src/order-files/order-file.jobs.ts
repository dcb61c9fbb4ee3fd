import { orderFileImported } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { GivenOrder, GivenReturn } from '../orders/order.types.ts';
import { OrdersService, type RowResult } from '../orders/orders.service.ts';
import { ReturnsService } from '../orders/returns.service.ts';
import { UploadsService } from '../uploads/uploads.service.ts';
import { documentsOf } from './documents.rules.ts';
import type { FileDocument, FileFault, ReadOrderFile } from './order-file.types.ts';
import { type ImportCounts, NO_COUNTS, OrderImportEntity } from './order-import.entity.ts';
import { ORDER_FILE_JOB } from './order-files.service.ts';
import { readOrderRows } from './read-order-file.ts';

const SLOW = { statementTimeoutMs: 30_000 };
const ORDERS_AT_ONCE = 100;
const RETURNS_AT_ONCE = 25;
/** Faults that are kept to be shown; all are counted. */
const MOST_FAULTS = 500;

/** Where to go on: the document that comes next, orders before returns, and what came so far. */
interface State {
  readonly next: number;
  readonly counts: ImportCounts;
  readonly faults: readonly FileFault[];
}

/** Takes files of orders in, some at a time; after a crash it goes on where it was, and what is known is not doubled. */
@Injectable()
export class OrderFileJobs {
  constructor(
    private readonly db: Db,
    private readonly uploads: UploadsService,
    private readonly orders: OrdersService,
    private readonly returns: ReturnsService,
  ) {}

  @OnJob(ORDER_FILE_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { importId } = job.input as { importId: string };
    const head = await this.db.read(ctx, (tx) => tx.get(OrderImportEntity, importId));
    const { data } = await this.uploads.read(ctx, 'order-files', head.fileId);
    const { rows } = await readOrderRows(data);
    const file = documentsOf(rows, head.plan);
    const documents = inOrder(file);
    let state = (job.state as State | null) ?? begun(file);
    while (state.next < documents.length) {
      const batch = batchFrom(documents, state.next);
      state = await this.take(job, ctx, head.trial, batch, state, documents.length);
    }
    await this.finish(job, ctx, head, rows.length, state);
    return { importId };
  }

  private async take(
    job: JobRun,
    ctx: Ctx,
    trial: boolean,
    batch: readonly FileDocument[],
    state: State,
    total: number,
  ): Promise<State> {
    const save = { progress: state.next + batch.length, total };
    const after = (results: readonly RowResult[]): State => advanced(state, batch, results);
    if (batch[0]!.kind === 'RETURN') {
      const given = batch.map((one) => one.given as GivenReturn);
      const next = after(trial ? await this.returns.judgeAll(ctx, given) : await this.returns.recordAll(ctx, given));
      await job.report({ ...save, state: next });
      return next;
    }
    const given = batch.map((one) => one.given as GivenOrder);
    return this.db.tx(
      ctx,
      async (tx) => {
        const next = after(trial ? await this.orders.judgeIn(tx, given) : await this.orders.recordIn(tx, given));
        await job.checkpoint(tx, { ...save, state: next });
        return next;
      },
      SLOW,
    );
  }

  private finish(job: JobRun, ctx: Ctx, { id, trial }: OrderImportEntity, rowCount: number, state: State) {
    const { counts, faults } = state;
    return this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(OrderImportEntity, id);
      const kept = [...faults].sort((a, b) => a.row - b.row);
      await tx.update<OrderImportEntity>(head, { rowCount, counts, faults: kept, complete: true });
      if (!trial) {
        const told = { orders: counts.ordersCreated, returns: counts.returnsCreated, refused: counts.refused };
        tx.emit(
          orderFileImported,
          { label: head.fileName, ...told },
          { aggregateId: id, aggregateVersion: head.version },
        );
      }
      await job.checkpoint(tx, { state });
    });
  }
}

/** Orders by their time before returns: what comes back was sold before. */
function inOrder({ documents }: ReadOrderFile): FileDocument[] {
  const at = ({ given }: FileDocument): number => ('placedAt' in given ? given.placedAt : given.returnedAt).getTime();
  const ranked = [...documents].sort((a, b) => at(a) - at(b) || a.rows[0]! - b.rows[0]!);
  return [...ranked.filter(({ kind }) => kind === 'ORDER'), ...ranked.filter(({ kind }) => kind === 'RETURN')];
}

function batchFrom(documents: readonly FileDocument[], next: number): FileDocument[] {
  const { kind } = documents[next]!;
  const most = kind === 'ORDER' ? ORDERS_AT_ONCE : RETURNS_AT_ONCE;
  const some = documents.slice(next, next + most);
  const other = some.findIndex((one) => one.kind !== kind);
  return other < 0 ? some : some.slice(0, other);
}

function begun({ faults, skippedRows }: ReadOrderFile): State {
  const refused = new Set(faults.map(({ number, row }) => number ?? row)).size;
  return { next: 0, counts: { ...NO_COUNTS, refused, skippedRows }, faults: faults.slice(0, MOST_FAULTS) };
}

function advanced(state: State, batch: readonly FileDocument[], results: readonly RowResult[]): State {
  const counts = { ...state.counts };
  const faults = [...state.faults];
  for (const { index, outcome, error } of results) {
    const document = batch[index]!;
    const what = document.kind === 'ORDER' ? 'orders' : 'returns';
    if (outcome === 'CREATED') counts[`${what}Created`] += 1;
    else if (outcome === 'UNCHANGED') counts[`${what}Known`] += 1;
    else counts.refused += 1;
    if (error && faults.length < MOST_FAULTS) faults.push(faultOf(document, error));
  }
  return { next: state.next + batch.length, counts, faults };
}

/** The fault of a line is told at its row. */
function faultOf({ rows, given }: FileDocument, { code, message, path }: DomainError): FileFault {
  const line = path[0] === 'lines' && /^\d+$/.test(path[1] ?? '') ? Number(path[1]) : 0;
  return { row: rows[line] ?? rows[0]!, number: given.number, column: null, code, message };
}
