import type { RowError } from '../imports/import.types.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import type { CursorValue } from '@mh-os/kernel';
import type { Jobs, ReadTx, Tx } from '@mh-os/persistence';

/** What stands in the cells of a column. */
export type ColumnType = 'TEXT' | 'INTEGER' | 'DECIMAL' | 'CURRENCY' | 'DAY' | 'INSTANT' | 'BOOLEAN';

/** One column of a kind's files, the same when it is read and when it is written. */
export interface RecordColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly meaning: string;
}

/** A cell as it was read: decimals as plain text, instants in ISO 8601; empty cells are absent. */
export type Cell = string | number | boolean;
export type Cells = Readonly<Record<string, Cell | undefined>>;

/** A row without faults of its own cells; its number as a spreadsheet shows it. */
export interface RecordRow {
  readonly row: number;
  readonly cells: Cells;
}

/** What came of a row. `undo` is what is needed to take it back; absent where nothing changed. */
export interface AppliedRow {
  readonly row: number;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly undo?: unknown;
}

/** A batch of rows, applied: each is either in `applied` or has a fault. */
export interface Applied {
  readonly applied: readonly AppliedRow[];
  readonly faults: readonly RowError[];
}

/** A row's change that is to be taken back. */
export interface Undoable {
  readonly row: number;
  readonly undo: unknown;
}

/** What holds for a whole run. */
export interface RecordFrame {
  readonly now: Date;
  /** The import: what it makes as a whole, such as a draft, may have its id. */
  readonly importId: string;
  readonly fileName: string;
  readonly jobs: Jobs;
  /** What the caller asked for beyond the file. */
  readonly options: RecordOptions;
}

/** Wishes about a whole file; each kind knows its own. */
export type RecordOptions = Readonly<Record<string, string | boolean>>;

/** What came of a whole file. */
export interface RecordCounts {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** How a kind of record is read from files. */
export interface RecordImporting {
  /** Permission besides that to import at all. */
  readonly permission: string;
  /** Columns that tell one record from another: a second row of the same is refused. */
  readonly identity: readonly string[];
  /** Applies rows in the caller's transaction, in few statements; what is wrong with a row is a fault of it and never thrown. */
  apply(tx: Tx, rows: readonly RecordRow[], frame: RecordFrame): Promise<Applied>;
  /** Takes rows back that are still as the import left them; the others are told as faults and stay. */
  undo(tx: Tx, rows: readonly Undoable[], frame: RecordFrame): Promise<readonly RowError[]>;
  /** Tells of a file that ended, where that is more than every import tells. */
  ended?(
    tx: Tx,
    file: { readonly id: string; readonly version: number; readonly name: string },
    counts: RecordCounts,
  ): void;
}

/** A page of records on their way into a file. */
export interface RecordPage {
  readonly rows: readonly Cells[];
  /** Where the next page begins; null after the last. */
  readonly after: readonly CursorValue[] | null;
}

/** How a kind of record is written into files: either by variants of the products asked for, or as a whole. */
export type RecordExporting = { readonly permission: string } & (
  | { ofVariants(tx: ReadTx, variants: readonly ExportedVariant[], now: Date): Promise<readonly Cells[]> }
  | { page(tx: ReadTx, after: readonly CursorValue[] | null, limit: number): Promise<RecordPage> }
);

/** A variant with its product, as far as files name it. */
export type ExportedVariant = ProductVariantType & {
  readonly product: { readonly id: string; readonly name: string; readonly status: string };
};

/** A kind of record that goes through files: what is exported can be imported again and then changes nothing. */
export interface RecordKind {
  /** Stable name for programs. */
  readonly key: string;
  readonly title: string;
  readonly meaning: string;
  readonly columns: readonly RecordColumn[];
  readonly importing?: RecordImporting;
  readonly exporting?: RecordExporting;
}
