import { draftCreated, importFinished } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { actorOf } from '@mh-os/kernel';

import { insertLines, judgeLines, worstOf } from '../../drafts/draft-lines.ts';
import { PriceDraftEntity } from '../../drafts/price-draft.entity.ts';
import { keepStep } from '../../drafts/steps/steps.ts';
import { type GuardrailOutcome, worstOutcome } from '../../guardrails/guardrail.rules.ts';
import { resolvePrices } from '../../prices/price-lines.ts';
import type { ProposedPrice } from '../applying/product-plan.types.ts';
import { undoUntil } from '../undoing/undoable.rules.ts';
import { ProductImportEntity } from '../product-import.entity.ts';

const PROPOSED = `SELECT row_number AS "row", draft_line AS line FROM import_row
  WHERE import_id = $1 AND draft_line IS NOT NULL AND row_number > $2 ORDER BY row_number LIMIT 500`;

interface Proposed {
  readonly row: number;
  readonly line: { readonly variantId: string; readonly prices: readonly ProposedPrice[] };
}

/** Ends an import: one draft with all prices that need a second person, its counts, one event; staged rows go. */
export async function finishImport(tx: Tx, importId: string, now: Date): Promise<void> {
  const head = await tx.lock(ProductImportEntity, importId);
  const draftId = head.dryRun ? null : await writeProposals(tx, head, now);
  await tx.query('import_rows_drop', 'DELETE FROM import_row WHERE import_id = $1', [importId]);
  await tx.update(head, { status: 'SUCCEEDED', draftId, undoUntil: undoUntil(head, now) });
  tx.emit(
    importFinished,
    {
      ...{ label: head.fileName, dryRun: head.dryRun, rows: head.rowCount, created: head.createdCount, draftId },
      ...{ updated: head.updatedCount, unchanged: head.unchangedCount, failed: head.failedCount },
    },
    { aggregateId: importId, aggregateVersion: head.version },
  );
}

async function writeProposals(tx: Tx, head: ProductImportEntity, now: Date): Promise<string | null> {
  let draft: PriceDraftEntity | null = null;
  let [row, count] = [0, 0];
  let worst: GuardrailOutcome = 'PASSED';
  for (;;) {
    const proposed = await tx.query<Proposed>('import_proposals', PROPOSED, [head.id, row]);
    if (proposed.length === 0) break;
    row = proposed.at(-1)!.row;
    const wishes = proposed.flatMap(({ line }) =>
      line.prices.map(({ channelId, decimal, basis }) => ({
        ...{ variantId: line.variantId, channelId },
        ...(basis === 'NET' ? { net: decimal } : { gross: decimal }),
      })),
    );
    const lines = await judgeLines(tx, await resolvePrices(tx, wishes, [], now), now);
    draft ??= await tx.insert(PriceDraftEntity, headOf(tx, head));
    await insertLines(tx, draft.id, lines, count);
    count += lines.length;
    worst = worstOutcome([worst, worstOf(lines)]);
  }
  if (!draft) return null;
  await tx.update(draft, { lineCount: count, worstOutcome: worst });
  await keepStep(tx, draft, 'CREATED');
  tx.emit(
    draftCreated,
    { label: draft.title, lines: count },
    { aggregateId: draft.id, aggregateVersion: draft.version },
  );
  return draft.id;
}

function headOf(tx: Tx, head: ProductImportEntity) {
  return {
    ...{
      title: `Prices of ${head.fileName}`,
      rationale: 'These prices of the imported file differ from those in force, or need approval.',
    },
    ...{
      source: 'IMPORT' as const,
      status: 'DRAFT' as const,
      author: actorOf(tx.ctx),
      evidence: [{ type: 'import', id: head.id, label: head.fileName, version: null }],
      lineCount: 0,
      worstOutcome: 'PASSED' as const,
    },
  };
}
