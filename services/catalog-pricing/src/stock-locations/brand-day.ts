import type { ReadTx, Tx } from '@mh-os/persistence';
import { ensureCounterparts } from './counterparts.ts';

/** The day that it is where the brand is, for SQL: one row of settings a brand, read once a statement. */
export const TODAY = `coalesce((SELECT (now() AT TIME ZONE z.time_zone)::date FROM stock_settings z), current_date)`;

const DAY = `SELECT to_char(coalesce((SELECT $1::timestamptz AT TIME ZONE z.time_zone FROM stock_settings z), $1::timestamptz), 'YYYY-MM-DD') AS day`;

/** The day of an instant where the brand is, as lots write it: a lot can be sold on its last day until midnight there. */
export async function brandDay(tx: ReadTx, at: Date): Promise<string> {
  const [row] = await tx.query<{ day: string }>('brand_day', DAY, [at]);
  return row!.day;
}

/** Names that the database does not know would stop all stock: they are passed over. */
const SET = `UPDATE stock_settings SET time_zone = $1, updated_at = now()
  WHERE time_zone <> $1 AND EXISTS (SELECT 1 FROM pg_timezone_names n WHERE n.name = $1)`;

/** Takes over the brand's time zone. */
export async function keepTimeZone(tx: Tx, timeZone: string): Promise<void> {
  await ensureCounterparts(tx);
  await tx.query('brand_time_zone', SET, [timeZone]);
}
