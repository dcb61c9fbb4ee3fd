import { approvalDecided, type Envelope } from '@mh-os/contracts';
import { type ActorKind, isId, sha256, versionConflict } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { GuardrailChangeEntity } from './guardrail-change.entity.ts';
import { type ProtectedSetting, settleChange } from './guardrail-changes.ts';
import { emitSet } from './guardrail-events.ts';
import { PricingGuardrailEntity } from './pricing-guardrail.entity.ts';
import { labelOf } from './wanted.rules.ts';

type Decided = Envelope<z.infer<typeof approvalDecided.schema>>;

/** Applies what a second person approved: exactly what was asked for here, and only if the guardrail is still that one. */
@Injectable()
export class GuardrailChangesConsumer {
  @OnEvent(approvalDecided)
  async decided({ aggregateId: id, actor, data }: Decided, tx: Tx): Promise<void> {
    if (data.service !== 'catalog-pricing' || !isId(id)) return;
    const change = await tx.findOne(GuardrailChangeEntity, { id, state: 'PENDING' });
    if (!change) return;
    if (data.decision !== 'approved') {
      await tx.update(change, { state: 'CLOSED' });
      return;
    }
    const decider = { ...actor, kind: actor.kind as ActorKind };
    await apply(tx.as(tx.ctx.with({ actor: decider })), change, data.payloadHash);
  }
}

async function apply(tx: Tx, change: GuardrailChangeEntity, approvedHash: string): Promise<void> {
  const guardrail = await tx.lock(PricingGuardrailEntity, change.guardrailId);
  if (change.payloadHash !== approvedHash || sha256(change.payload) !== approvedHash) {
    const message = 'What was approved is not what was asked for.';
    return settleChange(tx, change, labelOf(guardrail), { code: 'APPROVAL_HASH_MISMATCH', message });
  }
  const { expectedVersion, wanted } = JSON.parse(change.payload) as ProtectedSetting;
  if (guardrail.version !== expectedVersion) {
    const { code, message } = versionConflict('PricingGuardrail', guardrail.id, expectedVersion, guardrail.version);
    return settleChange(tx, change, labelOf(guardrail), { code, message });
  }
  const before = { ...guardrail };
  await tx.update(guardrail, wanted);
  emitSet(tx, guardrail, before);
  await settleChange(tx, change, labelOf(guardrail), null);
}
