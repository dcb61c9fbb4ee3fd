import { draftCreated } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { actorOf } from '@mh-os/kernel';

import { insertLines, type JudgedLine, worstOf } from '../drafts/draft-lines.ts';
import { PriceDraftEntity } from '../drafts/price-draft.entity.ts';
import { keepStep } from '../drafts/steps/steps.ts';
import { withdrawDraft } from '../drafts/withdraw.ts';
import { worstOutcome } from '../guardrails/guardrail.rules.ts';
import type { RecordFrame } from './record-kind.ts';

/** Adds lines to the draft of the import, which has the import's id: one draft for a whole file. */
export async function proposeLines(
  tx: Tx,
  lines: readonly JudgedLine[],
  { importId, fileName }: RecordFrame,
): Promise<void> {
  if (lines.length === 0) return;
  const found = await tx.findOne(PriceDraftEntity, { id: importId });
  const before = found?.lineCount ?? 0;
  const counts = {
    lineCount: before + lines.length,
    worstOutcome: worstOutcome([...(found ? [found.worstOutcome] : []), worstOf(lines)]),
  };
  const head = {
    ...{ id: importId, title: `Prices of ${fileName}`, status: 'DRAFT' as const, author: actorOf(tx.ctx) },
    ...{ rationale: 'These prices of the imported file differ from those in force, or need approval.' },
    ...{ source: 'IMPORT' as const, ...counts },
  };
  const draft = found
    ? await tx.update<PriceDraftEntity>(found, counts)
    : await tx.insert<PriceDraftEntity>(PriceDraftEntity, head);
  await insertLines(tx, draft.id, lines, before);
  if (found) return;
  await keepStep(tx, draft, 'CREATED');
  tx.emit(
    draftCreated,
    { label: draft.title, lines: lines.length },
    { aggregateId: draft.id, aggregateVersion: draft.version },
  );
}

/** Withdraws the draft of an import where nobody has decided it; whether it is withdrawn. */
export async function withdrawProposal(tx: Tx, importId: string): Promise<boolean> {
  const found = await tx.findOne(PriceDraftEntity, { id: importId });
  const draft = found && (await tx.lock(PriceDraftEntity, importId));
  if (draft?.status === 'DRAFT' || draft?.status === 'SUBMITTED') await withdrawDraft(tx, draft);
  return draft?.status === 'WITHDRAWN';
}

/** Why a row stays whose line is part of a draft that was decided. */
export const DECIDED = 'The draft of the import was decided: write a draft that rolls it back.';
