import type { GuardrailPartsFragment } from '../../graphql/generated/types.ts';

/** A whole guardrail as hidden fields, with another state. */
export function GuardrailFields({
  guardrail,
  active,
}: {
  readonly guardrail: GuardrailPartsFragment;
  readonly active: boolean;
}) {
  const fields = {
    intent: 'toggle',
    id: guardrail.id,
    version: String(guardrail.version),
    channel: guardrail.channel?.id ?? '',
    minimum: guardrail.minimumMarginPercent,
    policy: guardrail.policy,
    active: active ? 'on' : '',
  };
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
