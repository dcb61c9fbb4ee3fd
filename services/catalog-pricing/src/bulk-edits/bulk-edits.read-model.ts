import { readPage } from '@mh-os/graphql';
import { type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { readAttributes } from '../attributes/attributes.read-model.ts';
import type { AttributeDefinition, KeptValue } from '../attributes/attribute.rules.ts';
import type { ProductEntity } from '../products/product.entity.ts';
import type { EditFacts, Snapshot } from './bulk-edit.rules.ts';
import type { BulkEditRowType } from './bulk-edit.type.ts';

const VALUES = `SELECT product_id AS "productId", attribute_id AS "attributeId", text_value AS text, number_value AS number,
  boolean_value AS boolean, date_value::text AS date, option_values AS options
  FROM attribute_value WHERE product_id = ANY ($1::uuid[]) AND variant_id IS NULL`;

/** A row of a bulk edit as its job reads it. */
export interface EditRow {
  readonly position: number;
  readonly productId: string;
  readonly versionBefore: number;
  readonly versionAfter: number | null;
  readonly before: Snapshot | null;
}

/** Attributes by id. */
export async function readDefinitions(tx: ReadTx): Promise<Map<string, AttributeDefinition>> {
  return new Map((await readAttributes(tx)).map((one) => [one.id, one]));
}

type Product = Pick<ProductEntity, 'id' | 'status' | 'category' | 'brandName' | 'tags'>;

/** What of several products an edit looks at. */
export async function readFacts(tx: ReadTx, products: readonly Product[]): Promise<Map<string, EditFacts>> {
  type Row = KeptValue & { productId: string; attributeId: string };
  const rows = await tx.query<Row>('bulk_edit_values', VALUES, [products.map((one) => one.id)]);
  return new Map(
    products.map(({ id, status, category, brandName, tags }) => {
      const own = rows.filter((row) => row.productId === id);
      return [id, { status, category, brandName, tags, values: new Map(own.map((row) => [row.attributeId, row])) }];
    }),
  );
}

/** The next rows of an edit with one outcome. */
export function nextRows(tx: ReadTx, editId: string, outcome: string, after: number): Promise<EditRow[]> {
  const sql = `SELECT position, product_id AS "productId", version_before AS "versionBefore", version_after AS "versionAfter", before
    FROM bulk_edit_row WHERE bulk_edit_id = $1 AND outcome = $2 AND position > $3 ORDER BY position LIMIT 100`;
  return tx.query<EditRow>('bulk_edit_next', sql, [editId, outcome, after]);
}

/** Rows of an edit, in the order of the list; with one outcome or all. */
export async function readEditRows(
  tx: ReadTx,
  editId: string,
  outcome: string | null,
  args: { first?: number; after?: string | null },
): Promise<Page<BulkEditRowType>> {
  return readPage<BulkEditRowType>(tx, args, {
    name: 'bulk_edit_rows',
    select: 'r.product_id AS id, r.product_id AS "productId", r.outcome, r.code, r.message',
    from: 'bulk_edit_row r',
    where: { sql: 'r.bulk_edit_id = $1 AND ($2::text IS NULL OR r.outcome = $2)', params: [editId, outcome] },
    order: [{ sql: 'r.position', type: 'integer' }],
  });
}

export async function countEditRows(tx: ReadTx, editId: string, outcome: string | null): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM bulk_edit_row WHERE bulk_edit_id = $1 AND ($2::text IS NULL OR outcome = $2)`;
  const [row] = await tx.query<{ n: number }>('bulk_edit_rows_count', sql, [editId, outcome]);
  return row?.n ?? 0;
}
