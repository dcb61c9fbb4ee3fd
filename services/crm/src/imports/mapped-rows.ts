import type { MappedColumn } from './import.rules.ts';
import type { ImportRow } from './import-kind.ts';
import type { ImportTable } from './import-table.ts';

/** A cell as a person meant it: an export leads what a spreadsheet would take for a formula by an apostrophe. */
const meant = (cell: string): string => (/^'[=@+\t\r-]/.test(cell) ? cell.slice(1) : cell).trim();

/** The rows of a table by the names of their fields. */
export function rowsOf({ rows }: ImportTable, mapping: readonly MappedColumn[]): ImportRow[] {
  return rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      mapping.flatMap(({ field }, at) => {
        const cell = meant(cells[at] ?? '');
        return field === null || cell === '' ? [] : [[field, cell] as const];
      }),
    ),
  }));
}
