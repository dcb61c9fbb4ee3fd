import { cellText } from '@mh-os/kernel';
import { stringify } from 'csv-stringify/sync';
import type { Cells, RecordColumn } from './record-kind.ts';

/** What an exported file looks like. */
export type RecordFormat = 'CSV' | 'JSON_LINES';

/** How a file begins: CSV with a byte order mark, for spreadsheets, and its columns. */
export function fileHead(format: RecordFormat, columns: readonly RecordColumn[]): string {
  return format === 'CSV' ? `\ufeff${stringify([columns.map((column) => column.name)])}` : '';
}

/** Records as lines of a file. */
export function fileLines(format: RecordFormat, columns: readonly RecordColumn[], rows: readonly Cells[]): string {
  if (format === 'JSON_LINES') return rows.map((row) => `${JSON.stringify(plain(columns, row))}\n`).join('');
  return stringify(rows.map((row) => columns.map((column) => cellText(row[column.name]))));
}

/** Every column in its order, null where there is nothing. */
function plain(columns: readonly RecordColumn[], row: Cells): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
}
