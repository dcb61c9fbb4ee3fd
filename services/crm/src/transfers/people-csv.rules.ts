import { DomainError } from '@mh-os/kernel';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { PersonWish } from '../people/person-wish.rules.ts';

/** Columns of a file of people; lists within a cell are parted by a bar. */
export const PERSON_COLUMNS = [
  ...[
    'number',
    'givenName',
    'familyName',
    'companyName',
    'language',
    'birthday',
    'country',
    'tags',
    'emails',
    'phones',
  ],
  ...['source', 'reference', 'line1', 'postalCode', 'city'],
] as const;

const MOST_ROWS = 5000;
type Column = (typeof PERSON_COLUMNS)[number];
export type PersonRow = Readonly<Partial<Record<Column, string>>>;

/** Rows of a file by the names of its columns. */
export function readRows(text: string): PersonRow[] {
  let rows: Record<string, string>[];
  try {
    const delimiter = (text.split('\n', 1)[0]?.match(/;/g)?.length ?? 0) > 1 ? ';' : ',';
    rows = parse(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      delimiter,
      max_record_size: 100_000,
    });
  } catch (error) {
    throw new DomainError('CRM_IMPORT_INVALID', `The file cannot be read: ${(error as Error).message}`, {
      path: ['csv'],
    });
  }
  const unknown = Object.keys(rows[0] ?? {}).filter((name) => !PERSON_COLUMNS.includes(name as Column));
  if (rows.length === 0 || rows.length > MOST_ROWS || unknown.length > 0)
    throw new DomainError(
      'CRM_IMPORT_INVALID',
      unknown.length > 0 ? `Unknown columns: ${unknown.join(', ')}.` : `A file has 1 to ${MOST_ROWS} rows.`,
      { path: ['csv'], details: { allowed: PERSON_COLUMNS } },
    );
  return rows as PersonRow[];
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);

/** A row as a wish for a person. */
export function wishOf(row: PersonRow): PersonWish {
  const { givenName, familyName, companyName, language, birthday, country, line1, postalCode, city } = row;
  return {
    ...{ givenName, familyName, companyName, language, birthday, country },
    ...{ tags: list(row.tags), emails: list(row.emails), phones: list(row.phones) },
    addresses: line1 || postalCode || city ? [{ line1, postalCode, city, country }] : [],
    references: row.source && row.reference ? [{ source: row.source, reference: row.reference }] : [],
  };
}

/** Rows as a file; a cell that a spreadsheet would take for a formula is led by an apostrophe. */
export function writeRows(rows: readonly PersonRow[]): string {
  const safe = (cell: string | undefined): string =>
    /^[=@\t\r]|^[+-](?![\d\s()-]+(\||$))/.test(cell ?? '') ? `'${cell}` : (cell ?? '');
  return stringify(
    rows.map((row) => PERSON_COLUMNS.map((column) => safe(row[column]))),
    { header: true, columns: [...PERSON_COLUMNS] },
  );
}
