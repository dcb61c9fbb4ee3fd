import { DomainError } from '@mh-os/kernel';
import { CsvError, parse } from 'csv-parse';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { SourceRow } from './row-cells.ts';

/** Longest record: a forgotten quote must not make one cell of a whole file. */
const LONGEST_RECORD = 1_000_000;

/** A table: its columns, then its rows one by one, as they are asked for. */
export interface TableSource {
  readonly columns: readonly string[];
  readonly rows: AsyncGenerator<SourceRow>;
}

/** Reads CSV as a stream; the header is row 1 as in a spreadsheet, and empty rows count although nothing is read of them. */
export async function openCsv(text: AsyncIterable<string>, delimiter: string): Promise<TableSource> {
  const records = recordsOf(text, delimiter);
  let header: string[] | undefined;
  let number = 0;
  for (;;) {
    const next = await records.next();
    if (next.done) break;
    number += 1;
    if (!isEmpty(next.value)) {
      header = next.value;
      break;
    }
  }
  if (!header) throw new DomainError('IMPORT_FILE_EMPTY', 'The file has no header.');
  const columns = header.map((name, at) => name.trim() || `Column ${at + 1}`);
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined)
    throw new DomainError('IMPORT_COLUMN_TWICE', `The file has two columns "${twice}".`, {
      details: { column: twice },
    });
  return { columns, rows: rowsOf(records, columns, number) };
}

async function* rowsOf(
  records: AsyncGenerator<string[]>,
  columns: readonly string[],
  from: number,
): AsyncGenerator<SourceRow> {
  let row = from;
  for await (const record of records) {
    row += 1;
    if (isEmpty(record)) continue;
    const surplus = record.slice(columns.length).some((cell) => cell.trim() !== '');
    const cells = Object.fromEntries(columns.map((column, at) => [column, record[at] ?? '']));
    const malformed = `The row has ${record.length} cells, the header has ${columns.length} columns.`;
    yield surplus ? { row, cells, malformed } : { row, cells };
  }
}

function isEmpty(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

async function* recordsOf(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_RECORD,
  });
  let failure: unknown;
  // Ends when the caller stops early, too: then the parser is destroyed and the pipeline's complaint is of no interest.
  const feeding = pipeline(Readable.from(text), parser).catch((error: unknown) => (failure = error));
  try {
    for await (const record of parser as AsyncIterable<string[]>) yield record;
  } catch (error) {
    failure = error;
  } finally {
    parser.destroy();
    await feeding;
  }
  if (failure instanceof DomainError) throw failure;
  if (failure instanceof CsvError) throw unreadable(failure);
  if (failure) throw failure;
}

function unreadable(error: CsvError): DomainError {
  const lines = Number((error as { lines?: number }).lines ?? 0);
  const quote = String(error.code).includes('QUOTE')
    ? ' A quotation mark is opened there and not closed, or stands inside of a cell.'
    : '';
  return new DomainError('IMPORT_FILE_UNREADABLE', `The table cannot be read any further at line ${lines}.${quote}`, {
    details: { line: lines, reason: String(error.code) },
  });
}
