import { fiscalYearOpened } from '@mh-os/contracts';
import { seedId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { PeriodFact } from '../journal/posting.read-model.ts';
import { fiscalYearOf, periodsOf } from './periods.rules.ts';

const INSERT = `INSERT INTO fiscal_period (brand_id, id, version, created_at, updated_at, year, number, starts_on, ends_on, status)
  SELECT $1::uuid, x.id, 1, now(), now(), x.year, x.number, x."startsOn", x."endsOn", 'OPEN'
  FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, year int, number int, "startsOn" date, "endsOn" date)
  ON CONFLICT DO NOTHING RETURNING id`;
const FIND = `SELECT id, year, starts_on::text AS "startsOn", ends_on::text AS "endsOn", status FROM fiscal_period
  WHERE $1::date BETWEEN starts_on AND ends_on`;
const LATER_CLOSED = `SELECT 1 FROM fiscal_period WHERE status <> 'OPEN' AND starts_on > $1::date LIMIT 1`;

/** Opens the periods of a fiscal year that are not there yet; how many. */
export async function openYear(tx: Tx, year: number, yearStartsIn: number): Promise<number> {
  const brandId = tx.ctx.requireBrand();
  const idOf = (number: number): string => seedId('finance', brandId, 'period', String(year), String(number));
  const periods = periodsOf(year, yearStartsIn).map((period) => ({ id: idOf(period.number), ...period }));
  const opened = await tx.query('fiscal_year_open', INSERT, [brandId, JSON.stringify(periods)]);
  if (opened.length > 0) {
    const target = { aggregateId: seedId('finance', brandId, 'year', String(year)), aggregateVersion: 1 };
    tx.emit(fiscalYearOpened, { label: String(year), year }, target);
  }
  return opened.length;
}

/** The period of a day whose year nobody opened yet: by itself, unless later periods are closed already. */
export async function openYearOf(tx: Tx, date: string, yearStartsIn: number): Promise<PeriodFact | undefined> {
  const closed = await tx.query('fiscal_later_closed', LATER_CLOSED, [date]);
  if (closed.length === 0) await openYear(tx, fiscalYearOf(date, yearStartsIn), yearStartsIn);
  const [found] = await tx.query<PeriodFact>('fiscal_period_on', FIND, [date]);
  return found;
}
