import { guardrailSet } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { changesOf } from '@mh-os/kernel';

import type { PricingGuardrailEntity } from './pricing-guardrail.entity.ts';
import { labelOf } from './wanted.rules.ts';

/** Tells that a guardrail was set. */
export function emitSet(tx: Tx, guardrail: PricingGuardrailEntity, before: object): void {
  const { id, version, kind, policy, active, channelId, variantId, categoryId } = guardrail;
  const { minimumMarginPercent, maximumIncreasePercent, maximumDecreasePercent, windowDays, basis } = guardrail;
  const { amountMinor, currency, referenceChannelId, tolerancePercent, maximumUndercutPercent } = guardrail;
  const changes = changesOf(before, {
    ...{ minimumMarginPercent, policy, channelId, active, variantId, categoryId, maximumIncreasePercent },
    ...{ maximumDecreasePercent, windowDays, amountMinor, currency, basis, referenceChannelId, tolerancePercent },
    maximumUndercutPercent,
  });
  tx.emit(
    guardrailSet,
    { label: labelOf(guardrail), kind, policy, changes },
    { aggregateId: id, aggregateVersion: version },
  );
}
