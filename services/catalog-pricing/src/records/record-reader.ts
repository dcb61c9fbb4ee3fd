import { DomainError, textOfCell } from '@mh-os/kernel';
import type { RowError } from '../imports/import.types.ts';
import { readCurrency, readDecimal } from '../imports/reading/cell.rules.ts';
import type { SourceRow } from '../imports/reading/row-cells.ts';
import type { Cell, ColumnType, RecordColumn, RecordKind, RecordRow } from './record-kind.ts';

const invalid = (message: string): DomainError => new DomainError('IMPORT_VALUE_INVALID', message);

const READ: Readonly<Record<ColumnType, (text: string) => Cell>> = {
  TEXT: (text) => {
    if (text.length > 2_000) throw invalid('A text has at most 2,000 characters.');
    // Our own files put this sign before what a spreadsheet would run.
    return textOfCell(text);
  },
  INTEGER: (text) => {
    if (!/^-?\d{1,9}$/.test(text)) throw invalid(`"${text}" is not a whole number of at most nine digits.`);
    return Number(text);
  },
  DECIMAL: readDecimal,
  CURRENCY: readCurrency,
  DAY: (text) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
    if (!at || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text))
      throw invalid(`"${text}" is no day such as 2026-05-31.`);
    return text;
  },
  INSTANT: (text) => {
    const at = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(text) ? new Date(text) : null;
    if (!at || Number.isNaN(at.getTime()))
      throw invalid(`"${text}" is not a date such as 2026-05-31 or 2026-05-31T12:00:00Z.`);
    return at.toISOString();
  },
  BOOLEAN: (text) => {
    const word = text.toLowerCase();
    if (['true', 'yes', 'ja', '1'].includes(word)) return true;
    if (['false', 'no', 'nein', '0'].includes(word)) return false;
    throw invalid(`"${text}" is neither yes nor no.`);
  },
};

/** Refuses a file whose header is not that of the kind: a missing column would silently mean "leave as it is". */
export function assertColumns(kind: RecordKind, columns: readonly string[]): void {
  const known = kind.columns.map((column) => column.name);
  const unknown = columns.find((column) => !known.includes(column));
  if (unknown !== undefined)
    throw new DomainError('IMPORT_COLUMN_UNKNOWN', `"${unknown}" is no column of ${kind.title}: ${known.join(', ')}.`, {
      details: { column: unknown, allowed: known },
    });
  const missing = kind.columns.find((column) => column.required && !columns.includes(column.name));
  if (missing)
    throw new DomainError('IMPORT_COLUMN_MISSING', `The file has no column "${missing.name}": ${missing.meaning}`, {
      details: { column: missing.name },
    });
}

/** Reads rows of a kind; remembers which records the file has named already. */
export class RecordReader {
  private readonly seen = new Map<string, number>();
  private readonly kind: RecordKind;

  constructor(kind: RecordKind) {
    this.kind = kind;
  }

  read(source: SourceRow): { row: RecordRow; errors: readonly RowError[] } {
    const errors: RowError[] = [];
    if (source.malformed !== undefined)
      errors.push(fault(source.row, null, 'IMPORT_ROW_MALFORMED', null, source.malformed));
    const cells: Record<string, Cell> = {};
    for (const column of source.malformed === undefined ? this.kind.columns : [])
      this.cell(source, column, cells, errors);
    const row = { row: source.row, cells };
    if (errors.length === 0) this.once(row, errors);
    return { row, errors };
  }

  private cell(source: SourceRow, column: RecordColumn, cells: Record<string, Cell>, errors: RowError[]): void {
    const text = source.cells[column.name]?.trim() ?? '';
    if (text === '') {
      const message = `A value is needed: ${column.meaning}`;
      if (column.required) errors.push(fault(source.row, column.name, 'IMPORT_VALUE_MISSING', null, message));
      return;
    }
    try {
      cells[column.name] = READ[column.type](text);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      errors.push(fault(source.row, column.name, error.code, text, error.message));
    }
  }

  private once({ row, cells }: RecordRow, errors: RowError[]): void {
    const identity = this.kind.importing?.identity ?? [];
    if (identity.length === 0) return;
    const key = JSON.stringify(identity.map((column) => String(cells[column] ?? '').toLowerCase()));
    const first = this.seen.get(key);
    if (first === undefined) this.seen.set(key, row);
    else errors.push(fault(row, identity[0]!, 'IMPORT_ROW_TWICE', null, `Row ${first} of the file is about the same.`));
  }
}

/** A fault of a row. */
export function fault(
  row: number,
  column: string | null,
  code: string,
  value: Cell | null | undefined,
  message: string,
): RowError {
  return {
    row,
    column,
    code,
    value: value === null || value === undefined ? null : String(value).slice(0, 200),
    message,
  };
}

/** What a row comes to; where it is refused, its fault is noted and there is nothing. */
export function attempt<T>(row: number, faults: RowError[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    faults.push(faultOf(row, error));
    return null;
  }
}

/** A refusal as the fault of a row; what is none is thrown. */
export function faultOf(row: number, error: unknown): RowError {
  if (!(error instanceof DomainError)) throw error;
  // Rules name fields as the graph does, files as people do.
  const column = error.path.at(-1)?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? null;
  return fault(row, column, error.code, null, error.message);
}
