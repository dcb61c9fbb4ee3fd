import { DomainError } from '@mh-os/kernel';
import { openCsv, type TableSource } from '../imports/reading/csv-source.ts';
import type { SourceRow } from '../imports/reading/row-cells.ts';
import { MOST_JSON } from '../imports/reading/saleor-source.ts';
import { sniff } from '../imports/reading/sniff.rules.ts';
import { headOf } from '../imports/reading/text-stream.ts';

const HEAD = 64 * 1024;

/**
 * A file of records as a table: CSV, a JSON list of flat objects, or one JSON object a line. Columns are named as people
 * write them, `Captured at` is `captured_at`.
 */
export async function openRecords(text: () => AsyncIterable<string>): Promise<TableSource> {
  const { columns, rows } = await open(text);
  return { columns: columns.map(nameOf), rows: renamed(rows) };
}

const nameOf = (column: string): string =>
  column
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

async function* renamed(rows: AsyncGenerator<SourceRow>): AsyncGenerator<SourceRow> {
  for await (const row of rows) {
    const cells = Object.fromEntries(Object.entries(row.cells).map(([name, cell]) => [nameOf(name), cell]));
    yield { ...row, cells };
  }
}

async function open(text: () => AsyncIterable<string>): Promise<TableSource> {
  const head = await headOf(text(), HEAD);
  const { format, delimiter } = sniff(head);
  if (format === 'CSV') return openCsv(text(), delimiter);
  const objects = head.trimStart().startsWith('[') ? listOf(text()) : linesOf(text());
  const first = await objects.next();
  if (first.done) throw new DomainError('IMPORT_FILE_EMPTY', 'The file has no records.');
  return { columns: Object.keys(first.value.cells), rows: rest(first.value, objects) };
}

async function* rest(first: SourceRow, others: AsyncGenerator<SourceRow>): AsyncGenerator<SourceRow> {
  yield first;
  yield* others;
}

/** A record is numbered by its place, from 1. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let [open, row] = ['', 0];
  for await (const part of text) {
    const lines = (open + part).split('\n');
    open = lines.pop() ?? '';
    if (open.length > MOST_JSON) throw unreadable('A line is too long.');
    for (const line of lines) if (line.trim() !== '') yield toRow((row += 1), parsed(line, row));
  }
  if (open.trim() !== '') yield toRow((row += 1), parsed(open, row));
}

async function* listOf(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let json = '';
  for await (const part of text) {
    json += part;
    if (json.length > MOST_JSON)
      throw new DomainError(
        'IMPORT_FILE_TOO_LARGE',
        `A JSON list has at most ${MOST_JSON} characters: use JSON lines or CSV.`,
        {
          details: { allowed: MOST_JSON },
        },
      );
  }
  const list = parsed(json, 0);
  if (!Array.isArray(list)) throw unreadable('The file is neither a JSON list nor one JSON object a line.');
  for (const [at, value] of list.entries()) yield toRow(at + 1, value);
}

function parsed(json: string, row: number): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new DomainError(
      'IMPORT_FILE_UNREADABLE',
      row > 0 ? `Record ${row} is no JSON.` : 'The file is no complete JSON.',
      {
        cause: error,
      },
    );
  }
}

function toRow(row: number, value: unknown): SourceRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { row, cells: {}, malformed: 'The record is no JSON object.' };
  const entries = Object.entries(value);
  const nested = entries.find(([, cell]) => typeof cell === 'object' && cell !== null);
  if (nested) return { row, cells: {}, malformed: `"${nested[0]}" is no plain value.` };
  return { row, cells: Object.fromEntries(entries.map(([name, cell]) => [name, cell === null ? '' : String(cell)])) };
}

function unreadable(message: string): DomainError {
  return new DomainError('IMPORT_FILE_UNREADABLE', message);
}
