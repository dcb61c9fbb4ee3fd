import { keyset } from '@mh-os/graphql';
import { assertCurrency, type CursorValue, DomainError, formatScaled, parseScaled } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { keepRates } from '../../currency-rates/rate-writing.ts';
import { type DatedRate, RATE_SCALE } from '../../currency-rates/rates.rules.ts';
import type { RowError } from '../../imports/import.types.ts';
import type { Applied, AppliedRow, RecordFrame, RecordKind, RecordPage, RecordRow, Undoable } from '../record-kind.ts';
import { attempt, fault } from '../record-reader.ts';

interface Rate extends DatedRate {
  readonly source: string;
}

/** What takes a rate back, as long as it is the one that was set; null where the day had none. */
interface RateUndo {
  readonly set: Rate;
  readonly before: { readonly rate: string; readonly source: string } | null;
}

const KNOWN = `SELECT r.from_currency AS "from", r.to_currency AS "to", to_char(r.day, 'YYYY-MM-DD') AS day, r.rate::text AS rate, r.source
  FROM currency_rate r JOIN unnest($1::text[], $2::text[], $3::date[]) AS w (f, t, day)
    ON w.f = r.from_currency AND w.t = r.to_currency AND w.day = r.day ORDER BY r.id FOR UPDATE OF r`;
const REMOVE = `DELETE FROM currency_rate r USING unnest($1::text[], $2::text[], $3::date[]) AS w (f, t, day)
  WHERE w.f = r.from_currency AND w.t = r.to_currency AND w.day = r.day`;

const keyOf = (rate: Omit<DatedRate, 'rate'>): string => `${rate.from} ${rate.to} ${rate.day}`;
const keysOf = (rates: readonly DatedRate[]) => [
  rates.map((one) => one.from),
  rates.map((one) => one.to),
  rates.map((one) => one.day),
];

/** The rates of these pairs and days, locked. */
async function readKnown(tx: Tx, rates: readonly DatedRate[]): Promise<Map<string, Rate>> {
  const rows = await tx.query<Rate>('currency_rate_records_known', KNOWN, keysOf(rates));
  return new Map(rows.map((one) => [keyOf(one), one]));
}

async function apply(tx: Tx, rows: readonly RecordRow[], { now, fileName }: RecordFrame): Promise<Applied> {
  const faults: RowError[] = [];
  const wanted = rows.flatMap((row) => {
    const rate = attempt(row.row, faults, () => rateOf(row, fileName));
    return rate ? [{ row: row.row, rate }] : [];
  });
  const known = await readKnown(
    tx,
    wanted.map((one) => one.rate),
  );
  const applied = wanted.map(({ row, rate }): AppliedRow => {
    const found = known.get(keyOf(rate));
    if (found?.rate === rate.rate) return { row, outcome: 'unchanged' };
    const before = found ? { rate: found.rate, source: found.source } : null;
    return { row, outcome: found ? 'updated' : 'created', undo: { set: rate, before } satisfies RateUndo };
  });
  const changed = wanted.filter((_one, at) => applied[at]!.outcome !== 'unchanged').map((one) => one.rate);
  await keep(tx, changed, now);
  return { applied, faults };
}

async function keep(tx: Tx, rates: readonly Rate[], now: Date): Promise<void> {
  for (const [source, some] of Map.groupBy(rates, (rate) => rate.source)) await keepRates(tx, some, source, now);
}

function rateOf({ cells }: RecordRow, fileName: string): Rate {
  const [from, to] = [assertCurrency(String(cells['from'])), assertCurrency(String(cells['to']))];
  const refuse = (column: string, message: string): never => {
    throw new DomainError('IMPORT_VALUE_INVALID', message, { path: [column] });
  };
  if (from === to) refuse('to', 'A rate is between two currencies.');
  const scaled = scaledRate(String(cells['rate'])) ?? refuse('rate', `A rate has at most ${RATE_SCALE} decimals.`);
  if (scaled <= 0n) refuse('rate', 'A rate is more than zero.');
  const source = String(cells['source'] ?? `File ${fileName}`).slice(0, 100);
  return { from, to, day: String(cells['day']), rate: formatScaled(scaled, RATE_SCALE), source };
}

function scaledRate(text: string): bigint | null {
  try {
    return parseScaled(text, RATE_SCALE);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

async function undo(tx: Tx, rows: readonly Undoable[], { now }: RecordFrame): Promise<RowError[]> {
  const wanted = rows.map((one) => ({ row: one.row, ...(one.undo as RateUndo) }));
  const known = await readKnown(
    tx,
    wanted.map((one) => one.set),
  );
  const still = wanted.filter(({ set }) => known.get(keyOf(set))?.rate === set.rate);
  const added = still.filter((one) => one.before === null).map((one) => one.set);
  await tx.query('currency_rate_records_remove', REMOVE, keysOf(added));
  await keep(
    tx,
    still.flatMap(({ set, before }) => (before ? [{ ...set, ...before }] : [])),
    now,
  );
  return wanted
    .filter((one) => !still.includes(one))
    .map(({ row, set }) => fault(row, 'rate', 'IMPORT_UNDO_CHANGED', set.rate, 'The rate was changed since.'));
}

async function page(tx: ReadTx, after: readonly CursorValue[] | null, limit: number): Promise<RecordPage> {
  const columns = [{ sql: 'r.day', type: 'date' }, { sql: 'r.from_currency' }, { sql: 'r.to_currency' }];
  const key = keyset(columns, after);
  const sql = `SELECT r.from_currency AS "from", r.to_currency AS "to", to_char(r.day, 'YYYY-MM-DD') AS day, r.rate::text AS rate, r.source, ${key.select}
    FROM currency_rate r WHERE ${key.where} ORDER BY ${key.orderBy} LIMIT ${limit}`;
  const rows = await tx.query<Rate>('currency_rate_records', sql, key.params);
  const cells = rows.map(({ from, to, day, rate, source }) => ({ from, to, day, rate, source }));
  return { rows: cells, after: rows.length < limit ? null : key.keyOf(rows.at(-1)!) };
}

/** What currencies were in each other, day by day. */
export const currencyRateRecords: RecordKind = {
  key: 'currency-rates',
  title: 'Currency rates',
  meaning: 'What one unit of a currency is in another one, from a day on; a rate of a day that is there is corrected.',
  columns: [
    { name: 'from', type: 'CURRENCY', required: true, meaning: 'The currency of which it is one unit.' },
    { name: 'to', type: 'CURRENCY', required: true, meaning: 'The other currency.' },
    { name: 'day', type: 'DAY', required: true, meaning: 'From which day on, until the next one.' },
    { name: 'rate', type: 'DECIMAL', required: true, meaning: 'How many units of the other currency, e.g. 1.0871.' },
    { name: 'source', type: 'TEXT', required: false, meaning: 'Where it comes from; the file where empty.' },
  ],
  importing: { permission: 'catalog-pricing.price-list.write', identity: ['from', 'to', 'day'], apply, undo },
  exporting: { permission: 'catalog-pricing.price.read', page },
};
