/** Only what is newer than what is known changes it: events and answers may cross one another. */
const NEWER = 'version <= excluded.version';

export const CATEGORY = `INSERT INTO category_node AS t (brand_id, id, version, created_at, updated_at, parent_id, gone)
  SELECT $1, r.id, r.version, $2, $2, r.parent_id, r.gone
  FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, version int, parent_id uuid, gone boolean) ORDER BY r.id
  ON CONFLICT (brand_id, id) DO UPDATE SET version = excluded.version, updated_at = excluded.updated_at,
    parent_id = excluded.parent_id, gone = t.gone OR excluded.gone WHERE t.${NEWER}`;
/** Another name, or another place in a tree that holds it already. */
export const CATEGORY_MOVED = `UPDATE category_node SET version = $2, updated_at = $3,
    parent_id = CASE WHEN $4 THEN $5::uuid ELSE parent_id END WHERE id = $1 AND version <= $2`;
export const PRODUCT = `INSERT INTO product_place AS t (brand_id, id, version, created_at, updated_at, category_ids)
  VALUES ($1, $2, $3, $4, $4, $5::uuid[]) ON CONFLICT (brand_id, id) DO UPDATE SET version = excluded.version,
    updated_at = excluded.updated_at, category_ids = excluded.category_ids WHERE t.${NEWER} RETURNING id`;
export const LEFT = `DELETE FROM variant_place WHERE product_id = $1 AND NOT id = ANY ($2::uuid[])`;
export const VARIANTS = `INSERT INTO variant_place AS t (brand_id, id, created_at, product_id, sku_key)
  SELECT $1, r.id, $2, $3, r.sku_key FROM jsonb_to_recordset($4::jsonb) AS r (id uuid, sku_key text) ORDER BY r.id
  ON CONFLICT (brand_id, id) DO UPDATE SET product_id = excluded.product_id, sku_key = excluded.sku_key`;

/** A number that two products were called by is that of the product that was heard of last. */
export const OF_ARTICLES = `SELECT v.id AS "variantId", v.sku_key AS "skuKey", p.category_ids AS "categoryIds" FROM variant_place v
  JOIN product_place p ON p.brand_id = v.brand_id AND p.id = v.product_id
  WHERE v.id = ANY ($1::uuid[]) OR v.sku_key = ANY ($2::text[]) ORDER BY p.updated_at, v.id`;
export const ABOVE = `WITH RECURSIVE up AS (
    SELECT c.brand_id, c.id, c.parent_id FROM category_node c WHERE c.id = ANY ($1::uuid[]) AND NOT c.gone
    UNION SELECT c.brand_id, c.id, c.parent_id FROM up JOIN category_node c ON c.brand_id = up.brand_id AND c.id = up.parent_id
      WHERE NOT c.gone)
  SELECT up.id, up.parent_id AS "parentId" FROM up`;
