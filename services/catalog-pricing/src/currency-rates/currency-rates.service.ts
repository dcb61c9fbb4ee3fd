import { assertCurrency, type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { CurrencyRateType, ImportCurrencyRatesInput } from './currency-rate.type.ts';
import { readRatesAt } from './currency-rates.read-model.ts';
import { keepRates } from './rate-writing.ts';
import { readRateFile } from './rates.rules.ts';

const MOST_RATES = 200_000;
const SLOW = { statementTimeoutMs: 30_000 };

/** What came of an import. */
export interface ImportedRates {
  readonly read: number;
  readonly written: number;
  readonly skipped: string[];
}

@Injectable()
export class CurrencyRatesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  at(ctx: Ctx, at: Date | null | undefined): Promise<CurrencyRateType[]> {
    ctx.require('catalog-pricing.price.read');
    return this.db.read(ctx, (tx) => readRatesAt(tx, at ?? this.clock.now()));
  }

  import(ctx: Ctx, input: ImportCurrencyRatesInput): Promise<ImportedRates> {
    ctx.require('catalog-pricing.price-list.write');
    const { idempotencyKey, ...body } = input;
    return this.db.tx(
      ctx,
      (tx) => tx.idempotent('importCurrencyRates', idempotencyKey, body, () => this.write(tx, body)),
      SLOW,
    );
  }

  private async write(tx: Tx, input: Omit<ImportCurrencyRatesInput, 'idempotencyKey'>): Promise<ImportedRates> {
    const { rates, skipped } = readRateFile(input.csv, assertCurrency(input.base));
    if (rates.length > MOST_RATES)
      throw new DomainError('RATE_FILE_LARGE', `At most ${MOST_RATES} rates are read at once: split the file.`, {
        path: ['csv'],
        details: { rates: rates.length },
      });
    // Of a day that is there twice the last one counts.
    const distinct = [...new Map(rates.map((one) => [`${one.to}:${one.day}`, one])).values()];
    const written = await keepRates(tx, distinct, input.source, this.clock.now());
    return { read: rates.length, written, skipped };
  }
}
