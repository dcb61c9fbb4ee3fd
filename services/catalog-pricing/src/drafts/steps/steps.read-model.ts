import type { ReadTx } from '@mh-os/persistence';
import { uuids } from '@mh-os/kernel';

import type { PriceDraftStepType } from './price-draft-step.type.ts';

const OF_DRAFTS = `SELECT draft_id AS "draftId", id, step, status, actor, created_at AS at, note FROM price_draft_step
  WHERE draft_id = ANY ($1::uuid[]) ORDER BY draft_id, created_at, id`;

/** Steps of drafts, oldest first. */
export async function readSteps(tx: ReadTx, draftIds: readonly string[]): Promise<Map<string, PriceDraftStepType[]>> {
  const found = new Map<string, PriceDraftStepType[]>(draftIds.map((id) => [id, []]));
  const rows = await tx.query<PriceDraftStepType & { draftId: string }>('draft_steps', OF_DRAFTS, [uuids(draftIds)]);
  for (const row of rows) found.get(row.draftId)?.push(row);
  return found;
}
