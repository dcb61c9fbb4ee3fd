import type { Tx } from '@mh-os/persistence';
import { actorOf } from '@mh-os/kernel';

import type { DraftStatus } from '../draft.rules.ts';
import { PriceDraftStepEntity } from './price-draft-step.entity.ts';

export const DRAFT_STEPS = [
  ...(['CREATED', 'UPDATED', 'SUBMITTED', 'WITHDRAWN', 'APPROVED', 'SCHEDULED', 'REJECTED', 'CANCELLED'] as const),
  ...(['ACTIVATED', 'ACTIVATION_FAILED', 'EXPIRED'] as const),
] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** Keeps a step of a draft, by whoever acts. */
export async function keepStep(
  tx: Tx,
  draft: { readonly id: string; readonly status: DraftStatus },
  step: DraftStep,
  note: string | null = null,
): Promise<void> {
  const { id: draftId, status } = draft;
  await tx.insert(PriceDraftStepEntity, { draftId, step, status, actor: actorOf(tx.ctx), note });
}
