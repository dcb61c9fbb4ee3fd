import type { ReadTx, Tx } from '@mh-os/persistence';
import type { StagedRow } from '../applying/product-plan.rules.ts';
import { skuKey } from '../../products/sku.rules.ts';
import type { ImportRow } from '../import.types.ts';
import type { ReadRow } from '../reading/row-reader.ts';

const WRITE = `INSERT INTO import_row (brand_id, import_id, row_number, product_number, product_key, sku_key, gtin14, has_options, failed, data)
  SELECT $1, $2, t.row_number, t.row_number, t.product_key, t.sku_key, t.gtin14, t.has_options, t.failed, t.data
  FROM unnest($3::integer[], $4::text[], $5::text[], $6::text[], $7::boolean[], $8::boolean[], $9::jsonb[])
    AS t (row_number, product_key, sku_key, gtin14, has_options, failed, data) ON CONFLICT DO NOTHING`;
const NEXT = `SELECT row_number AS "row", product_number AS "number", product_key AS "key", sku_key AS "skuKey", failed, data
  FROM import_row WHERE import_id = $1 AND product_number > $2 ORDER BY product_number, row_number LIMIT $3`;
const ALL_OF = `SELECT row_number AS "row", product_number AS "number", product_key AS "key", sku_key AS "skuKey", failed, data
  FROM import_row WHERE import_id = $1 AND product_number = $2 ORDER BY row_number`;

/** Rows of a step; a batch ends with a whole product. */
const ROWS_OF_BATCH = 500;

interface Row {
  readonly row: number;
  readonly number: number;
  readonly key: string;
  readonly skuKey: string | null;
  readonly failed: boolean;
  readonly data: ImportRow;
}

/** A product of the file with all its rows. */
export interface StagedProduct {
  readonly number: number;
  readonly key: string;
  readonly rows: readonly StagedRow[];
}

/** Puts rows aside for the steps that follow. */
export async function stageRows(tx: Tx, importId: string, rows: readonly ReadRow[]): Promise<void> {
  const of = <T>(read: (row: ImportRow) => T): T[] => rows.map((one) => read(one.row));
  await tx.query('import_rows_write', WRITE, [
    ...[tx.ctx.brandId, importId, of((row) => row.row), of((row) => row.key)],
    of((row) => (row.variant?.sku ? skuKey(row.variant.sku) : null)),
    of((row) => row.variant?.gtin14 ?? null),
    of((row) => (row.variant?.options.length ?? 0) > 0),
    rows.map((one) => one.errors.length > 0),
    of((row) => JSON.stringify(row)),
  ]);
}

/** The next products of the file after one of this number, each with all its rows. */
export async function nextProducts(tx: ReadTx, importId: string, after: number): Promise<StagedProduct[]> {
  const rows = await tx.query<Row>('import_rows_next', NEXT, [importId, after, ROWS_OF_BATCH]);
  const products = grouped(rows);
  if (rows.length < ROWS_OF_BATCH) return products;
  // The last one may go on beyond the batch: it comes with the next, unless it is longer than a whole batch.
  if (products.length > 1) return products.slice(0, -1);
  return grouped(await tx.query<Row>('import_rows_product', ALL_OF, [importId, products[0]!.number]));
}

function grouped(rows: readonly Row[]): StagedProduct[] {
  const products = new Map<number, { number: number; key: string; rows: StagedRow[] }>();
  for (const { number, key, skuKey: known, failed, data } of rows) {
    const product = products.get(number) ?? { number, key, rows: [] };
    product.rows.push({ data, failed, hasVariant: known !== null });
    products.set(number, product);
  }
  return [...products.values()];
}

const MASTERS = `UPDATE import_row r SET sku_key = NULL, gtin14 = NULL WHERE r.import_id = $1 AND NOT r.has_options AND r.sku_key IS NOT NULL
  AND EXISTS (SELECT 1 FROM import_row s WHERE s.import_id = $1 AND s.product_key = r.product_key AND s.has_options)
  AND NOT EXISTS (SELECT 1 FROM import_row s WHERE s.import_id = $1 AND s.product_key = r.product_key AND s.sku_key = r.sku_key
    AND s.row_number <> r.row_number)`;
const NUMBERS = `UPDATE import_row r SET product_number = f.first FROM (SELECT product_key, min(row_number) AS first FROM import_row
  WHERE import_id = $1 GROUP BY product_key HAVING count(*) > 1) f WHERE r.import_id = $1 AND r.product_key = f.product_key`;

function twice(column: 'sku_key' | 'gtin14', code: string, name: string, field: string, sameProduct: string): string {
  return `WITH first AS (SELECT ${column} AS value, min(row_number) AS row_number FROM import_row
      WHERE import_id = $1 AND ${column} IS NOT NULL AND NOT failed GROUP BY 1 HAVING count(*) > 1),
    later AS (UPDATE import_row r SET failed = true FROM first f JOIN import_row o ON o.import_id = $1 AND o.row_number = f.row_number
      WHERE r.import_id = $1 AND r.${column} = f.value AND r.row_number > f.row_number AND NOT r.failed AND ${sameProduct}
      RETURNING r.row_number, r.data, f.row_number AS first_row)
    INSERT INTO import_row_error (brand_id, import_id, row_number, position, column_name, code, value, message)
      SELECT $2, $1, row_number, 1000, data->'columns'->>'${field}', '${code}', data->'variant'->>'${name}',
        '${name.toUpperCase()} ' || coalesce(data->'variant'->>'${name}', '') || ' stands in row ' || first_row || ' already.'
      FROM later ON CONFLICT DO NOTHING`;
}

const SKU_TWICE = twice('sku_key', 'IMPORT_SKU_TWICE', 'sku', 'VARIANT_SKU', 'o.product_key <> r.product_key');
const GTIN_TWICE = twice('gtin14', 'IMPORT_GTIN_TWICE', 'gtin', 'VARIANT_GTIN', 'o.sku_key IS DISTINCT FROM r.sku_key');

/** Looks at the file as a whole: rows of one product are put together, SKUs and GTINs of two products are told apart. */
export async function checkStaged(tx: Tx, importId: string, masterRows: boolean): Promise<void> {
  // Rows just written are not in the statistics: the planner would compare each with each.
  await tx.query('import_rows_hash', `SELECT set_config('enable_nestloop', 'off', true)`);
  if (masterRows) await tx.query('import_rows_masters', MASTERS, [importId]);
  await tx.query('import_rows_number', NUMBERS, [importId]);
  await tx.query('import_skus_twice', SKU_TWICE, [importId, tx.ctx.brandId]);
  await tx.query('import_gtins_twice', GTIN_TWICE, [importId, tx.ctx.brandId]);
}

const PROPOSE = `UPDATE import_row r SET draft_line = t.line FROM unnest($2::integer[], $3::jsonb[]) AS t (row_number, line)
  WHERE r.import_id = $1 AND r.row_number = t.row_number`;

/** Keeps the prices of rows that belong into the draft at the end. */
export async function keepProposals(
  tx: Tx,
  importId: string,
  proposals: readonly { row: number; line: unknown }[],
): Promise<void> {
  if (proposals.length === 0) return;
  const lines = proposals.map((one) => JSON.stringify(one.line));
  await tx.query('import_proposals_write', PROPOSE, [importId, proposals.map((one) => one.row), lines]);
}
