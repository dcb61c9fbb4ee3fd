import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { ImportField } from './import.rules.ts';

export type ImportKindKey = 'PEOPLE' | 'COMPANIES' | 'LEADS';

/** A row by the names of its fields; empty cells are absent. */
export interface ImportRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is to be said of a row; a notice does not keep it from being taken. */
export interface RowFault {
  readonly row: number;
  readonly code: string;
  readonly message: string;
  readonly notice: boolean;
}

/** What came of a row that is in order. */
export interface AppliedRow {
  readonly row: number;
  readonly outcome: 'created' | 'updated' | 'known';
  /** The record, and what is needed to take the row back; absent where nothing was written. */
  readonly change?: { readonly subjectId: string; readonly undo: unknown };
}

export interface Applied {
  readonly applied: readonly AppliedRow[];
  readonly faults: readonly RowFault[];
}

/** A row's change that is to be taken back. */
export interface KeptChange {
  readonly row: number;
  readonly subjectId: string;
  readonly undo: unknown;
}

/** What holds for a whole run. */
export interface ImportFrame {
  readonly now: Date;
  readonly importId: string;
  /** Where records come from whose row does not say. */
  readonly source: string;
  /** Whether rows change records that are there already; else those stay as they are. */
  readonly updateKnown: boolean;
}

/** A kind of record that comes in by file and can be taken back. */
export interface ImportKind {
  readonly key: ImportKindKey;
  /** Permission besides that to bring files. */
  readonly permission: string;
  readonly mostRows: number;
  fields(tx: ReadTx): Promise<readonly ImportField[]>;
  /** A field of its own for a header that is none of ours; absent where such columns are left out. */
  readonly free?: (header: string) => string | null;
  /** Names under which a second row of one file would be about the same. */
  identities(row: ImportRow, frame: ImportFrame): readonly string[];
  /** Writes rows in the caller's transaction; what is wrong with a row is a fault of it and never thrown. */
  apply(tx: Tx, rows: readonly ImportRow[], frame: ImportFrame): Promise<Applied>;
  /** Takes rows back that are still as the import left them; the others stay and are told. */
  undo(tx: Tx, changes: readonly KeptChange[], frame: ImportFrame): Promise<readonly RowFault[]>;
}

export const fault = (row: number, code: string, message: string): RowFault => ({ row, code, message, notice: false });
export const notice = (row: number, code: string, message: string): RowFault => ({ row, code, message, notice: true });

/** What a row comes to; where it is refused, its fault is noted and there is nothing. */
export function attempt<T>(row: number, faults: RowFault[], work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    faults.push(fault(row, error.code, error.message));
    return null;
  }
}
