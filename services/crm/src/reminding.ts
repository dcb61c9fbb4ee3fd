import type { Rounds, Worker } from '@mh-os/messaging';
import type { Db, Tx } from '@mh-os/persistence';

/** What people are reminded of, each thing once, when its time has come. */
export interface Reminder<Row extends { readonly id: string }> {
  readonly worker: Worker;
  readonly table: string;
  /** Column with the time, column that says when it was told, and of what else it has to be true. */
  readonly at: string;
  readonly toldAt: string;
  readonly where: string;
  /** What `tell` needs of each, as SQL. */
  readonly returning: string;
  tell(tx: Tx, due: readonly Row[]): void | Promise<void>;
}

/** Reminds of what is due now in all brands, whichever replica looks first; returns of how many. */
export function remindAll<Row extends { readonly id: string }>(
  { rounds, db }: { readonly rounds: Rounds; readonly db: Db },
  { worker, table, at, toldAt, where, returning, tell }: Reminder<Row>,
  now: Date,
): Promise<number> {
  const due = `${at} <= $1 AND ${toldAt} IS NULL AND ${where}`;
  const brands = `SELECT DISTINCT brand_id AS "brandId" FROM ${table} WHERE ${due}`;
  const take = `UPDATE ${table} SET ${toldAt} = $1, version = version + 1, updated_at = $1 WHERE id IN
    (SELECT id FROM ${table} WHERE ${due} ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED) RETURNING ${returning}`;
  return rounds.each(
    worker,
    (tx) => tx.query<{ brandId: string }>(`${table}_remind_brands`, brands, [now]),
    (ctx) =>
      db.tx(ctx, async (tx) => {
        const taken = await tx.query<Row>(`${table}_remind`, take, [now]);
        await tell(tx, taken);
        return taken.length;
      }),
  );
}
