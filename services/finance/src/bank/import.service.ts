import { decidePresets } from './bank-account.rules.ts';
import type { CsvPreviewType, PreviewCsvInput } from './csv-preview.type.ts';
import { previewCsv } from './reading/csv-preview.rules.ts';
import { bankStatementImported, bankTransactionChanged } from '@mh-os/contracts';
import { actorOf, type Clock, type Ctx, DomainError, Money, newId } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { insertRows } from '../documents/insert-rows.ts';
import { UploadsService } from '../uploads/uploads.service.ts';
import { BankAccountEntity } from './bank-account.entity.ts';
import type { ImportStatementsInput } from './bank-line.inputs.ts';
import { type Identified, identify } from './fingerprint.rules.ts';
import { judgeEntries, type JudgedEntries, type StoredEntryLine } from './entries.rules.ts';
import { LINE_COLUMNS, lineRows, STATEMENT_COLUMNS, statementRow } from './import-rows.ts';
import {
  markDetailed,
  otherFormats,
  storedEntries,
  storedKeys,
  storedStatements,
  type StoredRow,
} from './import.read-model.ts';
import { openLines } from './lines.read-model.ts';
import { refreshSuggestions } from './matching/suggestions.ts';
import { readStatements } from './reading/read-file.ts';
import type { FileNote, ReadFile, ReadStatement } from './reading/statement.types.ts';
import { decodeText } from './reading/text.rules.ts';

const IMPORT = 'finance.bank.import';
/** Of so many open lines it is looked at once what they are for; the others wait to be asked about. */
const SUGGESTED_AT_ONCE = 600;

/** One statement of a file, judged. */
export interface ImportedStatement {
  readonly reference: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly currency: string;
  readonly opening: string | null;
  readonly closing: string | null;
  readonly created: number;
  readonly known: number;
}

/** What a file holds and what of it is new; plain, so that a repeat of the command answers the same. */
export interface ImportReport {
  readonly format: string;
  readonly dryRun: boolean;
  readonly created: number;
  readonly known: number;
  readonly statements: readonly ImportedStatement[];
  readonly faults: readonly FileNote[];
  readonly warnings: readonly FileNote[];
}

type Wish = Omit<ImportStatementsInput, 'idempotencyKey'>;

/** Reads statements of banks: tried first, all of a file or nothing, and no movement twice. */
@Injectable()
export class BankImportService {
  constructor(
    private readonly db: Db,
    private readonly uploads: UploadsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async import(ctx: Ctx, { idempotencyKey, ...input }: ImportStatementsInput): Promise<ImportReport> {
    ctx.require(IMPORT);
    ctx.requireBrand();
    const { account, file, name } = await this.fileOf(ctx, input);
    if (input.dryRun) return this.tried(ctx, account, file);
    return this.db.tx(ctx, (tx) =>
      tx.idempotent('importFinanceBankStatements', idempotencyKey, input, () => this.write(tx, account.id, file, name)),
    );
  }

  /** What a preset, kept or not, would read of a table; nothing is kept. */
  async preview(ctx: Ctx, { bankAccountId, fileId, preset }: PreviewCsvInput): Promise<CsvPreviewType> {
    ctx.require(IMPORT);
    const [decided] = decidePresets([preset]);
    const { data } = await this.uploads.read(ctx, 'bank-files', fileId);
    const { currency } = await this.db.read(ctx, (tx) => tx.get(BankAccountEntity, bankAccountId));
    return previewCsv(decodeText(data), decided!, currency);
  }

  /** Read outside of a transaction: a large file keeps the processor busy, not a connection. */
  private async fileOf(ctx: Ctx, input: Wish): Promise<{ account: BankAccountEntity; file: ReadFile; name: string }> {
    const { name, text } = await this.textOf(ctx, input);
    const account = await this.db.read(ctx, (tx) => tx.get(BankAccountEntity, input.bankAccountId));
    return { account, name, file: readStatements(text, { ...account, presets: account.csvPresets }, input) };
  }

  private tried(ctx: Ctx, account: BankAccountEntity, file: ReadFile): Promise<ImportReport> {
    return this.db.read(ctx, async (tx) => (await this.judge(tx, account, file)).report(true));
  }

  private async textOf(ctx: Ctx, { fileId, content, fileName }: Wish): Promise<{ name: string; text: string }> {
    if (content != null) return { name: fileName ?? 'statement', text: content };
    if (fileId == null)
      throw new DomainError('VALIDATION_FAILED', 'Give a file that was uploaded, or its content.', {
        path: ['fileId'],
      });
    const { name, data } = await this.uploads.read(ctx, 'bank-files', fileId);
    return { name, text: decodeText(data) };
  }

  private async write(tx: Tx, accountId: string, file: ReadFile, name: string): Promise<ImportReport> {
    // Held, so that two files of one account are read one after the other.
    const account = await tx.lock(BankAccountEntity, accountId);
    if (!account.active)
      throw new DomainError('FINANCE_BANK_ACCOUNT_REFUSED', 'The account is not used any more.', {
        path: ['bankAccountId'],
      });
    const judged = await this.judge(tx, account, file);
    const report = judged.report(false);
    if (report.faults.length > 0)
      throw new DomainError(
        'FINANCE_BANK_FILE_FAULTS',
        `${report.faults.length} rows are wrong: nothing was read in. First: ${report.faults[0]!.message}`,
        {
          path: ['file'],
          details: { faults: report.faults },
        },
      );
    const now = this.clock.now();
    await this.replace(tx, judged.entries.detailed, account, now);
    for (const [index, statement] of file.statements.entries()) {
      const fresh = judged.lines[index]!.filter(({ isNew }) => isNew);
      const { created, known } = report.statements[index]!;
      // A file that was read before leaves no second trace.
      if (created === 0 && (known > 0 || judged.isStored(statement))) continue;
      const row = statementRow(statement, { account, file, name, created, known, by: actorOf(tx.ctx) });
      await insertRows(tx, 'bank_statement', STATEMENT_COLUMNS, [row], now);
      await insertRows(tx, 'bank_line', LINE_COLUMNS, lineRows(account, row.id, fresh, now), now);
      const data = { label: `${account.name} ${statement.until ?? ''}`.trim(), format: file.format, created, known };
      tx.emit(bankStatementImported, data, { aggregateId: row.id, aggregateVersion: 1 });
    }
    await refreshSuggestions(tx, await openLines(tx, account.id, SUGGESTED_AT_ONCE), now);
    return report;
  }

  /** Lines whose parts this file tells count no more; one that somebody decides about right now is not lost to that. */
  private async replace(
    tx: Tx,
    wholes: readonly StoredEntryLine[],
    { currency }: BankAccountEntity,
    now: Date,
  ): Promise<void> {
    if (wholes.length === 0) return;
    const ids = wholes.map(({ id }) => id);
    if ((await markDetailed(tx, ids, now)) < ids.length)
      throw new DomainError('CONFLICT', 'Somebody decides about a line of this file at this moment: try again.');
    for (const { id, version, status, bookedOn, amount } of wholes) {
      const changes = [{ field: 'status', before: status, after: 'DETAILED' }];
      const label = `${bookedOn} ${Money.of(amount, currency).toString()}`;
      tx.emit(bankTransactionChanged, { label, changes }, { aggregateId: id, aggregateVersion: version + 1 });
    }
  }

  private async judge(tx: ReadTx, account: BankAccountEntity, file: ReadFile): Promise<Judged> {
    const days = file.statements.flatMap(({ lines }) => lines.map((line) => line.bookedOn)).sort();
    const stored = await storedStatements(tx, account.id);
    const keys = days.length === 0 ? [] : await storedKeys(tx, account.id, days[0]!, days.at(-1)!);
    const span = [days[0] ?? '', days.at(-1) ?? ''] as const;
    const others = days.length === 0 ? [] : await storedEntries(tx, account.id, span, file.format);
    const entries = judgeEntries(identify(file.statements, stored, keys), others);
    const { lines } = entries;
    const fresh = lines.flat().filter(({ isNew }) => isNew);
    const replaced = entries.detailed.map(({ id }) => id);
    const twice = await otherFormats(tx, account.id, file.format, fresh, replaced);
    return new Judged(account, file, stored, entries, twice);
  }
}

/** A file held against what was read before. */
class Judged {
  constructor(
    private readonly account: BankAccountEntity,
    private readonly file: ReadFile,
    private readonly stored: readonly StoredRow[],
    readonly entries: JudgedEntries,
    private readonly twice: number,
  ) {}

