import { ledgerUpdated } from '@mh-os/contracts';
import { fromMoneyInput, toMoneyType } from '@mh-os/graphql';
import { actorOf, changesOf, type Clock, type Ctx, DomainError, Money, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { chartNamed } from '../accounts/charts/index.ts';
import { openYear } from '../periods/open-year.ts';
import { assertDay, fiscalYearOf } from '../periods/periods.rules.ts';
import { assertRate } from '../rates/rates.rules.ts';
import { ExchangeRateEntity } from './exchange-rate.entity.ts';
import { ledgerMissing } from './ledger.errors.ts';
import { LedgerSettingEntity } from './ledger-setting.entity.ts';
import type { ChooseChartInput, LedgerType, SetExchangeRateInput, UpdateLedgerInput } from './ledger.type.ts';
import { writeChart } from './open-ledger.ts';

const IN_USE = 'SELECT EXISTS (SELECT 1 FROM journal_entry) AS used';
/** The lock of whoever posts: while it is held nothing comes into the journal. */
const HOLD = 'SELECT id FROM journal_head FOR UPDATE';

/** How the brand keeps its books. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  get(ctx: Ctx): Promise<LedgerType | null> {
    ctx.require('finance.account.read');
    return this.db.read(ctx, async (tx) => {
      const row = await tx.findOne(LedgerSettingEntity, {});
      return row && shown(row, await inUse(tx));
    });
  }

  /** Takes another chart, as long as nothing is posted. */
  choose(ctx: Ctx, { chart, expectedVersion }: ChooseChartInput): Promise<LedgerType> {
    return this.change(ctx, expectedVersion, async (tx) => {
      await tx.query('ledger_hold', HOLD);
      if (await inUse(tx))
        throw new DomainError('FINANCE_CHART_IN_USE', 'Something is posted already: the chart stays what it is.', {
          path: ['chart'],
        });
      await tx.query('ledger_clear', 'DELETE FROM account');
      await writeChart(tx, chartNamed(chart)!);
      return { chart };
    });
  }

  update(ctx: Ctx, { expectedVersion, timeZone, yearStartsIn, manualLimit }: UpdateLedgerInput): Promise<LedgerType> {
    return this.change(ctx, expectedVersion, async (tx, row) => {
      if (timeZone !== undefined) assertTimeZone(timeZone);
      const year = yearStartsIn ?? row.yearStartsIn;
      if (year !== row.yearStartsIn) await this.moveYear(tx, year, timeZone ?? row.timeZone);
      const limit = manualLimit
        ? fromMoneyInput(manualLimit).subtract(Money.zero(row.baseCurrency)).minorUnits
        : row.manualLimitMinor;
      return { timeZone: timeZone ?? row.timeZone, yearStartsIn: year, manualLimitMinor: limit };
    });
  }

  /** Sets the rate that lines without one of their own are converted with; what is posted keeps its own (F13). */
  setRate(ctx: Ctx, input: SetExchangeRateInput): Promise<ExchangeRateEntity> {
    ctx.require('finance.settings.write');
    ctx.requireBrand();
    assertDay(input.onDate, 'onDate');
    return this.db.tx(ctx, async (tx) => {
      const ledger = await theLedger(tx);
      const { currency, onDate, rate, source } = input;
      assertRate(currency, ledger.baseCurrency, rate);
      const told = {
        rate,
        source,
        reason: input.reason?.trim() ?? '',
        toldBy: actorOf(tx.ctx),
        readAt: this.clock.now(),
      };
      const [known] = await tx.find(ExchangeRateEntity, { currency, onDate });
      const before = known ? known.rate : null;
      const row = known
        ? await tx.update(await tx.lock(ExchangeRateEntity, known.id), told)
        : await tx.insert(ExchangeRateEntity, { currency, onDate, ...told });
      const changed = await tx.update(await tx.lock(LedgerSettingEntity, ledger.id), {});
      const changes = [{ field: `${currency} ${onDate}`, before, after: rate }];
      tx.emit(
        ledgerUpdated,
        { label: `${currency} ${rate}`, changes },
        { aggregateId: ledger.id, aggregateVersion: changed.version },
      );
      return row;
    });
  }

  private change(
    ctx: Ctx,
    expectedVersion: number,
    decide: (tx: Tx, row: LedgerSettingEntity) => Promise<Partial<LedgerSettingEntity>>,
  ): Promise<LedgerType> {
    ctx.require('finance.settings.write');
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(LedgerSettingEntity, (await theLedger(tx)).id);
      const patch = await decide(tx, row);
      const before = { ...row };
      const changed = await tx.update<LedgerSettingEntity>(row, patch, expectedVersion);
      const data = { label: changed.chart, changes: changesOf(before, patch) };
      tx.emit(ledgerUpdated, data, { aggregateId: changed.id, aggregateVersion: changed.version });
      return shown(changed, await inUse(tx));
    });
  }

  /** Another start of the fiscal year means other periods: only while they are empty. */
  private async moveYear(tx: Tx, yearStartsIn: number, timeZone: string): Promise<void> {
    await tx.query('ledger_hold', HOLD);
    if (await inUse(tx))
      throw new DomainError('FINANCE_CHART_IN_USE', 'Something is posted already: the fiscal year stays what it is.', {
        path: ['yearStartsIn'],
      });
    await tx.query('ledger_clear_periods', 'DELETE FROM fiscal_period');
    const year = fiscalYearOf(localDay(this.clock.now(), timeZone), yearStartsIn);
    for (const each of [year - 1, year]) await openYear(tx, each, yearStartsIn);
  }
}

/** The brand's books, or a refusal where it has none yet. */
export async function theLedger(tx: ReadTx): Promise<LedgerSettingEntity> {
  const row = await tx.findOne(LedgerSettingEntity, {});
  if (!row) throw ledgerMissing();
  return row;
}

async function inUse(tx: ReadTx): Promise<boolean> {
  return (await tx.query<{ used: boolean }>('ledger_in_use', IN_USE))[0]?.used ?? false;
}

function shown(row: LedgerSettingEntity, used: boolean): LedgerType {
  const { id, chart, baseCurrency, country, timeZone, yearStartsIn, version } = row;
  const manualLimit = toMoneyType(Money.of(row.manualLimitMinor, baseCurrency));
  return { id, chart, baseCurrency, country, timeZone, yearStartsIn, version, manualLimit, inUse: used };
}

function assertTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new DomainError('FINANCE_TIME_ZONE_UNKNOWN', `${timeZone} is no time zone: write it as Europe/Berlin.`, {
      path: ['timeZone'],
    });
  }
}
