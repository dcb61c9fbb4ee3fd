import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import { type KeptValue, valueText } from './attribute.rules.ts';
import type { AttributeType, AttributeValueType } from './attribute.type.ts';

const ALL = `SELECT id, code, kind, level, label, translations, unit, options, required, filterable,
  category_ids AS "categoryIds", position, version FROM attribute ORDER BY position, code`;
const COLUMNS = `attribute_id AS "attributeId", owner_id AS "ownerId", text_value AS text, number_value AS number,
  boolean_value AS boolean, date_value::text AS date, option_values AS options`;
const OF_OWNERS = `SELECT ${COLUMNS} FROM attribute_value WHERE product_id = ANY ($1::uuid[]) AND variant_id IS NULL
  UNION ALL SELECT ${COLUMNS} FROM attribute_value WHERE variant_id = ANY ($1::uuid[])`;
const OF_PRODUCTS = `SELECT ${COLUMNS} FROM attribute_value WHERE product_id = ANY ($1::uuid[])`;
const USED = `SELECT EXISTS (SELECT 1 FROM attribute_value WHERE attribute_id = $1) AS used`;
const USED_OPTIONS = `SELECT DISTINCT o AS code FROM attribute_value, unnest(option_values) AS o WHERE attribute_id = $1`;

/** A value with what has it. */
export type ValueRow = KeptValue & { readonly attributeId: string; readonly ownerId: string };

/** All attributes of the brand, in their order. */
export function readAttributes(tx: ReadTx): Promise<AttributeType[]> {
  return tx.query<AttributeType>('attributes', ALL);
}

/** Values of a product and all its variants. */
export function readValuesOfProduct(tx: ReadTx, productId: string): Promise<ValueRow[]> {
  return readValuesOfProducts(tx, [productId]);
}

/** Values of products and all their variants. */
export function readValuesOfProducts(tx: ReadTx, productIds: readonly string[]): Promise<ValueRow[]> {
  return tx.query<ValueRow>('attribute_values_of_products', OF_PRODUCTS, [productIds]);
}

/** Values by product or variant, in the order of attributes. */
export async function readValuesOf(
  tx: ReadTx,
  ownerIds: readonly string[],
): Promise<Map<string, AttributeValueType[]>> {
  const rows = await tx.query<ValueRow>('attribute_values', OF_OWNERS, [uuids(ownerIds)]);
  const byOwner = new Map<string, AttributeValueType[]>(ownerIds.map((id) => [id, []]));
  if (rows.length === 0) return byOwner;
  const attributes = new Map((await readAttributes(tx)).map((one) => [one.id, one]));
  for (const row of rows) {
    const attribute = attributes.get(row.attributeId)!;
    byOwner.get(row.ownerId)?.push({ attribute, value: valueText(row) ?? '', options: [...(row.options ?? [])] });
  }
  for (const values of byOwner.values())
    values.sort(
      (a, b) => a.attribute.position - b.attribute.position || (a.attribute.code < b.attribute.code ? -1 : 1),
    );
  return byOwner;
}

/** Whether anything has a value of the attribute. */
export async function hasValues(tx: ReadTx, attributeId: string): Promise<boolean> {
  const [row] = await tx.query<{ used: boolean }>('attribute_used', USED, [attributeId]);
  return row?.used ?? false;
}

/** Codes of options that values have. */
export async function usedOptions(tx: ReadTx, attributeId: string): Promise<string[]> {
  return (await tx.query<{ code: string }>('attribute_options_used', USED_OPTIONS, [attributeId])).map(
    (row) => row.code,
  );
}
