import { DomainError } from '@mh-os/kernel';
import { parse } from 'csv-parse/sync';

/** A file as a table: its header, and its rows numbered as a spreadsheet shows them. */
export interface ImportTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

export interface TableLimits {
  readonly mostRows: number;
  /** Code of a refusal, as the operation that takes the file names it. */
  readonly code?: string;
  /** Only so many rows, to look at a file. */
  readonly only?: number;
}

/** Rows of comma-, semicolon- or tab-separated text with a header. */
export function readTable(csv: string, { mostRows, code = 'CRM_IMPORT_INVALID', only }: TableLimits): ImportTable {
  const refuse = (message: string, cause?: unknown): never => {
    throw new DomainError(code, message, { path: ['csv'], cause });
  };
  let lines: string[][] = [];
  try {
    lines = parse(csv, {
      ...{ bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, delimiter: delimiterOf(csv) },
      ...{ max_record_size: 100_000 },
      ...(only !== undefined && { to: only + 1 }),
    }) as unknown as string[][];
  } catch (error) {
    refuse(`The file cannot be read: ${(error as Error).message}`, error);
  }
  const [headers, ...rows] = lines;
  if (headers === undefined || rows.length === 0 || rows.length > mostRows)
    return refuse(`A file has a header line, then 1 to ${mostRows} rows; this one has ${rows.length}.`);
  if (headers.length > 100) refuse('A file has at most 100 columns.');
  const twice = headers.find((name, at) => headers.indexOf(name) !== at);
  if (twice !== undefined) refuse(`Two columns are called "${twice}".`);
  return { headers, rows: rows.map((cells, at) => ({ row: at + 2, cells })) };
}

function delimiterOf(csv: string): string {
  const first = csv.split('\n', 1)[0] ?? '';
  const counted = [';', ',', '\t'].map((sign) => [first.split(sign).length, sign] as const);
  return counted.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
}
