import { type Loaders, toMoneyType, toUnitPriceType } from '@mh-os/graphql';
import { type Clock, type Ctx, UnitPrice } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { readVariants } from '../products/products.read-model.ts';
import { type CostEffect, costEffects } from './cost-effects.ts';
import { COST_BEGINS_JOB } from './cost-watch.consumer.ts';
import { writeCost } from './cost-writer.ts';
import { readCostList, readCosts } from './costs.read-model.ts';
import { costBegin, landedCost } from './landed-cost.rules.ts';
import type { CostEffectType, LandedCostPayload, LandedCostType, SetLandedCostInput } from './landed-cost.type.ts';

/** Costs with what they are made of. */
@Injectable()
export class LandedCostsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Costs by variant, read at once for a request. */
  loader(loaders: Loaders) {
    return loaders.for<string, LandedCostType[]>(this, 'landed-costs', (ctx, ids) => {
      ctx.require('catalog-pricing.cost.read');
      return this.db.read(ctx, (tx) => readCostList(tx, ids, this.clock.now()));
    });
  }

  set(ctx: Ctx, input: SetLandedCostInput): Promise<Partial<LandedCostPayload>> {
    ctx.require('catalog-pricing.cost.write');
    ctx.require('catalog-pricing.cost.read');
    const { idempotencyKey, validateOnly, ...body } = input;
    const now = this.clock.now();
    const total = landedCost(body.components, body.currency);
    const from = costBegin(body.validFrom, now);
    return this.db.tx(ctx, async (tx) => {
      if (validateOnly) await tx.get(ProductVariantEntity, body.variantId);
      const effects = await this.effects(tx, body.variantId, total, now);
      const shown = { total: toUnitPriceType(total), effects };
      if (validateOnly) return shown;
      const key = { ...body, validFrom: body.validFrom?.toISOString() ?? null };
      await tx.idempotent('setLandedCost', idempotencyKey, key, () => this.write(tx, body, total, from, now));
      return { ...shown, variant: (await readVariants(tx, [body.variantId])).get(body.variantId)! };
    });
  }

  private async write(
    tx: Tx,
    body: Omit<SetLandedCostInput, 'idempotencyKey' | 'validateOnly'>,
    total: UnitPrice,
    from: Date,
    now: Date,
  ): Promise<object> {
    const variant = await tx.lock(ProductVariantEntity, body.variantId);
    await tx.update(variant, {}, body.expectedVersion ?? variant.version);
    const components = body.components.map(({ kind, label, amount }) => ({ kind, label: label.trim(), amount }));
    const cost = await writeCost(tx, variant, total, now, { components, from });
    // What holds now is told by its event; what begins later, when it begins.
    if (cost && from > now) {
      const timer = { variantId: variant.id, from: cost.validFrom.toISOString() };
      await this.jobs.enqueue(tx, COST_BEGINS_JOB, timer, { runAt: cost.validFrom });
    }
    return {};
  }

  private async effects(tx: Tx, variantId: string, total: UnitPrice, now: Date): Promise<CostEffectType[]> {
    const current = await readCosts(tx, [variantId], now);
    const before = new Map([...current].map(([id, cost]) => [id, cost.price]));
    return (await costEffects(tx, [variantId], before, new Map([[variantId, total]]), now)).map(toEffectType);
  }
}

function toEffectType({
  channelId,
  channel,
  net,
  marginBefore,
  marginAfter,
  verdicts,
  newlyBroken,
}: CostEffect): CostEffectType {
  return { channelId, channel, marginBefore, marginAfter, newlyBroken, net: toMoneyType(net), verdicts: [...verdicts] };
}
