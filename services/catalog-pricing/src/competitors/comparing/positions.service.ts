import { toMoneyType } from '@mh-os/graphql';
import { type Clock, type Ctx, DomainError, isId, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type {
  CompetitorPriceLineType,
  CompetitorPriceSeriesType,
  PricePointType,
} from '../listings/competitor-listing.type.ts';
import {
  type OwnRow,
  readCrossRates,
  readOwnPrices,
  readPolicy,
  readRivals,
  type RivalRow,
} from './facts.read-model.ts';
import { compare, type Comparison, type OwnPrice, ownValue, type Position, positionOf } from './position.rules.ts';
import {
  countPositions,
  readOpenAlerts,
  readOwnHistory,
  readPositionPage,
  readTheirHistory,
} from './positions.read-model.ts';
import type { PriceComparisonType, PricePositionsArgs, PricePositionType, PriceSeriesArgs } from './positions.type.ts';
import { shownUnitPrice, type UnitValue } from './unit-value.rules.ts';

const READ = 'catalog-pricing.competitor.read';
const DAY_MS = 86_400_000;
const NOTHING: CompetitorPriceSeriesType = { unit: null, currency: null, own: [], competitors: [] };

@Injectable()
export class PositionsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A page in five statements, whatever its size. */
  page(ctx: Ctx, args: PricePositionsArgs): Promise<Page<PricePositionType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await readPositionPage(tx, args);
      return { ...page, nodes: await this.positions(tx, page.nodes) };
    });
  }

  count(ctx: Ctx, args: PricePositionsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countPositions(tx, args.where));
  }

  series(ctx: Ctx, { variantId, channelId, days }: PriceSeriesArgs): Promise<CompetitorPriceSeriesType> {
    ctx.require(READ);
    if (!isId(variantId) || !isId(channelId)) return Promise.resolve(NOTHING);
    if (days < 1 || days > 1_000)
      throw new DomainError('PAGE_SIZE_INVALID', 'days must be between 1 and 1,000.', { path: ['days'] });
    const now = this.clock.now();
    const since = new Date(now.getTime() - days * DAY_MS);
    return this.db.read(ctx, async (tx) => {
      const row = (await readOwnPrices(tx, [variantId])).find((one) => one.channelId === channelId);
      const unit = row && ownValue(row.own);
      if (!row || !unit) return NOTHING;
      const own = (await readOwnHistory(tx, variantId, channelId, since)).map(({ at, gross }) =>
        pointOf(at, ownValue({ ...row.own, gross })!),
      );
      const competitors = await this.lines(tx, row.own, variantId, since);
      return { unit: shownUnitPrice(unit).unit, currency: unit.currency, own, competitors };
    });
  }

  private async positions(tx: ReadTx, rows: readonly OwnRow[]): Promise<PricePositionType[]> {
    const variantIds = [...new Set(rows.map((row) => row.variantId))];
    const [rivals, policy, rates, alerts] = [
      await readRivals(tx, variantIds),
      await readPolicy(tx),
      await readCrossRates(tx, this.clock.now()),
      await readOpenAlerts(tx, variantIds),
    ];
    const facts = { now: this.clock.now(), maxAgeHours: policy.maxAgeHours, rates };
    return rows.map((row) => {
      const theirs = rivals.get(row.variantId) ?? [];
      const openAlerts = alerts.get(`${row.variantId}:${row.channelId}`) ?? 0;
      return { ...toPosition(row, positionOf(row.own, theirs, facts), theirs), openAlerts };
    });
  }

  private async lines(tx: ReadTx, own: OwnPrice, variantId: string, since: Date): Promise<CompetitorPriceLineType[]> {
    const rates = await readCrossRates(tx, this.clock.now());
    const lines = new Map<string, CompetitorPriceLineType>();
    for (const { listingId, competitor, seen } of await readTheirHistory(tx, variantId, since)) {
      const facts = { now: seen.capturedAt, maxAgeHours: 1, rates };
      const { reason, value } = compare(own, { listingId, seen }, facts);
      if (reason !== 'COMPARED' || !value) continue;
      const line = lines.get(listingId) ?? { listingId, competitor, points: [] };
      line.points.push(pointOf(seen.capturedAt, value));
      lines.set(listingId, line);
    }
    return [...lines.values()];
  }
}

function pointOf(at: Date, value: UnitValue): PricePointType {
  const { decimal, currency } = shownUnitPrice(value);
  return { at, unitPrice: { decimal, currency } };
}

function shown(value: UnitValue | null): {
  unitPrice: { decimal: string; currency: string } | null;
  unit: string | null;
} {
  if (!value) return { unitPrice: null, unit: null };
  const { decimal, currency, unit } = shownUnitPrice(value);
  return { unitPrice: { decimal, currency }, unit };
}

function toPosition(
  row: OwnRow,
  position: Position,
  rivals: readonly RivalRow[],
): Omit<PricePositionType, 'openAlerts'> {
  const byId = new Map(rivals.map((rival) => [rival.listingId, rival]));
  const comparisons = position.comparisons.map((one) => toComparison(one, byId.get(one.listingId)!));
  const seen = comparisons.flatMap((one) => (one.capturedAt ? [one.capturedAt] : []));
  return {
    ...{ id: row.priceId, variantId: row.variantId, channelId: row.channelId, gross: toMoneyType(row.own.gross) },
    ...shown(position.own),
    ...{ rank: position.rank, ranked: position.ranked, indexPercent: position.indexPercent },
    ...{ median: shown(position.median).unitPrice, aboveCheapestPercent: position.aboveCheapestPercent, comparisons },
    cheapest: comparisons.find((one) => one.listingId === position.cheapestListingId) ?? null,
    staleCount: comparisons.filter((one) => one.reason === 'STALE').length,
    newestCapturedAt: seen.length > 0 ? new Date(Math.max(...seen.map(Number))) : null,
  };
}

function toComparison({ listingId, reason, value, distancePercent }: Comparison, rival: RivalRow): PriceComparisonType {
  const capturedAt = rival.seen?.capturedAt ?? null;
  return { listingId, competitor: rival.competitor, reason, distancePercent, capturedAt, ...shown(value) };
}
