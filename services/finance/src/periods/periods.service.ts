import { periodChanged } from '@mh-os/contracts';
import { isId, type Ctx } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { theLedger } from '../ledger/ledger.service.ts';
import { FiscalPeriodEntity } from './fiscal-period.entity.ts';
import { openYear } from './open-year.ts';
import type { ChangePeriodInput, PeriodType } from './period.type.ts';
import { type PeriodStatus, assertEarlierClosed, periodLife } from './periods.rules.ts';

const READ = 'finance.period.read';
const PERIODS = `SELECT p.id, p.year, p.number, p.starts_on::text AS "startsOn", p.ends_on::text AS "endsOn", p.status, p.version,
    (SELECT count(*)::int FROM journal_entry e WHERE e.brand_id = p.brand_id AND e.period_id = p.id) AS entries
  FROM fiscal_period p WHERE ($1::int IS NULL OR p.year = $1) AND ($2::uuid[] IS NULL OR p.id = ANY ($2)) ORDER BY p.starts_on DESC`;
const EARLIER_OPEN = `SELECT count(*)::int AS n FROM fiscal_period WHERE status = 'OPEN' AND starts_on < $1::date`;

/** Fiscal years and their periods. */
@Injectable()
export class PeriodsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, year: number | null): Promise<PeriodType[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPeriods(tx, year, null));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PeriodType>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => readPeriods(tx, null, ids.filter(isId)));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Opens a year; one that is open already stays as it is. */
  open(ctx: Ctx, year: number): Promise<PeriodType[]> {
    ctx.require('finance.period.close');
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      await openYear(tx, year, (await theLedger(tx)).yearStartsIn);
      return readPeriods(tx, year, null);
    });
  }

  /** Closes, opens again or locks; waits for what is being posted into it (F4). */
  change(ctx: Ctx, { id, action, expectedVersion }: ChangePeriodInput): Promise<PeriodType> {
    ctx.require('finance.period.close');
    return this.db.tx(ctx, async (tx) => {
      const period = await tx.lock(FiscalPeriodEntity, id);
      const before = period.status;
      const status = periodLife.next(before, action);
      if (action === 'LOCK') {
        const [earlier] = await tx.query<{ n: number }>('fiscal_earlier_open', EARLIER_OPEN, [period.startsOn]);
        assertEarlierClosed(earlier?.n ?? 0);
      }
      const changed = await tx.update<FiscalPeriodEntity>(period, { status }, expectedVersion);
      const { startsOn, endsOn, year, number } = changed;
      const label = `${year}-${String(number).padStart(2, '0')}`;
      const changes = [{ field: 'status', before, after: status }];
      const target = { aggregateId: id, aggregateVersion: changed.version };
      tx.emit(periodChanged, { label, startsOn, endsOn, changes }, target);
      return (await readPeriods(tx, null, [id]))[0]!;
    });
  }
}

async function readPeriods(tx: ReadTx, year: number | null, ids: readonly string[] | null): Promise<PeriodType[]> {
  const rows = await tx.query<Omit<PeriodType, 'actions'>>('fiscal_periods', PERIODS, [year, ids]);
  return rows.map((row) => ({ ...row, actions: periodLife.legal(row.status as PeriodStatus) }));
}
