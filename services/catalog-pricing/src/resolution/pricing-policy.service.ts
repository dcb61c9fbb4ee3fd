import { pricingPolicySet } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, seedId, versionConflict } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { DEFAULT_POLICY, PricingPolicyEntity } from './pricing-policy.entity.ts';
import type { PricingPolicyType, SetPricingPolicyInput } from './pricing-policy.type.ts';

@Injectable()
export class PricingPolicyService {
  constructor(private readonly db: Db) {}

  get(ctx: Ctx): Promise<PricingPolicyType> {
    ctx.require('catalog-pricing.price.read');
    return this.db.read(ctx, read);
  }

  /** A brand that never said is at version 0. */
  set(ctx: Ctx, input: SetPricingPolicyInput): Promise<PricingPolicyType> {
    ctx.require('catalog-pricing.price-list.write');
    const { expectedVersion, destinationPolicy, converts, rateMaxAgeDays } = input;
    const wanted = { destinationPolicy, converts, rateMaxAgeDays };
    if (wanted.rateMaxAgeDays < 0 || wanted.rateMaxAgeDays > 366)
      throw new DomainError('POLICY_RATE_AGE', 'Currency rates may be used for 0 to 366 days.', {
        path: ['rateMaxAgeDays'],
      });
    return this.db.tx(ctx, async (tx) => {
      const id = seedId('pricing-policy', ctx.requireBrand());
      const current = await tx.findOne(PricingPolicyEntity, { id });
      const version = current?.version ?? 0;
      if (version !== expectedVersion) throw versionConflict('PricingPolicy', id, expectedVersion, version);
      const before = { ...(current ?? DEFAULT_POLICY) };
      const policy = { vatMode: before.vatMode, ...wanted };
      const saved: PricingPolicyEntity = current
        ? await tx.update<PricingPolicyEntity>(current, policy)
        : await tx.insert<PricingPolicyEntity>(PricingPolicyEntity, { id, ...policy });
      const changes = changesOf(before, policy);
      tx.emit(
        pricingPolicySet,
        { label: 'Pricing policy', changes },
        { aggregateId: id, aggregateVersion: saved.version },
      );
      return read(tx);
    });
  }
}

async function read(tx: ReadTx): Promise<PricingPolicyType> {
  const policy = await tx.findOne(PricingPolicyEntity, {});
  return policy ?? { ...DEFAULT_POLICY, version: 0 };
}
