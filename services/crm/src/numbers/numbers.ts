import type { Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';

/** What is numbered; the letter leads the number. */
export type Numbered = 'P' | 'C';

const FIRST = 1000;
const TAKE = `INSERT INTO number_counter (brand_id, id, created_at, kind, last)
  VALUES (${BRAND}, gen_random_uuid(), now(), $1, $2::bigint + $3::bigint)
  ON CONFLICT (brand_id, kind) DO UPDATE SET last = number_counter.last + $3::bigint RETURNING last::text AS last`;

/** The next numbers of the brand in order. The counter's row is locked until the commit: take them late in a transaction. */
export async function takeNumbers(tx: Tx, kind: Numbered, count: number): Promise<string[]> {
  if (count === 0) return [];
  const [row] = await tx.query<{ last: string }>('take_numbers', TAKE, [kind, FIRST, count]);
  const last = Number(row?.last);
  return Array.from({ length: count }, (_one, index) => `${kind}-${last - count + 1 + index}`);
}
