import type { Tx } from '@mh-os/persistence';

/** Scope of evaluations outside of any brand. */
export const NO_BRAND = '00000000-0000-0000-0000-000000000000';

/** Uses of one flag in one brand. */
export interface UseRow {
  readonly id: string;
  readonly key: string;
  readonly scope: string;
  readonly n: number;
}

/** Ordered by flag and scope, so that two reports at once do not wait for each other in a ring (G11). */
const RECORD = `INSERT INTO flag_use AS u (id, version, created_at, updated_at, flag_id, scope_id, evaluations, last_evaluated_at)
  SELECT r.id, 1, $2, $2, f.id, r.scope, r.n, $2
  FROM json_to_recordset($1) AS r(id uuid, key text, scope uuid, n bigint) JOIN flag f ON f.key = r.key
  ORDER BY f.id, r.scope
  ON CONFLICT (flag_id, scope_id) DO UPDATE SET evaluations = u.evaluations + excluded.evaluations,
    version = u.version + 1, updated_at = excluded.updated_at,
    last_evaluated_at = greatest(u.last_evaluated_at, excluded.last_evaluated_at)`;

/** Adds uses to what is known; flags that are not there are passed over. Needs platform scope. */
export async function recordUses(tx: Tx, rows: readonly UseRow[], now: Date): Promise<void> {
  const distinct = new Map<string, UseRow>();
  for (const row of rows) {
    const key = `${row.key}\n${row.scope}`;
    distinct.set(key, { ...row, n: (distinct.get(key)?.n ?? 0) + row.n });
  }
  await tx.query('flag_uses_record', RECORD, [JSON.stringify([...distinct.values()]), now]);
}
