import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GivenOrder, GivenReturn, LineKind } from '../src/orders/order.types.ts';

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

export function retailRows(): RetailRow[] {
  return parse(gunzipSync(readFileSync(file)), { columns: true }) as RetailRow[];
}

const names = new Intl.DisplayNames('en', { type: 'region' });
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const BY_NAME = new Map<string, string>(letters.flatMap((a) => letters.map((b) => [names.of(a + b) ?? '', a + b])));
const OTHERS: Readonly<Record<string, string>> = { EIRE: 'IE', 'Channel Islands': 'JE', 'Hong Kong': 'HK' };

/** Two letters for a country's name in the file. */
export function countryCode(name: string): string {
  const code = OTHERS[name] ?? BY_NAME.get(name);
  if (!code) throw new Error(`Which country is ${name}?`);
  return code;
}

const KINDS: Readonly<Record<string, LineKind>> = {
  POST: 'SHIPPING',
  DOT: 'SHIPPING',
  C2: 'SHIPPING',
  M: 'FEE',
  AMAZONFEE: 'FEE',
  'BANK CHARGES': 'FEE',
};
const at = (row: RetailRow): Date => new Date(`${row.InvoiceDate.replace(' ', 'T')}Z`);
/** The shop is in London; its buyers' numbers carry a fraction of spreadsheets. */
const referenceOf = (row: RetailRow): string => row.CustomerID.replace(/\.0$/, '');

/** The file as a shop would send it: orders, and what came back. Corrections of stock at no price are neither. */
export function retailDocuments(rows: readonly RetailRow[]): {
  orders: GivenOrder[];
  returns: GivenReturn[];
  corrections: number;
} {
  const orders: GivenOrder[] = [];
  const returns: GivenReturn[] = [];
  let corrections = 0;
  for (const [number, lines] of Map.groupBy(rows, (row) => row.InvoiceNo)) {
    const head = lines[0]!;
    const about = { source: 'retail', number, currency: 'GBP', country: countryCode(head.Country) };
    const line = (row: RetailRow) => ({
      sku: row.StockCode,
      unitPrice: row.UnitPrice,
      vatRate: '0',
      description: row.Description,
    });
    if (number.startsWith('C')) {
      const back = lines.map((row) => ({
        ...line(row),
        kind: KINDS[row.StockCode] ?? ('GOODS' as const),
        quantity: -Number(row.Quantity),
      }));
      returns.push({ ...about, returnedAt: at(head), buyerReference: referenceOf(head) || null, lines: back });
    } else if (lines.some((row) => Number(row.Quantity) < 0)) corrections += lines.length;
    else {
      const bought = lines.map((row) => ({
        ...line(row),
        kind: KINDS[row.StockCode] ?? ('GOODS' as const),
        quantity: Number(row.Quantity),
      }));
      const reference = referenceOf(head);
      orders.push({ ...about, placedAt: at(head), lines: bought, buyer: reference === '' ? null : { reference } });
    }
  }
  return { orders, returns, corrections };
}
