import type { Serve } from '@mh-os/flags';
import { DomainError } from '@mh-os/kernel';
import type { Definition } from './flag-definition.rules.ts';
import type { FlagRuleInput, FlagServeInput, FlagVariantInput, FlagPrerequisiteInput } from './flags.inputs.ts';

/** One variant or shares, never both and never neither. */
export function toServe({ variant, shares, bucketBy }: FlagServeInput, path: readonly string[]): Serve {
  const one = variant !== null && variant !== undefined;
  const many = shares !== null && shares !== undefined;
  if (one === many)
    throw new DomainError('FLAG_SHARES_INVALID', 'Serve one variant, or shares of several: one of the two.', { path });
  return one
    ? { variant }
    : { shares: (shares ?? []).map((share) => ({ variant: share.variant, weight: share.weight })), bucketBy };
}

/** What may be changed of a definition, as it comes in. */
export interface DefinitionInput {
  readonly variants?: readonly FlagVariantInput[] | null;
  readonly offVariant?: string | null;
  readonly otherwise?: FlagServeInput | null;
  readonly rules?: readonly FlagRuleInput[] | null;
  readonly prerequisites?: readonly FlagPrerequisiteInput[] | null;
}

/** The given parts of a definition; null and absent stay as they are. */
export function toDefinition(input: DefinitionInput): Partial<Definition> {
  const { variants, offVariant, otherwise, rules, prerequisites } = input;
  return {
    ...(variants ? { variants: variants.map(({ key, value }) => ({ key, value })) } : {}),
    ...(offVariant ? { offVariant } : {}),
    ...(otherwise ? { otherwise: toServe(otherwise, ['otherwise']) } : {}),
    ...(rules
      ? {
          rules: rules.map(({ id, conditions, serve }, at) => ({
            id,
            conditions: conditions.map(({ attribute, operator, values }) => ({
              attribute,
              operator,
              values: [...values],
            })),
            serve: toServe(serve, ['rules', String(at), 'serve']),
          })),
        }
      : {}),
    ...(prerequisites
      ? { prerequisites: prerequisites.map(({ flagKey, variants: of }) => ({ flagKey, variants: [...of] })) }
      : {}),
  };
}
