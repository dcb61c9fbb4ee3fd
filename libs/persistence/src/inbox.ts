import type { Ctx } from '@mh-os/kernel';
import type { Db } from './db.ts';
import type { Tx } from './tx.ts';

/** An event with what is to be done about it, on whose behalf. */
export interface InboxEntry {
  readonly event: { readonly id: string };
  readonly ctx: Ctx;
  readonly handle: (tx: Tx) => Promise<void>;
}

const REMEMBER = `INSERT INTO inbox (consumer, event_id, brand_id) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id
  ON CONFLICT DO NOTHING RETURNING event_id`;

/**
 * Handles events of one brand in one transaction, in order: remembered first, so that one handled before has no second
 * effect; memory and effects commit together or not at all (G9).
 */
export async function handleOnce(db: Db, consumer: string, events: readonly InboxEntry[]): Promise<void> {
  const first = events[0];
  if (!first) return;
  await db.tx(first.ctx, async (tx) => {
    // Sorted, so that two replicas that got the same events do not wait for each other in a circle.
    const ids = events.map(({ event }) => event.id).sort();
    const values = [consumer, ids, first.ctx.brandId];
    const fresh = new Set(
      (await tx.query<{ event_id: string }>('inbox_remember', REMEMBER, values)).map((row) => row.event_id),
    );
    for (const { event, ctx, handle } of events) if (fresh.delete(event.id)) await handle(tx.as(ctx));
  });
}
