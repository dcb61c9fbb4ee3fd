import type { Flag, FlagRule, FlagValue, FlagValueType, Operator, Prerequisite, Serve } from '@mh-os/flags';
import type { FlagPartsFragment, FlagServePartsFragment, UpdateFlagInput } from '../../graphql/generated/types.ts';

/** A share as its form has it: percent as typed. */
export interface EditedShare {
  readonly variant: string;
  readonly percent: string;
}

/** What is served, as a form holds it. */
export type EditedServe =
  | { readonly variant: string; readonly shares?: undefined }
  | { readonly shares: readonly EditedShare[]; readonly bucketBy: 'USER' | 'BRAND'; readonly variant?: undefined };

export interface EditedCondition {
  readonly attribute: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

export interface EditedRule {
  /** Of the form, so that a row stays itself while it is renamed and moved. */
  readonly row: number;
  readonly id: string;
  readonly conditions: readonly EditedCondition[];
  readonly serve: EditedServe;
}

/** A variant with its value as text: JSON for a JSON flag, else as one writes it. */
export interface EditedVariant {
  readonly row: number;
  readonly key: string;
  readonly text: string;
}

/** What can be edited of a flag's definition. */
export interface Edited {
  readonly variants: readonly EditedVariant[];
  readonly offVariant: string;
  readonly prerequisites: readonly Prerequisite[];
  readonly otherwise: EditedServe;
  readonly rules: readonly EditedRule[];
}

/** Parts of a percent that shares are counted in. */
const PARTS = 1_000;
/** All of them. */
export const WHOLE = 100 * PARTS;

let rows = 0;
export const newRow = (): number => rows++;

/** A typed percentage as whole parts; undefined where it is none, or finer than shares can be. */
export function weightOf(percent: string): number | undefined {
  const text = percent.trim().replace(',', '.');
  return /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Math.round(Number(text) * PARTS) : undefined;
}

/** The value that a text stands for; undefined where it is none of the type. */
export function valueOf(type: FlagValueType, text: string): FlagValue | undefined {
  if (type === 'STRING') return text;
  if (type === 'BOOLEAN') return text === 'true' ? true : text === 'false' ? false : undefined;
  if (type === 'NUMBER') {
    const number = Number(text);
    return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
  }
  try {
    const value = JSON.parse(text) as FlagValue;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

export const textOfValue = (type: FlagValueType, value: unknown): string =>
  type === 'JSON' ? JSON.stringify(value, null, 2) : String(value);

export function editedServe({ variant, shares, bucketBy }: FlagServePartsFragment): EditedServe {
  if (shares == null) return { variant: variant ?? '' };
  const edited = shares.map((share) => ({ variant: share.variant, percent: String(share.weight / PARTS) }));
  return { shares: edited, bucketBy: bucketBy ?? 'USER' };
}

export function editedOf(flag: FlagPartsFragment): Edited {
  const { type, variants, offVariant, prerequisites } = flag;
  const rules = (flag.rules ?? []).map(({ id, conditions, serve }) => ({
    ...{ row: newRow(), id, conditions, serve: editedServe(serve) },
  }));
  return {
    variants: variants.map(({ key, value }) => ({ row: newRow(), key, text: textOfValue(type, value) })),
    ...{ offVariant, prerequisites, otherwise: editedServe(flag.otherwise), rules },
  };
}

/** What is served as the graph and the evaluation take it; what cannot be read counts as nothing. */
export function toServe(serve: EditedServe): Serve {
  if (serve.shares === undefined) return { variant: serve.variant };
  const shares = serve.shares.map(({ variant, percent }) => ({ variant, weight: weightOf(percent) ?? 0 }));
  return { shares, bucketBy: serve.bucketBy };
}

const toRules = (rules: readonly EditedRule[]): FlagRule[] =>
  rules.map(({ id, conditions, serve }) => ({
    ...{ id, serve: toServe(serve) },
    conditions: conditions.map(({ attribute, operator, values }) => ({
      ...{ attribute: attribute.trim(), operator },
      values: values.map((value) => value.trim()).filter((value) => value !== ''),
    })),
  }));

/** The definition as the graph takes it; its problems were told before. */
export function definitionOf(type: FlagValueType, edited: Edited): Definition {
  const serveOf = (serve: EditedServe) => ({ bucketBy: 'USER' as const, ...toServe(serve) });
  return {
    variants: edited.variants.map(({ key, text }) => ({ key, value: valueOf(type, text) ?? null })),
    offVariant: edited.offVariant,
    prerequisites: edited.prerequisites.map(({ flagKey, variants }) => ({ flagKey, variants: [...variants] })),
    otherwise: serveOf(edited.otherwise) as Definition['otherwise'],
    rules: toRules(edited.rules).map((rule, at) => ({ ...rule, serve: serveOf(edited.rules[at]!.serve) })) as never,
  };
}

/** The part of an update that this form fills. */
export type Definition = Required<
  Pick<UpdateFlagInput, 'variants' | 'offVariant' | 'prerequisites' | 'otherwise' | 'rules'>
>;

/** The flag as it would be published with what is in the form: what the preview evaluates, by the function everybody uses. */
export function publishedWith(flag: FlagPartsFragment, edited: Edited, brandId: string | undefined): Flag {
  const { override } = flag;
  const own = override?.serve != null && brandId !== undefined;
  const variants = edited.variants.map(({ key, text }) => ({ key, value: valueOf(flag.type, text) ?? null }));
  return {
    ...{ key: flag.key, version: flag.version, type: flag.type, enabled: flag.enabled, salt: flag.salt ?? 'v1' },
    ...{ variants, offVariant: edited.offVariant, prerequisites: edited.prerequisites, rules: toRules(edited.rules) },
    otherwise: toServe(edited.otherwise),
    overrides: own ? { [brandId]: { enabled: override.enabled, serve: toServe(editedServe(override.serve!)) } } : {},
  };
}

/** Other variants; what names one that is called otherwise now goes on naming it. */
export function withVariants(edited: Edited, variants: readonly EditedVariant[], offVariant: string): Edited {
  const now = new Map(
    edited.variants.flatMap(({ row, key }) => {
      const to = variants.find((one) => one.row === row)?.key;
      return to === undefined || to === key ? [] : [[key, to] as const];
    }),
  );
  const named = (key: string): string => now.get(key) ?? key;
  const served = (serve: EditedServe): EditedServe =>
    serve.shares === undefined
      ? { variant: named(serve.variant) }
      : { ...serve, shares: serve.shares.map((share) => ({ ...share, variant: named(share.variant) })) };
  const rules = edited.rules.map((rule) => ({ ...rule, serve: served(rule.serve) }));
  return { ...edited, variants, offVariant, rules, otherwise: served(edited.otherwise) };
}
