import { costBrokeGuardrail, costChanged, type Envelope, productUpdated } from '@mh-os/contracts';
import { type Clock, type Ctx, newId } from '@mh-os/kernel';
import { type JobRun, OnEvent, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { readVariants, readVariantsOf } from '../products/products.read-model.ts';
import { tellChanged } from './cost-writer.ts';
import { costEffects } from './cost-effects.ts';
import { readCosts, readCostsBefore } from './costs.read-model.ts';

/** Looks at a planned cost when it begins. */
export const COST_BEGINS_JOB = 'variant-cost-begins';

/** Tells when a cost breaks a guardrail under a price in force: nobody set that price anew, so nobody judged it. */
@Injectable()
export class CostWatchConsumer {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(costChanged)
  changed({ aggregateId }: Envelope<z.infer<typeof costChanged.schema>>, tx: Tx): Promise<void> {
    return watch(tx, [aggregateId], this.clock.now());
  }

  /** Imports tell of a product once, its costs among what changed. */
  @OnEvent(productUpdated)
  async imported({ aggregateId, data }: Envelope<z.infer<typeof productUpdated.schema>>, tx: Tx): Promise<void> {
    if (!data.changes.some(({ field }) => field === 'cost' || field.endsWith('.cost') || field.endsWith(' cost')))
      return;
    const variants = (await readVariantsOf(tx, [aggregateId])).get(aggregateId) ?? [];
    await watch(
      tx,
      variants.map(({ id }) => id),
      this.clock.now(),
    );
  }

  @OnJob(COST_BEGINS_JOB)
  async begins(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { variantId, from } = job.input as { variantId: string; from: string };
    return this.db.tx(ctx, async (tx) => {
      const variant = await tx.lock(ProductVariantEntity, variantId);
      const current = await readCosts(tx, [variantId], this.clock.now());
      const cost = current.get(variantId);
      if (cost?.validFrom.toISOString() !== from) return { outcome: 'replaced' };
      await tx.update(variant, {});
      tellChanged(tx, variant, (await readCostsBefore(tx, current)).get(variantId), cost.price);
      return { outcome: 'begun' };
    });
  }
}

/** Compares what guardrails say by the cost in force with what they said by the one that it replaced. */
export async function watch(tx: Tx, variantIds: readonly string[], now: Date): Promise<void> {
  const current = await readCosts(tx, variantIds, now);
  const before = await readCostsBefore(tx, current);
  const after = new Map([...current].map(([id, cost]) => [id, cost.price]));
  // A first cost breaks nothing that was kept: without one the guardrails were broken already.
  const effects = (await costEffects(tx, [...before.keys()], before, after, now)).filter((one) => one.newlyBroken);
  const variants = await readVariants(tx, [...new Set(effects.map((one) => one.variantId))]);
  for (const variant of variants.values()) {
    const broken = effects.filter((one) => one.variantId === variant.id);
    const told = {
      ...{ label: variant.name || variant.sku, sku: variant.sku, variantId: variant.id, productId: variant.productId },
      cost: { decimal: after.get(variant.id)!.decimal, currency: after.get(variant.id)!.currency },
      prices: broken.map(({ channelId, channel, net, marginAfter, verdicts }) => ({
        ...{ channelId, channel, net: net.toJSON(), margin: marginAfter },
        outcome: verdicts.map((one) => one.outcome).find((one) => one !== 'PASSED' && one !== 'NEAR') ?? 'WARNED',
      })),
    };
    tx.emit(costBrokeGuardrail, told, { aggregateId: newId(), aggregateVersion: 1 });
  }
}
