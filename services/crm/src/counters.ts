import { newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';

const NEXT = `INSERT INTO growth_counter (brand_id, id, version, created_at, updated_at, kind, n)
  VALUES ($1, $2, 1, now(), now(), $3, 1)
  ON CONFLICT (brand_id, kind) DO UPDATE SET n = growth_counter.n + 1, updated_at = now(), version = growth_counter.version + 1
  RETURNING n::int AS n`;

/**
 * The next number of a kind, without gaps where transactions commit. Whoever has taken one goes first until the end of its
 * transaction: turns of assignment are fair under concurrency because of it (CRM-9).
 */
export async function nextNumber(tx: Tx, kind: 'lead' | 'deal' | 'turn'): Promise<number> {
  const [row] = await tx.query<{ n: number }>('growth_counter_next', NEXT, [tx.ctx.requireBrand(), newId(), kind]);
  return row!.n;
}
