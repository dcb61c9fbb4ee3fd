import { ledgerUpdated } from '@mh-os/contracts';
import { OrderDirection, readPage } from '@mh-os/graphql';
import { actorOf, type Clock, type Ctx, newId, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ledgerMissing } from '../ledger/ledger.errors.ts';
import { LedgerSettingEntity } from '../ledger/ledger-setting.entity.ts';
import type { ExchangeRateType } from '../ledger/ledger.type.ts';
import { type ReadRates, readEcbRates } from './rates.rules.ts';
import type { ExchangeRatesArgs, ImportRatesInput } from './rates.type.ts';

const SLOW = { statementTimeoutMs: 30_000 };
const WHICH = '($1::text IS NULL OR e.currency = $1) AND ($2::date IS NULL OR e.on_date <= $2::date)';
/** A rate that is another one than before takes its place; entries keep what they were posted with (F13). */
const WRITE = `INSERT INTO exchange_rate AS e (brand_id, id, version, created_at, updated_at, currency, on_date, rate, source, read_at, reason, told_by)
  SELECT $1, x.id, 1, $2, $2, x.currency, x.on_date, x.rate, $3, $2, '', $5::jsonb
  FROM jsonb_to_recordset($4::jsonb) AS x(id uuid, currency text, on_date date, rate numeric) ORDER BY x.currency, x.on_date
  ON CONFLICT (brand_id, currency, on_date) DO UPDATE SET rate = excluded.rate, source = excluded.source, read_at = excluded.read_at,
    reason = '', told_by = excluded.told_by, version = e.version + 1, updated_at = $2 WHERE e.rate <> excluded.rate RETURNING e.id`;

export interface ImportedRates extends Omit<ReadRates, 'rates'> {
  readonly written: number;
  readonly known: number;
}

/** Exchange rates: what is known, and files of them. */
@Injectable()
export class RatesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, args: ExchangeRatesArgs): Promise<Page<ExchangeRateType>> {
    ctx.require('finance.account.read');
    return this.db.read(ctx, async (tx) => {
      const page = await readPage<ExchangeRateType>(tx, args, {
        name: 'rates_page',
        select: `e.currency, e.on_date::text AS "onDate", e.rate::text AS rate, e.source, e.read_at AS "readAt", e.reason,
          e.told_by AS "toldBy"`,
        from: 'exchange_rate e',
        where: { sql: WHICH, params: [args.currency ?? null, args.until ?? null] },
        order: [
          { sql: 'e.on_date', type: 'date', direction: OrderDirection.DESC },
          { sql: 'e.currency', type: 'text', direction: OrderDirection.ASC },
        ],
      });
      // As people write it: without the zeros that only fill it up.
      return { ...page, nodes: page.nodes.map((row) => ({ ...row, rate: row.rate.replace(/\.?0+$/, '') })) };
    });
  }

  count(ctx: Ctx, args: ExchangeRatesArgs): Promise<number> {
    ctx.require('finance.account.read');
    const sql = `SELECT count(*)::int AS n FROM exchange_rate e WHERE ${WHICH}`;
    const params = [args.currency ?? null, args.until ?? null];
    return this.db.read(ctx, async (tx) => (await tx.query<{ n: number }>('rates_count', sql, params))[0]?.n ?? 0);
  }

  /** Reads a table of rates; the same one again changes nothing. */
  import(ctx: Ctx, { idempotencyKey, ...input }: ImportRatesInput): Promise<ImportedRates> {
    ctx.require('finance.settings.write');
    ctx.requireBrand();
    return this.db.tx(
      ctx,
      (tx) => tx.idempotent('importFinanceExchangeRates', idempotencyKey, input, () => this.write(tx, input)),
      SLOW,
    );
  }

  private async write(
    tx: Tx,
    { csv, source, currencies }: Omit<ImportRatesInput, 'idempotencyKey'>,
  ): Promise<ImportedRates> {
    const found = await tx.findOne(LedgerSettingEntity, {});
    if (!found) throw ledgerMissing();
    const ledger = await tx.lock(LedgerSettingEntity, found.id);
    const { rates, ...read } = readEcbRates(csv, ledger.baseCurrency, currencies ?? null);
    const last = new Map(rates.map((one) => [`${one.currency} ${one.onDate}`, one]));
    const rows = [...last.values()].map(({ currency, onDate, rate }) => ({
      id: newId(),
      currency,
      on_date: onDate,
      rate,
    }));
    const params = [
      tx.ctx.requireBrand(),
      this.clock.now(),
      source,
      JSON.stringify(rows),
      JSON.stringify(actorOf(tx.ctx)),
    ];
    const written = (await tx.query('rates_write', WRITE, params)).length;
    if (written > 0) {
      const changed = await tx.update(ledger, {});
      const changes = [{ field: 'exchangeRates', before: null, after: `${written} (${source})` }];
      const target = { aggregateId: ledger.id, aggregateVersion: changed.version };
      tx.emit(ledgerUpdated, { label: source, changes }, target);
    }
    return { ...read, written, known: rows.length - written };
  }
}