  get lines(): readonly (readonly Identified[])[] {
    return this.entries.lines;
  }

  isStored(one: ReadStatement): boolean {
    return this.stored.some(
      (was) => was.reference === one.reference && was.opening === one.opening && was.closing === one.closing,
    );
  }

  report(dryRun: boolean): ImportReport {
    const { account, file } = this;
    const statements = file.statements.map((one, index) => {
      const known = this.lines[index]!.filter(({ isNew }) => !isNew).length;
      const text = (minor: bigint | null): string | null => minor?.toString() ?? null;
      return {
        ...{ reference: one.reference, from: one.from, until: one.until, currency: account.currency },
        ...{ opening: text(one.opening), closing: text(one.closing) },
        ...{ created: one.lines.length - known, known },
      };
    });
    const sum = (of: 'created' | 'known'): number => statements.reduce((all, one) => all + one[of], 0);
    const warnings = [...file.warnings, ...this.gaps(), ...this.seenTwice(), ...this.late()];
    return {
      format: file.format,
      dryRun,
      created: sum('created'),
      known: sum('known'),
      statements,
      faults: file.faults,
      warnings,
    };
  }

  /** Statements that do not begin where the one before them ended. */
  private gaps(): FileNote[] {
    const before: StoredRow[] = [...this.stored];
    return this.file.statements.flatMap((one) => {
      if (one.opening === null || one.from === null || this.isStored(one)) return [];
      const known = before.filter((was) => was.closing !== null && was.until !== null && was.until <= one.from!);
      const last = known.sort((a, b) => (a.until! < b.until! ? 1 : -1))[0];
      before.push({ ...one, id: newId(), reference: one.reference });
      // Of several that end on the same day any may be the last one.
      if (!last || known.some((was) => was.until === last.until && was.closing === one.opening)) return [];
      const [is, was] = [one.opening, last.closing!].map((minor) => Money.of(minor, this.account.currency).toString());
      const message = `Statement ${one.reference} begins with ${is}, the one before ended on ${last.until} with ${was}: something is missing between them.`;
      return [{ row: one.row, code: 'FINANCE_BANK_GAP', message }];
    });
  }

  private late(): FileNote[] {
    const message =
      'Its parts come after it was decided what the whole is for: take that back first to see them as lines.';
    return this.entries.late.map((row) => ({ row, code: 'FINANCE_BANK_LATE_DETAILS', message }));
  }

  private seenTwice(): FileNote[] {
    if (this.twice === 0) return [];
    const message = `${this.twice} movements of the same day and amount came in by a file of another format: look whether they are the same.`;
    return [{ row: 0, code: 'FINANCE_BANK_TWICE', message }];
  }
}
