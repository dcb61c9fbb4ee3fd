import { assertCurrency, type Ctx, DomainError, isId, isZone, newId, notFound } from '@mh-os/kernel';
import { type Job, Jobs } from '@mh-os/messaging';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { readSettings } from '../documents/settings.ts';
import type { LineKind } from '../orders/order.types.ts';
import { UploadsService } from '../uploads/uploads.service.ts';
import { columnsOf, guessPreset, type OrderFilePreset, orderFilePresets } from './order-file.presets.ts';
import type { FileRow, OrderFileField, OrderFilePlan } from './order-file.types.ts';
import { NO_COUNTS, OrderImportEntity } from './order-import.entity.ts';
import type { ImportOrderFileInput } from './order-files.inputs.ts';
import { invalid, readOrderRows } from './read-order-file.ts';

const WRITE = 'finance.order.write';
const LATEST = 20;
const SAMPLE_ROWS = 5;
/** Kind of the job that takes a file in. */
export const ORDER_FILE_JOB = 'order-file';

export interface OrderImport {
  readonly head: OrderImportEntity;
  readonly job: Job;
}

/** What a file looks like before it is taken in. */
export interface InspectedFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly sample: readonly FileRow[];
  readonly preset: string | null;
  readonly columns: OrderFilePlan['columns'];
}

/** Orders out of files: looked at, tried, taken in. */
@Injectable()
export class OrderFilesService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly uploads: UploadsService,
  ) {}

  async inspect(ctx: Ctx, fileId: string): Promise<InspectedFile> {
    const { name, data } = await this.uploads.read(ctx, 'order-files', fileId);
    const { header, rows } = await readOrderRows(data, SAMPLE_ROWS);
    const preset = guessPreset(header);
    const columns = preset === null ? {} : columnsOf(orderFilePresets[preset], header);
    return { name, header, sample: rows, preset, columns };
  }

  async start(ctx: Ctx, { idempotencyKey, ...input }: ImportOrderFileInput): Promise<OrderImport> {
    ctx.require(WRITE);
    const { name, data } = await this.uploads.read(ctx, 'order-files', input.fileId);
    const { header } = await readOrderRows(data, 1);
    const { id } = await this.db.tx(ctx, (tx) =>
      tx.idempotent('importFinanceOrderFile', idempotencyKey, input, () => this.enqueue(tx, name, header, input)),
    );
    return this.get(ctx, id);
  }

  async get(ctx: Ctx, id: string): Promise<OrderImport> {
    ctx.require(WRITE);
    const head = isId(id) ? await this.db.read(ctx, (tx) => tx.findOne(OrderImportEntity, { id })) : null;
    if (!head) throw notFound('FinanceOrderImport', id);
    return { head, job: await this.jobs.get(ctx, head.jobId) };
  }

  /** The latest imports, newest first. */
  async latest(ctx: Ctx): Promise<OrderImport[]> {
    ctx.require(WRITE);
    const order = { createdAt: 'DESC' as const };
    const heads = await this.db.read(ctx, (tx) => tx.find(OrderImportEntity, {}, { order, take: LATEST }));
    const jobs = new Map((await this.jobs.list(ctx, ORDER_FILE_JOB, LATEST)).map((job) => [job.id, job]));
    return heads.flatMap((head) => {
      const job = jobs.get(head.jobId);
      return job ? [{ head, job }] : [];
    });
  }

  private async enqueue(
    tx: Tx,
    fileName: string,
    header: readonly string[],
    input: Omit<ImportOrderFileInput, 'idempotencyKey'>,
  ): Promise<{ id: string }> {
    const { timeZone } = await readSettings(tx);
    const plan = planOf(input, header, timeZone);
    const id = newId();
    const job = await this.jobs.enqueue(tx, ORDER_FILE_JOB, { importId: id });
    await tx.insert(OrderImportEntity, {
      ...{ id, fileId: input.fileId, fileName, trial: input.trial, plan, jobId: job.id },
      ...{ rowCount: 0, counts: NO_COUNTS, faults: [], complete: false },
    });
    return { id };
  }
}

type Wish = Omit<ImportOrderFileInput, 'idempotencyKey'>;

/** How the file will be read: what was asked for, else what its preset says. */
function planOf(input: Wish, header: readonly string[], brandZone: string): OrderFilePlan {
  const preset: OrderFilePreset = orderFilePresets[input.preset ?? guessPreset(header) ?? 'MH_OS'];
  const columns = input.columns
    ? Object.fromEntries(input.columns.map(({ field, column }) => [field, column]))
    : columnsOf(preset, header);
  assertColumns(columns, header);
  const timeZone = input.timeZone ?? brandZone;
  if (!isZone(timeZone))
    throw new DomainError('FINANCE_TIME_ZONE_UNKNOWN', `${timeZone} is no time zone.`, { path: ['timeZone'] });
  const currency = input.currency ?? null;
  if (currency === null && columns.CURRENCY === undefined)
    throw invalid('No column names the currency: say which one all orders are in.', { missing: ['CURRENCY'] });
  return {
    ...{ source: input.source, columns, timeZone, currency: currency === null ? null : assertCurrency(currency) },
    vatRate: input.vatRate ?? preset.plan.vatRate ?? null,
    amountsInclude: input.amountsInclude ?? preset.plan.amountsInclude ?? 'GROSS',
    dateOrder: input.dateOrder ?? preset.plan.dateOrder ?? 'YMD',
    decimalSign: input.decimalComma ? ',' : '.',
    kinds: { ...preset.kinds, ...kindsOf(input) },
  };
}

const kindsOf = ({ kinds }: Wish): Record<string, LineKind> =>
  Object.fromEntries((kinds ?? []).map(({ sku, kind }) => [sku, kind]));

function assertColumns(columns: OrderFilePlan['columns'], header: readonly string[]): void {
  const absent = Object.values(columns).filter((column) => !header.includes(column));
  if (absent.length > 0) throw invalid(`The file has no column ${absent[0]}.`, { columns: header });
  const needed: readonly OrderFileField[] = ['NUMBER', 'PLACED_AT', 'SKU', 'QUANTITY'];
  const missing: string[] = needed.filter((field) => columns[field] === undefined);
  if (columns.UNIT_PRICE === undefined && columns.AMOUNT === undefined) missing.push('UNIT_PRICE');
  if (missing.length > 0) throw invalid(`No column is named for: ${missing.join(', ')}.`, { missing, columns: header });
}
