import type { Jobs, ReadTx, Tx } from '@mh-os/persistence';
import type { FormulaIssueType } from './price-list.type.ts';
import type { PriceListEntity } from './price-list.entity.ts';

/** Kind of the job that computes prices that are due. */
export const FORMULA_JOB = 'formula-prices';

const SOURCES = {
  COST_PLUS: 'SELECT DISTINCT variant_id FROM variant_cost',
  PERCENT_OF_LIST: 'SELECT DISTINCT variant_id FROM list_price WHERE list_id = $3::uuid AND min_quantity = 1',
  PERCENT_OF_CHANNEL: 'SELECT variant_id FROM product_price WHERE channel_id = $3::uuid',
};

/** Marks every variant that has what the formula needs. */
export async function markAll(tx: Tx, list: PriceListEntity): Promise<void> {
  if (list.formulaKind === null) return;
  const source = list.formulaListId ?? list.formulaChannelId;
  const sql = `INSERT INTO formula_due (brand_id, list_id, variant_id)
    SELECT $2::uuid, $1::uuid, s.variant_id FROM (${SOURCES[list.formulaKind]}) s ON CONFLICT DO NOTHING`;
  const params = [list.id, tx.ctx.brandId, ...(source === null ? [] : [source])];
  await tx.query(`formula_mark_${list.formulaKind.toLowerCase()}`, sql, params);
}

/**
 * Starts computing, where anything is due. Marks are taken by whichever job comes first and the others find none: a burst of
 * changes costs one computation, and nobody who adds marks waits for one.
 */
export async function wakeFormulas(tx: Tx, jobs: Jobs): Promise<void> {
  const due = await tx.query('formula_due_any', 'SELECT 1 FROM formula_due LIMIT 1');
  if (due.length > 0) await jobs.enqueue(tx, FORMULA_JOB, {});
}

const TAKE = `DELETE FROM formula_due d USING (SELECT id FROM formula_due ORDER BY list_id, variant_id, id
    LIMIT $1 FOR UPDATE SKIP LOCKED) t
  WHERE d.id = t.id RETURNING d.list_id AS "listId", d.variant_id AS "variantId"`;

/** Takes marks, each list and variant once; they are gone only with what was computed from them. */
export async function takeDue(tx: Tx, most: number): Promise<{ listId: string; variantId: string }[]> {
  const rows = await tx.query<{ listId: string; variantId: string }>('formula_due_take', TAKE, [most]);
  return [...new Map(rows.map((row) => [`${row.listId}:${row.variantId}`, row])).values()];
}

/** A price that could not be computed or set. */
export interface FormulaIssue {
  readonly listId: string;
  readonly variantId: string;
  readonly code: string;
  readonly message: string;
  readonly wanted: string | null;
}

const FORGET = `DELETE FROM formula_issue i USING unnest($1::uuid[], $2::uuid[]) AS k (list_id, variant_id)
  WHERE i.list_id = k.list_id AND i.variant_id = k.variant_id`;
const KEEP = `INSERT INTO formula_issue (brand_id, list_id, variant_id, code, message, wanted, at)
  SELECT $1, list_id, variant_id, code, message, wanted, $7
  FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::numeric[]) AS t (list_id, variant_id, code, message, wanted)`;

/** Replaces what was reported of these prices. */
export async function keepIssues(
  tx: Tx,
  tried: readonly { listId: string; variantId: string }[],
  issues: readonly FormulaIssue[],
  now: Date,
): Promise<void> {
  await tx.query('formula_issues_forget', FORGET, [tried.map((one) => one.listId), tried.map((one) => one.variantId)]);
  if (issues.length === 0) return;
  await tx.query('formula_issues_keep', KEEP, [
    ...[tx.ctx.brandId, issues.map((one) => one.listId), issues.map((one) => one.variantId)],
    ...[issues.map((one) => one.code), issues.map((one) => one.message), issues.map((one) => one.wanted), now],
  ]);
}

const ISSUES = `SELECT i.list_id AS "listId", i.variant_id AS "variantId", v.sku, i.code, i.message, i.wanted, i.at
  FROM formula_issue i JOIN product_variant v ON v.brand_id = i.brand_id AND v.id = i.variant_id
  WHERE i.list_id = ANY ($1::uuid[]) ORDER BY i.list_id, v.sku LIMIT 500`;

/** What is reported of lists, by list; at most 500 in all. */
export async function readIssues(tx: ReadTx, listIds: readonly string[]): Promise<Map<string, FormulaIssueType[]>> {
  const rows = await tx.query<FormulaIssueType & { listId: string }>('formula_issues', ISSUES, [listIds]);
  const byList = new Map<string, FormulaIssueType[]>(listIds.map((id) => [id, []]));
  for (const row of rows) byList.get(row.listId)?.push(row);
  return byList;
}
