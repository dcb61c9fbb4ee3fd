import { DomainError } from '@mh-os/kernel';
import type { ColumnMapping, ImportField, ImportPlan, RowError } from '../import.types.ts';

/** A row of a file: its number as a spreadsheet shows it (the header is row 1) and its cells by column. */
export interface SourceRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Why the row could not be split into cells. */
  readonly malformed?: string;
}

/** The cells of one row by what they hold, and the faults found so far. */
export class RowCells {
  readonly errors: RowError[] = [];
  private readonly plan: ImportPlan;
  readonly source: SourceRow;

  constructor(plan: ImportPlan, source: SourceRow) {
    this.plan = plan;
    this.source = source;
  }

  /** Columns that hold a field and have something in their cell. */
  filled(field: ImportField): { mapping: ColumnMapping; text: string }[] {
    return this.plan.mapping
      .filter((mapping) => mapping.field === field)
      .map((mapping) => ({ mapping, text: this.source.cells[mapping.column]?.trim() ?? '' }))
      .filter(({ text }) => text !== '');
  }

  /** The first filled cell of a field. */
  text(field: ImportField): string | undefined {
    return this.filled(field)[0]?.text;
  }

  columnOf(field: ImportField): string | undefined {
    return this.plan.mapping.find((mapping) => mapping.field === field)?.column;
  }

  /** Reads a cell; a refusal is noted with its column and value. */
  read<T>(cell: { mapping: ColumnMapping; text: string } | undefined, rule: (text: string) => T): T | undefined {
    if (!cell) return undefined;
    try {
      return rule(cell.text);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.fault(cell.mapping.column, error.code, cell.text, error.message);
      return undefined;
    }
  }

  fault(column: string | null, code: string, value: string | null, message: string): void {
    this.errors.push({ row: this.source.row, column, code, value: value?.slice(0, 200) ?? null, message });
  }
}

/** The parts of a cell that holds a list. */
export function splitList(text: string | undefined, separator: string | RegExp): string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
