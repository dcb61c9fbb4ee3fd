import { DomainError } from '@mh-os/kernel';
import { readPrice } from '../pages/price-text.rules.ts';

/** Columns of a file of competitors' prices; the names may be written in any case, with blanks or hyphens. */
export const IMPORT_COLUMNS = {
  competitor: 'Code of the competitor. Needed.',
  reference: 'How the competitor calls the product. Needed.',
  price: 'Price of the pack, as the locale of the import writes it. Needed.',
  captured_at: 'When it was seen: 2026-06-01 or 2026-06-01T12:00:00Z. Needed.',
  currency: "Three letters; the competitor's where empty.",
  includes_vat: "true or false; as the competitor's where empty.",
  pack_amount: "What is in the pack; the mapping's where empty.",
  pack_unit: 'ml, l, g, kg or pcs.',
  in_stock: 'true or false; not known where empty.',
  url: 'Where it was seen.',
  sku: 'Our SKU, for a reference that is not mapped yet.',
  title: "The product's name there, for a reference that is not mapped yet.",
} as const;
export type ImportColumn = keyof typeof IMPORT_COLUMNS;

const NEEDED: readonly ImportColumn[] = ['competitor', 'reference', 'price', 'captured_at'];

/** A row as it is reported, and what a mapping would be made of. */
export interface ImportRow {
  readonly competitorCode: string;
  readonly externalRef: string;
  readonly amount: string;
  readonly currency: string | null;
  readonly includesVat: boolean | null;
  readonly pack: { readonly amount: string; readonly unit: string } | null;
  readonly inStock: boolean | null;
  readonly url: string | null;
  readonly capturedAt: Date;
  readonly sku: string | null;
  readonly title: string | null;
}

/** Which column of the file holds what; refuses a file without what is needed, or with what nobody knows. */
export function columnsOf(header: readonly string[]): ReadonlyMap<ImportColumn, string> {
  const found = new Map<ImportColumn, string>();
  for (const name of header) {
    const key = name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    if (!Object.hasOwn(IMPORT_COLUMNS, key))
      throw new DomainError(
        'IMPORT_COLUMN_UNKNOWN',
        `The file has a column "${name.slice(0, 60)}" that is not known.`,
        {
          details: { column: name, allowed: Object.keys(IMPORT_COLUMNS) },
        },
      );
    found.set(key as ImportColumn, name);
  }
  const missing = NEEDED.filter((column) => !found.has(column));
  if (missing.length > 0)
    throw new DomainError('IMPORT_COLUMN_MISSING', `The file has no column ${missing.join(', ')}.`, {
      details: { missing, allowed: Object.keys(IMPORT_COLUMNS) },
    });
  return found;
}

/** One row of the file; refuses what cannot be read, with the column. */
export function rowOf(
  cells: Readonly<Record<string, string>>,
  columns: ReadonlyMap<ImportColumn, string>,
  locale: string,
): ImportRow {
  const cell = (column: ImportColumn): string => (cells[columns.get(column) ?? ''] ?? '').trim();
  const needed = (column: ImportColumn): string => cell(column) || missing(column);
  const price = readPrice(needed('price'), locale) ?? invalid('price', cell('price'), 'a price such as 12.95');
  const amount = cell('pack_amount');
  return {
    ...{ competitorCode: needed('competitor'), externalRef: needed('reference'), amount: price.amount },
    currency: cell('currency').toUpperCase() || price.currency,
    includesVat: truth('includes_vat', cell('includes_vat')),
    pack: amount ? { amount: amount.replace(',', '.'), unit: cell('pack_unit').toLowerCase() } : null,
    inStock: truth('in_stock', cell('in_stock')),
    ...{ url: cell('url') || null, sku: cell('sku') || null, title: cell('title') || null },
    capturedAt: instant(needed('captured_at')),
  };
}

function instant(text: string): Date {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(whole)
    ? new Date(whole)
    : null;
  return at && !Number.isNaN(at.getTime())
    ? at
    : invalid('captured_at', text, 'a day or an instant such as 2026-06-01T12:00:00Z');
}

function truth(column: ImportColumn, text: string): boolean | null {
  if (text === '') return null;
  if (/^(true|yes|ja|1)$/i.test(text)) return true;
  return /^(false|no|nein|0)$/i.test(text) ? false : invalid(column, text, 'true or false');
}

function missing(column: ImportColumn): never {
  throw new DomainError('IMPORT_VALUE_MISSING', `${column} is empty.`, { path: [column] });
}

function invalid(column: ImportColumn, text: string, expected: string): never {
  throw new DomainError('IMPORT_VALUE_INVALID', `${column} is "${text.slice(0, 60)}", not ${expected}.`, {
    path: [column],
  });
}
