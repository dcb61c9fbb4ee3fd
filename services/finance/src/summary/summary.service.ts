import type { Clock, Ctx } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { theLedger } from '../ledger/ledger.service.ts';
import { assertDay } from '../periods/periods.rules.ts';
import type { SpanArgs } from './summary.inputs.ts';
import { readSummary } from './summary.read-model.ts';
import type { FinanceSummaryType } from './summary.type.ts';

/** What shops sold, counted from their orders; amounts of the books are key figures. */
@Injectable()
export class FinanceSummaryService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofPeriod(ctx: Ctx, args: SpanArgs): Promise<FinanceSummaryType> {
    ctx.require('finance.report.read');
    ctx.requireBrand();
    const [from, until] = [assertDay(args.from, 'from'), assertDay(args.until, 'until')];
    return this.db.read(ctx, async (tx) => {
      await theLedger(tx);
      return readSummary(tx, { from, until, now: this.clock.now() });
    });
  }
}
