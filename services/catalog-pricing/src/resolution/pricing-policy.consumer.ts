import { brandRulesChanged, type Envelope } from '@mh-os/contracts';
import { seedId } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { DEFAULT_POLICY, PricingPolicyEntity } from './pricing-policy.entity.ts';

type Changed = z.infer<typeof brandRulesChanged.schema>;

/** Keeps how a document's VAT is rounded as the brand's rules say it (P12). */
@Injectable()
export class PricingPolicyConsumer {
  @OnEvent(brandRulesChanged)
  async onRules({ data }: Envelope<Changed>, tx: Tx): Promise<void> {
    const vatMode = data.rules.documentVatMode;
    const id = seedId('pricing-policy', tx.ctx.requireBrand());
    const policy = await tx.findOne(PricingPolicyEntity, { id });
    if (!policy) await tx.insert(PricingPolicyEntity, { id, ...DEFAULT_POLICY, vatMode });
    else if (policy.vatMode !== vatMode) await tx.update(policy, { vatMode });
  }
}
