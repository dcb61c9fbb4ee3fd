import type { Tx } from '@mh-os/persistence';
import type { ProductPlan } from '../applying/product-plan.types.ts';
import type { NotOnSale } from '../applying/sale-check.ts';

/** Where an import stands: what a process that takes it over needs to go on. */
export type ImportState =
  | { readonly phase: 'READ'; readonly row: number; readonly rows: number }
  | { readonly phase: 'CHECK'; readonly rows: number }
  | { readonly phase: 'TRY' | 'APPLY'; readonly rows: number; readonly after: number; readonly done: number }
  | { readonly phase: 'FINISH'; readonly rows: number }
  | { readonly phase: 'DONE'; readonly rows: number };

const COUNT = `UPDATE product_import SET created_count = created_count + $2, updated_count = updated_count + $3,
  unchanged_count = unchanged_count + $4, notices = $5, updated_at = now() WHERE id = $1`;
const NOTICES = 'SELECT notices FROM product_import WHERE id = $1';

/** Adds what a batch came to, in its transaction. */
export async function countBatch(
  tx: Tx,
  importId: string,
  plans: readonly ProductPlan[],
  kept: readonly NotOnSale[],
): Promise<void> {
  const sum = (read: (plan: ProductPlan) => number): number => plans.reduce((total, plan) => total + read(plan), 0);
  const [row] = await tx.query<{ notices: string[] }>('import_notices', NOTICES, [importId]);
  const notices = new Set(row?.notices ?? []);
  for (const currency of plans.flatMap((plan) => plan.skippedCurrencies))
    notices.add(`Prices in ${currency} were left out: the channel has another currency.`);
  if (plans.some((plan) => plan.stockLeft > 0))
    notices.add('Stock of variants that have stock already was left alone: set it with its expected quantity.');
  tellKept(notices, kept);
  await tx.query('import_count', COUNT, [
    ...[importId, sum((plan) => plan.outcomes.created), sum((plan) => plan.outcomes.updated)],
    ...[sum((plan) => plan.outcomes.unchanged), JSON.stringify([...notices].slice(0, 50))],
  ]);
}

const KEPT = 'Kept off sale: ';
const MOST_NAMED = 10;

/** Products that were to be on sale and lack something: some by name, so that others are not crowded out. */
function tellKept(notices: Set<string>, kept: readonly NotOnSale[]): void {
  for (const { name, blockers } of kept) {
    const named = [...notices].filter((notice) => notice.startsWith(KEPT)).length;
    if (named < MOST_NAMED)
      notices.add(`${KEPT}${name} has not all that it needs. ${blockers[0]?.message ?? ''}`.trim());
    else notices.add('Further products were kept off sale, since they lack something: filter products by status.');
  }
}

const RESET = `UPDATE product_import SET created_count = 0, updated_count = 0, unchanged_count = 0, updated_at = now() WHERE id = $1`;

/** Forgets the counts of a trial run, before the rows are applied. */
export async function resetCounts(tx: Tx, importId: string): Promise<void> {
  await tx.query('import_count_reset', RESET, [importId]);
}

const FAILED = `UPDATE product_import SET row_count = $2, failed_count = (SELECT count(DISTINCT row_number) FROM import_row_error
  WHERE import_id = $1), updated_at = now() WHERE id = $1 RETURNING failed_count AS failed`;

/** Counts the rows with faults. */
export async function countFailed(tx: Tx, importId: string, rows: number): Promise<number> {
  const [row] = await tx.query<{ failed: number }>('import_count_failed', FAILED, [importId, rows]);
  return row?.failed ?? 0;
}
