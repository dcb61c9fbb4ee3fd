import { stringify } from 'csv-stringify/sync';
import { safeCell } from './people-csv.rules.ts';

/** Columns of a file of companies: those that files of companies are read by; tags are parted by a bar. */
export const COMPANY_COLUMNS = [
  ...['number', 'name', 'vatId', 'domain', 'email', 'phone', 'country', 'tags', 'parentNumber'],
  ...['line1', 'line2', 'postalCode', 'city', 'region'],
] as const;

/** A company of a file, with its own fields by their keys. */
export type CompanyRow = Readonly<Record<string, string>>;

/** Companies as a file; own fields follow the columns that all brands have. */
export function writeCompanies(rows: readonly CompanyRow[], ownFields: readonly string[]): string {
  const columns = [...COMPANY_COLUMNS, ...ownFields];
  return stringify(
    rows.map((row) => columns.map((column) => safeCell(row[column]))),
    { header: true, columns },
  );
}
