import type { Flag, FlagRule, Operator, Serve, Share } from '@mh-os/flags';
import type { FlagPartsFragment, FlagServePartsFragment } from '../../graphql/generated/types.ts';

/** What is served, as a form holds it. */
export type EditedServe =
  | { readonly variant: string; readonly shares?: undefined }
  | { readonly shares: readonly Share[]; readonly bucketBy: 'USER' | 'BRAND'; readonly variant?: undefined };

export interface EditedCondition {
  readonly attribute: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

export interface EditedRule {
  readonly id: string;
  readonly conditions: readonly EditedCondition[];
  readonly serve: EditedServe;
}

/** What can be edited of a flag. */
export interface Edited {
  readonly otherwise: EditedServe;
  readonly rules: readonly EditedRule[];
}

export function editedServe({ variant, shares, bucketBy }: FlagServePartsFragment): EditedServe {
  return shares == null ? { variant: variant ?? '' } : { shares, bucketBy: bucketBy ?? 'USER' };
}

export function editedOf(flag: FlagPartsFragment): Edited {
  const rules = (flag.rules ?? []).map(({ id, conditions, serve }) => ({ id, conditions, serve: editedServe(serve) }));
  return { otherwise: editedServe(flag.otherwise), rules };
}

const toServe = (serve: EditedServe): Serve =>
  serve.shares === undefined ? { variant: serve.variant } : { shares: serve.shares, bucketBy: serve.bucketBy };

/** The flag as it would be published with what is in the form: what the preview evaluates, by the function everybody uses. */
export function publishedWith(flag: FlagPartsFragment, edited: Edited, brandId: string | undefined): Flag {
  const { override } = flag;
  const own = override?.serve != null && brandId !== undefined;
  const rules: FlagRule[] = edited.rules.map((rule) => ({ ...rule, serve: toServe(rule.serve) }));
  return {
    ...{ key: flag.key, version: flag.version, type: flag.type, enabled: flag.enabled, salt: flag.salt ?? 'v1' },
    ...{ variants: flag.variants as Flag['variants'], offVariant: flag.offVariant, prerequisites: [], rules },
    otherwise: toServe(edited.otherwise),
    overrides: own ? { [brandId]: { enabled: override.enabled, serve: toServe(editedServe(override.serve!)) } } : {},
  };
}
