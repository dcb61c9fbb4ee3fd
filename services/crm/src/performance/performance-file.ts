import { DomainError } from '@mh-os/kernel';
import { parse } from 'csv-parse/sync';
import { type Column, columnOf, MOST_ROWS } from './performance.rules.ts';

export interface FileRows {
  readonly rows: readonly { readonly line: number; readonly cells: Partial<Record<Column, string>> }[];
  /** Headings that say nothing here. */
  readonly ignored: readonly string[];
}

/** The rows of a file of comma- or semicolon-separated text with a heading line. */
export function rowsOfFile(csv: string): FileRows {
  const [header, ...lines] = cellsOf(csv);
  if (!header || lines.length === 0 || lines.length > MOST_ROWS)
    throw invalid(`A file has a heading line, then 1 to ${MOST_ROWS} rows; this one has ${lines.length}.`);
  const columns = header.map(columnOf);
  const missing = (['day', 'channel'] as const).filter((wanted) => !columns.includes(wanted));
  if (missing.length > 0) throw invalid(`The file has no column for ${missing.join(' and ')}.`);
  const twice = columns.find((column, at) => column !== null && columns.indexOf(column) !== at);
  if (twice) throw invalid(`Two columns are ${twice}: leave one of them out.`);
  const rows = lines.map((cells, at) => ({
    line: at + 2,
    cells: Object.fromEntries(columns.flatMap((column, i) => (column === null ? [] : [[column, cells[i] ?? '']]))),
  }));
  return { rows, ignored: header.filter((_, at) => columns[at] === null) };
}

function cellsOf(csv: string): string[][] {
  const first = csv.split('\n', 1)[0] ?? '';
  const delimiter = first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',';
  try {
    const options = { bom: true, delimiter, skip_empty_lines: true, relax_column_count: true };
    return parse(csv, options) as unknown as string[][];
  } catch (error) {
    throw invalid(`The file cannot be read: ${(error as Error).message}.`);
  }
}

const invalid = (message: string): DomainError =>
  new DomainError('PERFORMANCE_FILE_INVALID', message, { path: ['csv'] });
