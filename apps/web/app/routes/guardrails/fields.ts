import type { GuardrailPartsFragment } from '../../graphql/generated/types.ts';

/** A whole guardrail as the fields of a form, with another state. */
export function fieldsOf(guardrail: GuardrailPartsFragment, active: boolean): Record<string, string> {
  return {
    intent: 'toggle',
    id: guardrail.id,
    version: String(guardrail.version),
    kind: guardrail.kind,
    channel: guardrail.channel?.id ?? '',
    variant: guardrail.variant?.id ?? '',
    category: guardrail.categoryId ?? '',
    minimum: guardrail.kind === 'MINIMUM_MARGIN' ? guardrail.minimumMarginPercent : '',
    increase: guardrail.maximumIncreasePercent ?? '',
    decrease: guardrail.maximumDecreasePercent ?? '',
    days: guardrail.windowDays == null ? '' : String(guardrail.windowDays),
    amount: guardrail.amount?.decimal ?? '',
    currency: guardrail.amount?.currency ?? '',
    basis: guardrail.basis ?? '',
    reference: guardrail.referenceChannel?.id ?? '',
    tolerance: guardrail.tolerancePercent ?? '',
    undercut: guardrail.maximumUndercutPercent ?? '',
    policy: guardrail.policy,
    active: active ? 'on' : '',
  };
}
