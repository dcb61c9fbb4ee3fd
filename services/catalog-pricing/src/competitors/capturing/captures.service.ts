import { competitorPricesRecorded } from '@mh-os/contracts';
import { type Clock, type Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { CaptureSource } from './capture.rules.ts';
import { recordCaptures, type RowOutcome } from './capture-writer.ts';
import type { CompetitorPriceResultType, RecordCompetitorPricesInput } from './captures.inputs.ts';

/** Counts of outcomes. */
export interface CaptureCounts {
  readonly recorded: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** What recording answered. */
export interface Recorded extends CaptureCounts {
  readonly results: CompetitorPriceResultType[];
}

@Injectable()
export class CapturesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  record(ctx: Ctx, input: RecordCompetitorPricesInput): Promise<Recorded> {
    ctx.require('catalog-pricing.competitor.capture');
    return this.db.tx(ctx, (tx) =>
      tx.idempotent('recordCompetitorPrices', input.idempotencyKey, input.prices, async () => {
        const outcomes = await recordCaptures(tx, 'API', input.prices, this.clock.now());
        const counts = countsOf(outcomes);
        emitRecorded(tx, 'API', 'Prices of competitors', counts);
        return { ...counts, results: outcomes.map(toResult) };
      }),
    );
  }
}

function toResult(outcome: RowOutcome, index: number): CompetitorPriceResultType {
  if (outcome.status !== 'FAILED') return { index, ...outcome };
  const { status, code, message } = outcome;
  return { index, status, code, message };
}

/** How many there are of each. */
export function countsOf(outcomes: readonly RowOutcome[]): CaptureCounts {
  const count = (status: RowOutcome['status']): number => outcomes.filter((one) => one.status === status).length;
  return { recorded: count('RECORDED'), unchanged: count('UNCHANGED'), failed: count('FAILED') };
}

/** Tells of a capture that recorded something. */
export function emitRecorded(tx: Tx, source: CaptureSource, label: string, counts: CaptureCounts): void {
  if (counts.recorded === 0) return;
  tx.emit(competitorPricesRecorded, { label, source, ...counts }, { aggregateId: newId(), aggregateVersion: 1 });
}
