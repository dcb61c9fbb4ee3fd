import { approvalSettled, approvalWanted } from '@mh-os/contracts';
import { canonicalJson, changesOf, DomainError, newId, sha256 } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { GuardrailChangeEntity } from './guardrail-change.entity.ts';
import type { PricingGuardrailEntity } from './pricing-guardrail.entity.ts';
import { labelOf, type Wanted } from './wanted.rules.ts';

/** What is approved: the setting and the version that it is based on. */
export interface ProtectedSetting {
  readonly id: string;
  readonly expectedVersion: number;
  readonly wanted: Wanted;
}

export const GUARDRAIL_CHANGE = 'catalog-pricing.guardrail.set';

/** Asks for a second person; the guardrail stays as it is until then. The same change asked for again is the same request. */
export async function askForApproval(tx: Tx, guardrail: PricingGuardrailEntity, wanted: Wanted): Promise<string> {
  const setting: ProtectedSetting = { id: guardrail.id, expectedVersion: guardrail.version, wanted };
  const payload = canonicalJson(setting);
  const payloadHash = sha256(payload);
  const authorId = tx.ctx.actor.id;
  const pending = await tx.findOne(GuardrailChangeEntity, { guardrailId: guardrail.id, state: 'PENDING' });
  if (pending?.payloadHash === payloadHash && pending.authorId === authorId) return pending.id;
  if (pending)
    throw new DomainError(
      'GUARDRAIL_CHANGE_PENDING',
      'Another change of this guardrail waits for a second person. It is decided or withdrawn first.',
      { path: ['id'], details: { approvalRequestId: pending.id } },
    );
  const id = newId();
  await tx.insert(GuardrailChangeEntity, {
    id,
    guardrailId: guardrail.id,
    authorId,
    payload,
    payloadHash,
    state: 'PENDING',
  });
  const wish = {
    ...{ kind: GUARDRAIL_CHANGE, subjectType: 'guardrail', subjectId: guardrail.id, payload, payloadHash },
    ...{ service: 'catalog-pricing', permission: 'catalog-pricing.guardrail.write', reason: null },
    label: labelOf(guardrail),
    summary: summaryOf(guardrail, wanted),
    changes: changesOf(guardrail, wanted),
  };
  tx.emit(approvalWanted, wish, { aggregateId: id, aggregateVersion: 1 });
  return id;
}

/** Tells approvals what came of an approved change. */
export async function settleChange(
  tx: Tx,
  change: GuardrailChangeEntity,
  label: string,
  failure: { code: string; message: string } | null,
): Promise<void> {
  await tx.update(change, { state: failure ? 'FAILED' : 'APPLIED' });
  const { id, guardrailId: subjectId, payloadHash } = change;
  const outcome = failure ? ('failed' as const) : ('applied' as const);
  const told = { kind: GUARDRAIL_CHANGE, subjectType: 'guardrail', subjectId, payloadHash, label, outcome, failure };
  tx.emit(approvalSettled, told, { aggregateId: id, aggregateVersion: change.version });
}

function summaryOf(guardrail: PricingGuardrailEntity, wanted: Wanted): string {
  if (!wanted.active) return `Pause the guardrail ${labelOf(guardrail)}`;
  return guardrail.active
    ? `Loosen the guardrail ${labelOf(guardrail)}`
    : `Activate the guardrail ${labelOf(wanted)}, which lets more through than those that it replaces`;
}
