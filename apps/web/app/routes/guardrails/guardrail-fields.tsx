import type { GuardrailPartsFragment } from '../../graphql/generated/types.ts';
import { fieldsOf } from './fields.ts';

/** A whole guardrail as hidden fields, with another state. */
export function GuardrailFields({
  guardrail,
  active,
}: {
  readonly guardrail: GuardrailPartsFragment;
  readonly active: boolean;
}) {
  return Object.entries(fieldsOf(guardrail, active)).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
