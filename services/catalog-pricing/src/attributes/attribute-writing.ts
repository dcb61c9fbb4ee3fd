import { DomainError, type FieldChange } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { AttributeEntity } from './attribute.entity.ts';
import { type GivenValue, type KeptValue, parseValue, valueText } from './attribute.rules.ts';
import { readValuesOfProduct } from './attributes.read-model.ts';

const CLEAR = `DELETE FROM attribute_value WHERE attribute_id = $1 AND owner_id = $2`;
const WRITE = `INSERT INTO attribute_value (brand_id, attribute_id, owner_id, kind, level, product_id, variant_id,
    text_value, number_value, boolean_value, date_value, option_values)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (brand_id, attribute_id, owner_id) DO UPDATE
  SET text_value = excluded.text_value, number_value = excluded.number_value, boolean_value = excluded.boolean_value,
    date_value = excluded.date_value, option_values = excluded.option_values`;
const VARIANTS = `SELECT id, sku FROM product_variant WHERE product_id = $1`;

/** A value and what shall have it. */
export type OwnedValue = GivenValue & { readonly attributeId: string; readonly variantId?: string | null | undefined };

/**
 * Writes values of a product that the caller has locked. The attributes are locked as well, in order of their ids: nobody
 * takes away an option or another kind meanwhile.
 */
export async function writeValues(
  tx: Tx,
  product: { readonly id: string; readonly status: string },
  values: readonly OwnedValue[],
): Promise<FieldChange[]> {
  const ids = [...new Set(values.map((one) => one.attributeId))];
  const attributes = new Map((await tx.lockAll(AttributeEntity, ids)).map((one) => [one.id, one]));
  const rows = await tx.query<{ id: string; sku: string }>('variants_named', VARIANTS, [product.id]);
  const skus = new Map(rows.map((row) => [row.id, row.sku]));
  const before = new Map(
    (await readValuesOfProduct(tx, product.id)).map((row) => [`${row.attributeId} ${row.ownerId}`, row]),
  );
  const changes: FieldChange[] = [];
  for (const one of values) {
    const attribute = attributes.get(one.attributeId)!;
    const sku = ownerOf(attribute, one.variantId ?? null, skus);
    const owner = one.variantId ?? product.id;
    const kept = parseValue(attribute, one);
    if (!kept && attribute.required && product.status === 'ACTIVE')
      throw new DomainError('ATTRIBUTE_REQUIRED', `${attribute.label} is required of products on sale.`, {
        path: ['values', attribute.code],
      });
    const field = `${sku === null ? '' : `${sku}.`}attribute.${attribute.code}`;
    const change = { field, before: valueText(before.get(`${attribute.id} ${owner}`)), after: valueText(kept) };
    if (change.before === change.after) continue;
    changes.push(change);
    await writeOne(tx, attribute, product.id, one.variantId ?? null, kept);
  }
  return changes;
}

function ownerOf(
  attribute: AttributeEntity,
  variantId: string | null,
  skus: ReadonlyMap<string, string>,
): string | null {
  if ((attribute.level === 'VARIANT') !== (variantId !== null))
    throw new DomainError('ATTRIBUTE_LEVEL', `${attribute.label} belongs to each ${attribute.level.toLowerCase()}.`, {
      path: ['values', attribute.code],
    });
  if (variantId === null) return null;
  const sku = skus.get(variantId);
  if (sku === undefined)
    throw new DomainError('ATTRIBUTE_LEVEL', 'This is no variant of the product.', {
      path: ['values', attribute.code],
    });
  return sku;
}

async function writeOne(
  tx: Tx,
  { id, kind, level }: AttributeEntity,
  productId: string,
  variantId: string | null,
  kept: KeptValue | null,
): Promise<void> {
  const owner = variantId ?? productId;
  if (!kept) {
    await tx.query('attribute_value_clear', CLEAR, [id, owner]);
    return;
  }
  const { text, number, boolean, date, options } = kept;
  const of = [tx.ctx.brandId, id, owner, kind, level, productId, variantId];
  await tx.query('attribute_value_write', WRITE, [...of, text, number, boolean, date, options]);
}
