import { draftUpdated } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { draftTransitions } from './draft.rules.ts';
import type { PriceDraftEntity } from './price-draft.entity.ts';
import { keepStep } from './steps/steps.ts';

/** Withdraws a draft that is locked, with its step in the history and its event; who may is the caller's question. */
export async function withdrawDraft(tx: Tx, draft: PriceDraftEntity): Promise<void> {
  const before = draft.status;
  await tx.update(draft, { status: draftTransitions.next(before, 'WITHDRAW') });
  await keepStep(tx, draft, 'WITHDRAWN');
  const changes = [{ field: 'status', before, after: draft.status }];
  tx.emit(draftUpdated, { label: draft.title, changes }, { aggregateId: draft.id, aggregateVersion: draft.version });
}
