import { newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { CurrencyRateType } from './currency-rate.type.ts';
import type { DatedRate } from './rates.rules.ts';

const LATEST = `SELECT DISTINCT ON (from_currency, to_currency) from_currency AS "from", to_currency AS "to", rate::text AS rate,
    day::text AS day, source
  FROM currency_rate WHERE day <= $1::date ORDER BY from_currency, to_currency, day DESC`;

/** The rates that are used on a day: of each pair the latest that is not after it. */
export function readRatesAt(tx: ReadTx, at: Date): Promise<CurrencyRateType[]> {
  return tx.query<CurrencyRateType>('currency_rates_at', LATEST, [at.toISOString().slice(0, 10)]);
}

const WRITE = `WITH written AS (
  INSERT INTO currency_rate AS r (brand_id, id, version, created_at, updated_at, from_currency, to_currency, rate, day, source)
    SELECT $1, id, 1, $2, $2, from_currency, to_currency, rate, day, $3
    FROM unnest($4::uuid[], $5::text[], $6::text[], $7::numeric[], $8::date[]) AS t (id, from_currency, to_currency, rate, day)
  ON CONFLICT (brand_id, from_currency, to_currency, day) DO UPDATE
    SET rate = excluded.rate, source = excluded.source, version = r.version + 1, updated_at = excluded.updated_at
    WHERE r.rate <> excluded.rate RETURNING 1)
  SELECT count(*)::int AS n FROM written`;
const AT_ONCE = 10_000;

/** Keeps rates; a rate of a day that is there already is corrected. How many are new or changed. */
export async function writeRates(tx: Tx, rates: readonly DatedRate[], source: string, now: Date): Promise<number> {
  let written = 0;
  for (let from = 0; from < rates.length; from += AT_ONCE) {
    const some = rates.slice(from, from + AT_ONCE);
    const [row] = await tx.query<{ n: number }>('currency_rates_write', WRITE, [
      ...[tx.ctx.brandId, now, source, some.map(() => newId())],
      ...[
        some.map((one) => one.from),
        some.map((one) => one.to),
        some.map((one) => one.rate),
        some.map((one) => one.day),
      ],
    ]);
    written += row?.n ?? 0;
  }
  return written;
}
