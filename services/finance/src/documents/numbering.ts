import type { Tx } from '@mh-os/persistence';

const TAKE = `INSERT INTO number_series (brand_id, series, last_number) VALUES ($1, $2, $3)
  ON CONFLICT (brand_id, series) DO UPDATE SET last_number = number_series.last_number + $3 RETURNING last_number::text AS last`;

/** A document's place in its series, and its number as people read it. */
export interface TakenNumber {
  readonly series: string;
  readonly sequence: bigint;
  readonly number: string;
}

/** The series of a day: the prefix with its year in it. */
export function seriesOf(prefix: string, day: string): string {
  return prefix.replaceAll('{YYYY}', day.slice(0, 4)).replaceAll('{MM}', day.slice(5, 7));
}

/**
 * The next numbers of a series, in one step. The row stays locked until the transaction ends, so that nobody numbers past it
 * before it is known whether these are used: a transaction that is rolled back leaves no gap (F7).
 */
export async function takeNumbers(tx: Tx, series: string, count: number): Promise<TakenNumber[]> {
  const [row] = await tx.query<{ last: string }>('number_series_take', TAKE, [tx.ctx.requireBrand(), series, count]);
  const last = BigInt(row!.last);
  return Array.from({ length: count }, (_, index) => {
    const sequence = last - BigInt(count - 1 - index);
    return { series, sequence, number: `${series}${sequence.toString().padStart(5, '0')}` };
  });
}
