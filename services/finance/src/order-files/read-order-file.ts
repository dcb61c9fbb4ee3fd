import { DomainError } from '@mh-os/kernel';
import { CsvError, parse } from 'csv-parse';
import { setImmediate as breathe } from 'node:timers/promises';
import type { FileRow } from './order-file.types.ts';

const MOST_ROWS = 300_000;
/** Rows after which others get a turn: a large file must not keep the process from answering. */
const AT_ONCE = 2_000;

/** The rows of a CSV by the names of its columns, and that header. */
export async function readOrderRows(data: Buffer, most = MOST_ROWS): Promise<{ header: string[]; rows: FileRow[] }> {
  const options = { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, max_record_size: 200_000 };
  const parser = parse(data, { ...options, delimiter: delimiterOf(data), info: true });
  const rows: FileRow[] = [];
  let header: string[] | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (header === undefined) {
        header = record;
        assertHeader(header);
        continue;
      }
      if (rows.length === most) break;
      const cells = Object.fromEntries(header.map((name, at) => [name, record[at] ?? '']));
      rows.push({ row: info.lines, cells });
      if (rows.length % AT_ONCE === 0) await breathe();
    }
  } catch (error) {
    if (error instanceof CsvError) throw invalid(`The file cannot be read as CSV: ${error.message}`);
    throw error;
  } finally {
    parser.destroy();
  }
  if (header === undefined || rows.length === 0) throw invalid('The file has a header and at least one row.');
  return { header, rows };
}

/** Whichever of comma, semicolon and tab the header has most of. */
function delimiterOf(data: Buffer): string {
  const head = data.subarray(0, 20_000).toString('utf8').split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function assertHeader(header: readonly string[]): void {
  const twice = header.filter((name, at) => name !== '' && header.indexOf(name) !== at);
  if (twice.length > 0) throw invalid(`Two columns have one name: ${twice.slice(0, 3).join(', ')}.`);
  if (header.length > 500) throw invalid('A file has at most 500 columns.');
}

export function invalid(message: string, details: Record<string, unknown> = {}): DomainError {
  return new DomainError('FINANCE_ORDER_FILE_INVALID', message, { path: ['file'], details });
}
