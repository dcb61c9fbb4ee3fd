import type { ReadTx } from '@mh-os/persistence';
import { SESSION_IDLE_MS } from './sessions.rules.ts';

/** An open session. */
export interface SessionRow {
  readonly id: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
}

const OPEN = `SELECT id, device, address, created_at AS "startedAt", last_used_at AS "lastUsedAt" FROM session
  WHERE user_id = $1 AND ($2::uuid IS NULL OR current_brand_id = $2) AND ended_at IS NULL AND expires_at > $3 AND last_used_at > $4
  ORDER BY last_used_at DESC, id LIMIT 100`;

/** A person's open sessions, in one brand or in all, used last first. Needs platform scope. */
export function openSessions(tx: ReadTx, userId: string, brandId: string | null, now: Date): Promise<SessionRow[]> {
  return tx.query('sessions_open', OPEN, [userId, brandId, now, new Date(now.getTime() - SESSION_IDLE_MS)]);
}
