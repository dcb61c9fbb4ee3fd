import type { Tx } from '@mh-os/persistence';
import { ApprovalRequestEntity } from './approval-request.entity.ts';

/** Where requests about the platform itself are kept, since they have no brand; only platform scope sees them. */
export const PLATFORM_REQUESTS = '00000000-0000-0000-0000-000000000000';

type Stored = Omit<ApprovalRequestEntity, 'brandId' | 'version' | 'createdAt' | 'updatedAt'>;
type Decided = Partial<
  Pick<ApprovalRequestEntity, 'state' | 'deciderId' | 'deciderName' | 'decidedAt' | 'note' | 'failure'>
>;

const snake = (row: object): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), value]),
    ),
  );

/** Stores a request of the transaction's brand; of the platform, where the transaction has none. */
export async function insertRequest(tx: Tx, request: Stored, now: Date): Promise<ApprovalRequestEntity> {
  if (tx.ctx.brandId !== null) return tx.insert<ApprovalRequestEntity>(ApprovalRequestEntity, request);
  const row = { ...request, brandId: PLATFORM_REQUESTS, version: 1, createdAt: now, updatedAt: now };
  const sql = `INSERT INTO approval_request SELECT (jsonb_populate_record(NULL::approval_request, $1::jsonb)).*`;
  await tx.query('approval_insert_above', sql, [snake(row)]);
  return tx.get(ApprovalRequestEntity, request.id);
}

/** Changes a request that is locked. Rows without a brand are no brand's entities, so that they are written here. */
export async function updateRequest(tx: Tx, request: ApprovalRequestEntity, patch: Decided, now: Date): Promise<void> {
  if (tx.ctx.brandId !== null) {
    await tx.update(request, patch);
    return;
  }
  await tx.query(
    'approval_update_above',
    `UPDATE approval_request a SET (state, decider_id, decider_name, decided_at, note, failure, version, updated_at) =
       (SELECT r.state, r.decider_id, r.decider_name, r.decided_at, r.note, r.failure, a.version + 1, $4::timestamptz
        FROM jsonb_populate_record(a, $3::jsonb) r)
     WHERE a.brand_id = $1 AND a.id = $2`,
    [PLATFORM_REQUESTS, request.id, snake(patch), now],
  );
  Object.assign(request, patch, { version: request.version + 1, updatedAt: now });
}
