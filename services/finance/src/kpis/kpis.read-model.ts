import type { ReadTx } from '@mh-os/persistence';
import { type Cut, KNOWN_AT } from '../reports/balances.read-model.ts';

/** Who bought, by what invoices put on receivables. */
export interface Buyers {
  readonly orders: bigint;
  readonly people: bigint;
  readonly repeated: bigint;
  readonly firstTime: bigint;
}

/** Orders are counted where their invoice raised receivables: the same lines that the balance of receivables is made of (F16). */
const BUYERS = `WITH bought AS (
    SELECT l.person_id, l.order_id, min(l.effective_on) AS on_day FROM journal_line l
      JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id AND a.role = 'RECEIVABLES'
      JOIN journal_entry e ON e.brand_id = l.brand_id AND e.id = l.entry_id AND e.kind = 'INVOICE'
    WHERE l.order_id IS NOT NULL AND l.base_debit_minor > 0 AND l.effective_on <= $2::date AND ${KNOWN_AT('$3')}
    GROUP BY 1, 2),
  people AS (SELECT person_id, count(*) AS orders, min(on_day) AS first_on, max(on_day) AS last_on FROM bought
    WHERE person_id IS NOT NULL GROUP BY 1)
  SELECT (SELECT count(*)::text FROM bought WHERE on_day >= $1::date) AS orders,
    count(*)::text AS people, count(*) FILTER (WHERE orders > 1)::text AS repeated,
    count(*) FILTER (WHERE first_on >= $1::date)::text AS "firstTime"
  FROM people WHERE last_on >= $1::date`;

/** Who bought in a period. */
export async function readBuyers(tx: ReadTx, cut: Cut): Promise<Buyers> {
  const [row] = await tx.query<Record<keyof Buyers, string>>('kpi_buyers', BUYERS, [
    cut.from,
    cut.until,
    cut.recordedAt,
  ]);
  const of = (key: keyof Buyers): bigint => BigInt(row?.[key] ?? '0');
  return { orders: of('orders'), people: of('people'), repeated: of('repeated'), firstTime: of('firstTime') };
}
