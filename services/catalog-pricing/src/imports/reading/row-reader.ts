import type { ImportField, ImportPlan, ImportRow, RowError } from '../import.types.ts';
import { RowCells, splitList, type SourceRow } from './row-cells.ts';
import { readProduct } from './product-cells.rules.ts';
import { readVariant } from './variant-cells.rules.ts';

/** A row as read, with everything that is wrong with it. */
export interface ReadRow {
  readonly row: ImportRow;
  readonly errors: readonly RowError[];
}

const FIELDS_OF_LATER_FAULTS: readonly ImportField[] = [
  'VARIANT_SKU',
  'VARIANT_GTIN',
  'PRODUCT_NAME',
  'PRODUCT_KEY',
  'PRICE',
];

/** Reads the rows of a file in order; it remembers the product of the row above, for rows that go on with it. */
export class RowReader {
  private readonly plan: ImportPlan;
  private above: { key: string; optionNames: string[] } | null = null;

  constructor(plan: ImportPlan) {
    this.plan = plan;
  }

  read(source: SourceRow): ReadRow {
    const cells = new RowCells(this.plan, source);
    if (source.malformed !== undefined) {
      this.above = null;
      cells.fault(null, 'IMPORT_ROW_MALFORMED', null, source.malformed);
      return { row: emptyRow(source.row), errors: cells.errors };
    }
    const goesOn = this.plan.continuation && cells.text('PRODUCT_NAME') === undefined;
    const key = goesOn ? this.above?.key : keyOf(cells);
    if (key === undefined) {
      const column = cells.columnOf('PRODUCT_NAME') ?? cells.columnOf('PRODUCT_KEY') ?? null;
      const message = goesOn
        ? 'The row has no name and no product above that it could belong to.'
        : 'The row names no product.';
      cells.fault(column, 'IMPORT_VALUE_MISSING', null, message);
      return { row: emptyRow(source.row), errors: cells.errors };
    }
    if (!goesOn) this.above = { key, optionNames: splitList(cells.text('OPTION_NAMES'), '|') };
    const product = readProduct(cells);
    const productFault = cells.errors.length > 0;
    const variant = readVariant(cells, this.plan, { key, optionNames: this.above?.optionNames ?? [] });
    const columns = Object.fromEntries(FIELDS_OF_LATER_FAULTS.map((field) => [field, cells.columnOf(field)]));
    return { row: { row: source.row, key, product, variant, productFault, columns }, errors: cells.errors };
  }
}

function emptyRow(row: number): ImportRow {
  return { row, key: `row ${row}`, product: {}, variant: null, productFault: true, columns: {} };
}

/** What tells products apart: the key, else the name in small letters with hyphens. */
function keyOf(cells: RowCells): string | undefined {
  const text = cells.text('PRODUCT_KEY') ?? cells.text('PRODUCT_NAME');
  const key = text
    ?.normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 200);
  return key || text?.slice(0, 200);
}
