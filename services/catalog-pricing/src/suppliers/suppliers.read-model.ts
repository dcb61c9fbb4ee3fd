import { readPage, thenId } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { SupplierType, VariantSupplierType } from './supplier.type.ts';

const COLUMNS = `s.id, s.name, s.contact, s.email, s.phone, s.lead_time_days AS "leadTimeDays", s.note, s.active, s.version`;
const BY_ID = `SELECT ${COLUMNS} FROM supplier s WHERE s.id = ANY ($1::uuid[])`;
const OF_VARIANTS = `SELECT id, variant_id AS "variantId", supplier_id AS "supplierId", supplier_sku AS "supplierSku", amount, currency,
  minimum_quantity AS "minimumQuantity", lead_time_days AS "leadTimeDays", preferred
  FROM variant_supplier WHERE variant_id = ANY ($1::uuid[]) ORDER BY variant_id, preferred DESC, created_at, id`;

/** Suppliers by id. */
export async function readSuppliers(tx: ReadTx, ids: readonly string[]): Promise<Map<string, SupplierType>> {
  const rows = await tx.query<SupplierType>('suppliers_by_id', BY_ID, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One page of suppliers by name. */
export async function readSupplierPage(
  tx: ReadTx,
  args: { first?: number; after?: string | null },
): Promise<Page<SupplierType>> {
  return readPage<SupplierType>(tx, args, {
    ...{ name: 'suppliers', select: COLUMNS, from: 'supplier s' },
    where: { sql: 'true', params: [] },
    order: thenId({ sql: 's.name_key' }, 's.id'),
  });
}

export async function countSuppliers(tx: ReadTx): Promise<number> {
  const [row] = await tx.query<{ n: number }>('suppliers_count', 'SELECT count(*)::int AS n FROM supplier');
  return row?.n ?? 0;
}

/** Terms by variant, the preferred supplier first. */
export async function readSuppliersOf(
  tx: ReadTx,
  variantIds: readonly string[],
): Promise<Map<string, VariantSupplierType[]>> {
  type Row = VariantSupplierType & { supplierId: string };
  const rows = await tx.query<Row>('suppliers_of_variants', OF_VARIANTS, [uuids(variantIds)]);
  const suppliers = await readSuppliers(tx, [...new Set(rows.map((row) => row.supplierId))]);
  const byVariant = new Map<string, VariantSupplierType[]>(variantIds.map((id) => [id, []]));
  for (const row of rows) byVariant.get(row.variantId)?.push({ ...row, supplier: suppliers.get(row.supplierId)! });
  return byVariant;
}
