import { stringify } from 'csv-stringify/sync';

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

type Column = (typeof PERSON_COLUMNS)[number];
export type PersonRow = Readonly<Partial<Record<Column, string>>>;

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
export const safeCell = (cell: string | undefined): string =>
  /^[=@\t\r]|^[+-](?![\d\s()-]+(\||$))/.test(cell ?? '') ? `'${cell}` : (cell ?? '');

/** Rows as a file. */
export function writeRows(rows: readonly PersonRow[]): string {
  return stringify(
    rows.map((row) => PERSON_COLUMNS.map((column) => safeCell(row[column]))),
    { header: true, columns: [...PERSON_COLUMNS] },
  );
}
