/** The brand of the running transaction, for statements that write rows without an entity. */
export const BRAND = `(SELECT current_setting('app.brand_id')::uuid)`;
