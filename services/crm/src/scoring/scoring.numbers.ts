import type { Tx } from '@mh-os/persistence';

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`;
const NEXT = {
  score_rules: 'SELECT coalesce(max(number), 0) + 1 AS n FROM score_rules',
  lead_model: 'SELECT coalesce(max(number), 0) + 1 AS n FROM lead_model',
} as const;

/** The number of a new version; who saves at the same time waits. */
export async function nextVersion(tx: Tx, of: keyof typeof NEXT): Promise<number> {
  await tx.query('version_lock', LOCK, [`${of} ${tx.ctx.requireBrand()}`]);
  const [row] = await tx.query<{ n: number }>(`next_${of}`, NEXT[of]);
  return row!.n;
}
