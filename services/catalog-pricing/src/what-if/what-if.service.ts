import { toMoneyType } from '@mh-os/graphql';
import { type Clock, type Ctx, DomainError, formatScaled, Money, exponentOf } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readCosts } from '../costs/costs.read-model.ts';
import { isListRow, type LineRow, readAllLines } from '../drafts/draft-lines.read-model.ts';
import { readDrafts } from '../drafts/drafts.read-model.ts';
import { readChannels } from '../channels/channels.read-model.ts';
import { pairKey, readCurrentPrices } from '../prices/current-prices.read-model.ts';
import { readVariants } from '../products/products.read-model.ts';
import { type Elasticity, fitElasticity } from './elasticity.rules.ts';
import { readPeriod, readSums, readUnits, type VariantSums } from './what-if.read-model.ts';
import { effectOf, type LineEffect, type Range, totalsOf, UNIT_SCALE } from './what-if.rules.ts';
import type { PriceElasticityType, WhatIfLineType, WhatIfTotalType, WhatIfType } from './what-if.type.ts';

/** Lines that are shown one by one. */
const SHOWN = 100;

interface Reckoned {
  readonly row: LineRow;
  readonly fit: Elasticity & { readonly ownChannel: boolean };
  readonly effect: LineEffect;
}

/** What a draft would have meant for the last period: units, revenue, margin. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(ctx: Ctx, draftId: string, days: number): Promise<WhatIfType | null> {
    ctx.require('catalog-pricing.draft.read');
    if (days < 1 || days > 366) throw new DomainError('WHAT_IF_DAYS', 'A period is 1 to 366 days.', { path: ['days'] });
    return this.db.read(ctx, async (tx) => {
      if (!(await readDrafts(tx, [draftId])).has(draftId)) return null;
      const all = await readAllLines(tx, draftId);
      // Sales are recorded by channel: what was sold by a list is not among them.
      const rows = all.filter((row) => !isListRow(row));
      const period = await readPeriod(tx, days);
      const reckoned = period ? await this.reckon(tx, ctx, rows, period) : [];
      const top = [...reckoned]
        .sort((a, b) => Number(b.effect.revenueBefore.minorUnits - a.effect.revenueBefore.minorUnits))
        .slice(0, SHOWN);
      return {
        ...{ from: period?.from ?? null, to: period?.to ?? null },
        totals: totalsOf(reckoned.map((one) => one.effect)).map(toTotal),
        lines: await named(tx, top),
        linesWithElasticity: reckoned.filter((one) => one.fit.reason === null).length,
        linesWithoutVolume: rows.length - reckoned.length,
        linesOfPriceLists: all.length - rows.length,
      };
    });
  }

  private async reckon(
    tx: ReadTx,
    ctx: Ctx,
    rows: readonly LineRow[],
    period: { from: string; to: string },
  ): Promise<Reckoned[]> {
    const variantIds = [...new Set(rows.map((row) => row.variantId))];
    const units = await readUnits(tx, variantIds, period);
    const current = await readCurrentPrices(tx, rows);
    const costs = ctx.can('catalog-pricing.cost.read')
      ? await readCosts(tx, variantIds, this.clock.now())
      : new Map<string, never>();
    const sums = bySeries(await readSums(tx, variantIds, period.to));
    return rows.flatMap((row) => {
      const [sold, price] = [units.get(pairKey(row)), current.get(pairKey(row))];
      if (!sold || sold <= 0n || !price || price.net.currency !== row.currency) return [];
      const fit = elasticityOf(sums.get(row.variantId) ?? [], row.channelId, row.currency);
      const effect = effectOf({
        ...{ units: sold, netBefore: price.net, netAfter: Money.of(BigInt(row.netMinor), row.currency) },
        ...{ cost: costs.get(row.variantId)?.price ?? null, elasticity: fit },
      });
      return [{ row, fit, effect }];
    });
  }
}

function bySeries(sums: readonly VariantSums[]): Map<string, VariantSums[]> {
  const found = new Map<string, VariantSums[]>();
  for (const one of sums) found.set(one.variantId, [...(found.get(one.variantId) ?? []), one]);
  return found;
}

/** Of the channel where its own weeks support one, else of the variant in all channels of the currency. */
function elasticityOf(
  sums: readonly VariantSums[],
  channelId: string,
  currency: string,
): Elasticity & { ownChannel: boolean } {
  const same = sums.filter((one) => one.currency === currency);
  const own = fitElasticity(same.filter((one) => one.channelId === channelId));
  const pooled = own.reason !== null && same.length > 1 ? fitElasticity(same) : null;
  const fit = pooled && pooled.reason === null ? pooled : own;
  // Sums are of minor units; prices are shown in whole ones.
  const scale = 10 ** exponentOf(currency);
  const whole = (minor: number | null): number | null => (minor === null ? null : minor / scale);
  return {
    ...fit,
    ...{ lowestPrice: whole(fit.lowestPrice), highestPrice: whole(fit.highestPrice), ownChannel: fit === own },
  };
}

async function named(tx: ReadTx, reckoned: readonly Reckoned[]): Promise<WhatIfLineType[]> {
  const variants = await readVariants(tx, [...new Set(reckoned.map(({ row }) => row.variantId))]);
  const channels = new Map((await readChannels(tx)).map((channel) => [channel.id, channel.code]));
  return reckoned.map(({ row, fit, effect }) => ({
    ...{ lineId: row.id, sku: variants.get(row.variantId)?.sku ?? '', channel: channels.get(row.channelId) ?? '' },
    ...toEffect(effect),
    elasticity: toElasticity(fit),
    beyondSeenPrices: effect.beyondSeenPrices,
  }));
}

const text = (value: number | null): string | null =>
  value === null ? null : formatScaled(BigInt(Math.round(value * 10_000)), 4);
const units = (value: bigint): string => formatScaled(value, UNIT_SCALE);
const ranged = <A, B>({ expected, low, high }: Range<A>, of: (value: A) => B) => ({
  ...{ expected: of(expected), low: of(low), high: of(high) },
});

function toElasticity({
  reason,
  ownChannel,
  n,
  prices,
  value,
  standardError,
  low,
  high,
}: Reckoned['fit']): PriceElasticityType {
  const figures = { value: text(value), standardError: text(standardError), low: text(low), high: text(high) };
  return { reason, ownChannel, n, prices, ...figures };
}

function toEffect(effect: LineEffect) {
  return {
    unitsBefore: units(effect.unitsBefore),
    unitsAfter: ranged(effect.unitsAfter, units),
    revenueBefore: toMoneyType(effect.revenueBefore),
    revenueAfter: ranged(effect.revenueAfter, toMoneyType),
    marginBefore: effect.marginBefore && toMoneyType(effect.marginBefore),
    marginAfter: effect.marginAfter && ranged(effect.marginAfter, toMoneyType),
  };
}

function toTotal(total: ReturnType<typeof totalsOf>[number]): WhatIfTotalType {
  const known = total.linesWithMargin > 0;
  const effect = toEffect({ ...total, beyondSeenPrices: false });
  const margins = known ? {} : { marginBefore: null, marginAfter: null };
  return { ...effect, ...margins, lines: total.lines, linesWithMargin: total.linesWithMargin };
}
