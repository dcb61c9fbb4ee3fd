import { type Clock, type Ctx, DomainError, type Page, type PageRequest } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import * as model from './telemetry.read-model.ts';
import {
  checkBatch,
  checkPeriod,
  cleanMetric,
  cleanTelemetry,
  type GivenMetric,
  type GivenTelemetry,
  type MetricBucket,
  type Period,
} from './telemetry.rules.ts';

/** What became of one entry of a batch. */
export interface RowResult {
  readonly index: number;
  readonly error: DomainError | null;
}

const TOP = 50;

/** Client telemetry and operational metrics: taken in batches, looked at in sums. */
@Injectable()
export class TelemetryService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps the entries that are right and says what is wrong with the others; a repeat counts once. */
  async ingest(ctx: Ctx, given: readonly GivenTelemetry[]): Promise<RowResult[]> {
    ctx.require('platform.telemetry.write');
    const now = this.clock.now();
    const { rows, results } = sift(given, (entry) => cleanTelemetry(entry, now));
    await this.db.tx(ctx, (tx) => model.addTelemetry(tx, ctx.requireBrand(), now, rows));
    return results;
  }

  /** Keeps the measurements that are right and says what is wrong with the others; a repeat counts once. */
  async measure(ctx: Ctx, given: readonly GivenMetric[]): Promise<RowResult[]> {
    ctx.require('platform.metric.write');
    const now = this.clock.now();
    const { rows, results } = sift(given, (entry) => cleanMetric(entry, now));
    await this.db.tx(ctx, (tx) => model.addMetrics(tx, ctx.requireBrand(), now, rows));
    return results;
  }

  /** Single entries, newest first. */
  page(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<model.TelemetryRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => model.pageOfTelemetry(tx, ctx.requireBrand(), where, request));
  }

  /** How many entries match. */
  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => model.countTelemetry(tx, ctx.requireBrand(), where));
  }

  /** A period in sums: what was told most, and how much each day. */
  async summary(ctx: Ctx, period: Period) {
    ctx.require(READ);
    checkPeriod(period);
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, async (tx) => ({
      top: await model.topTelemetry(tx, brandId, period, TOP),
      days: await model.telemetryByDay(tx, brandId, period),
    }));
  }

  /** Which metrics were measured in a period. */
  names(ctx: Ctx, period: Period): Promise<model.MetricName[]> {
    ctx.require(READ);
    checkPeriod(period);
    return this.db.read(ctx, (tx) => model.metricNames(tx, ctx.requireBrand(), period));
  }

  /** A metric over a period. */
  series(ctx: Ctx, name: string, period: Period, bucket: MetricBucket): Promise<model.MetricPoint[]> {
    ctx.require(READ);
    checkPeriod(period, bucket);
    return this.db.read(ctx, (tx) => model.metricSeries(tx, ctx.requireBrand(), name, period, bucket));
  }
}

const READ = 'platform.metric.read';

/** Parts a batch into what can be kept and what is wrong, entry by entry. */
function sift<G, F>(given: readonly G[], clean: (entry: G) => F): { rows: F[]; results: RowResult[] } {
  checkBatch(given.length);
  const rows: F[] = [];
  const results = given.map((entry, index) => {
    try {
      rows.push(clean(entry));
      return { index, error: null };
    } catch (error) {
      if (error instanceof DomainError) return { index, error };
      throw error;
    }
  });
  return { rows, results };
}
