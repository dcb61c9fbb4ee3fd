import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const file = join(
  import.meta.dirname,
  '../../../../shared/data/01-retail-transactions/online_retail_2010-12_2011-01.csv.gz',
);

/** Whether the transactions lie beside this repository. */
export const haveRetail = existsSync(file);
if (!haveRetail) process.stdout.write(`Skipped: the retail transactions are not at ${file}.\n`);

/** One line of the file. */
export interface RetailRow {
  readonly InvoiceNo: string;
  readonly StockCode: string;
  readonly Description: string;
  readonly Quantity: string;
  readonly InvoiceDate: string;
  readonly UnitPrice: string;
  readonly CustomerID: string;
  readonly Country: string;
}

/** The file as it is. */
export const retailBytes = (): Buffer => gunzipSync(readFileSync(file));

export function retailRows(): RetailRow[] {
  return parse(retailBytes(), { columns: true }) as RetailRow[];
}

const names = new Intl.DisplayNames('en', { type: 'region' });
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const BY_NAME = new Map<string, string>(letters.flatMap((a) => letters.map((b) => [names.of(a + b) ?? '', a + b])));
const OTHERS: Readonly<Record<string, string>> = {
  EIRE: 'IE',
  France: 'FR',
  'United Kingdom': 'GB',
  'Channel Islands': 'JE',
  'Hong Kong': 'HK',
};

/** Two letters for a country's name in the file. */
export function countryCode(name: string): string {
  const code = OTHERS[name] ?? BY_NAME.get(name);
  if (!code) throw new Error(`Which country is ${name}?`);
  return code;
}
