import { type Clock, type Ctx, exponentOf } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import writeExcelFile from 'write-excel-file/node';
import { type DatevNumbers, readSettings } from '../documents/settings.ts';
import { LedgerSettingEntity } from '../ledger/ledger-setting.entity.ts';
import { theLedger } from '../ledger/ledger.service.ts';
import { fiscalYearOf } from '../periods/periods.rules.ts';
import { type BatchEntry, batchBytes, batchHead, batchLines } from './datev.rules.ts';
import { ExportTables, type JournalRow, journalTable, readJournalRows } from './export-tables.ts';
import { type Table, toCsv } from './export.rules.ts';
import { FinanceExportEntity } from './finance-export.entity.ts';

/** Kind of the job that writes a file. */
export const FINANCE_EXPORT_JOB = 'finance-export';
const CHUNK = 262_144;
const CLEAR = 'DELETE FROM finance_export_chunk WHERE export_id = $1';
const WRITE = `INSERT INTO finance_export_chunk (brand_id, id, created_at, export_id, position, data)
  VALUES ($1, gen_random_uuid(), now(), $2, $3, $4)`;

type Keeping = Pick<LedgerSettingEntity, 'yearStartsIn' | 'baseCurrency' | 'chart'> & DatevNumbers;

/** Writes files in the background; begun again from the start after a crash. */
@Injectable()
export class ExportJobs {
  constructor(
    private readonly db: Db,
    private readonly tables: ExportTables,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(FINANCE_EXPORT_JOB)
  run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { exportId } = job.input as { exportId: string };
    return this.db.tx(ctx, (tx) => this.write(tx, job, exportId), { statementTimeoutMs: 60_000 });
  }

  private async write(tx: Tx, job: JobRun, exportId: string): Promise<unknown> {
    const head = await tx.lock(FinanceExportEntity, exportId);
    const { rows, bytes } = await this.file(tx, head);
    await tx.query('finance_export_clear', CLEAR, [exportId]);
    for (let at = 0; at * CHUNK < bytes.length || at === 0; at += 1) {
      const part = bytes.subarray(at * CHUNK, (at + 1) * CHUNK);
      await tx.query('finance_export_write', WRITE, [tx.ctx.brandId, exportId, at, part]);
    }
    await tx.update<FinanceExportEntity>(head, { rowCount: rows, bytes: BigInt(bytes.length), complete: true });
    await job.checkpoint(tx, { progress: rows, total: rows });
    return { exportId };
  }

  private async file(tx: Tx, head: FinanceExportEntity): Promise<{ rows: number; bytes: Buffer }> {
    const ledger = await theLedger(tx);
    const exponent = exponentOf(ledger.baseCurrency);
    const journal = head.kind === 'JOURNAL' ? await readJournalRows(tx, head) : [];
    if (head.format === 'DATEV')
      return {
        rows: journal.length,
        bytes: this.batch(journal, head, { ...ledger, ...(await readSettings(tx)).datev }),
      };
    const table = head.kind === 'JOURNAL' ? journalTable(journal, exponent) : await this.tables.table(tx.ctx, head);
    const bytes = head.format === 'CSV' ? Buffer.from(toCsv(table)) : await toSheet(table, exponent);
    return { rows: table.rows.length, bytes };
  }

  private batch(rows: readonly JournalRow[], head: FinanceExportEntity, ledger: Keeping): Buffer {
    const { startsOn: from, endsOn: until } = head;
    const year = fiscalYearOf(from, ledger.yearStartsIn);
    const yearStart = `${year}-${String(ledger.yearStartsIn).padStart(2, '0')}-01`;
    const { baseCurrency: currency, chart, consultant, client } = ledger;
    const text = batchHead({ made: this.clock.now(), yearStart, from, until, currency, chart, consultant, client });
    return batchBytes(
      text +
        entriesOf(rows)
          .map((entry) => batchLines(entry, currency, exponentOf(currency)))
          .join(''),
    );
  }
}

function entriesOf(rows: readonly JournalRow[]): BatchEntry[] {
  const entries = new Map<string, JournalRow[]>();
  for (const row of rows) {
    const known = entries.get(row.seq);
    if (known) known.push(row);
    else entries.set(row.seq, [row]);
  }
  return [...entries.values()].map((of) => {
    const { label, day, description, sourceId } = of[0]!;
    const lines = of.map(({ code, debit, credit, role, accountVat, vatKey, vatRate, vatCountry }) => ({
      ...{
        code,
        debit: BigInt(debit),
        credit: BigInt(credit),
        automatic: role === 'REVENUE' && /^\d/.test(accountVat),
        oss: vatKey === 'OSS' && vatCountry !== null ? { country: vatCountry, rate: vatRate ?? '0' } : null,
      },
    }));
    return { label, day, text: description, document: sourceId, lines };
  });
}

/** A sheet whose amounts are numbers; people see as many decimals as the currency has. */
function toSheet({ columns, rows }: Table, exponent: number): Promise<Buffer> {
  const format = exponent === 0 ? '#,##0' : `#,##0.${'0'.repeat(exponent)}`;
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? { value: cell, type: String } : { value: Number(cell.decimal), type: Number, format },
    ),
  );
  return writeExcelFile([head, ...body]).toBuffer();
}
