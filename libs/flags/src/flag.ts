import type { flagOperators } from '@mh-os/contracts';

/** What a variant of a flag can be. */
export type FlagValueType = 'BOOLEAN' | 'STRING' | 'NUMBER' | 'JSON';

/** Any JSON value. */
export type FlagValue = boolean | string | number | null | readonly FlagValue[] | { readonly [key: string]: FlagValue };

/** One of the values that a flag can have, by a name that rules speak of. */
export interface Variant {
  readonly key: string;
  readonly value: FlagValue;
}

/** A share of all callers, in parts of 100,000. */
export interface Share {
  readonly variant: string;
  readonly weight: number;
}

/** Whose bucket counts: each person's own, or the same for a whole brand. */
export type BucketBy = 'USER' | 'BRAND';

/** One variant for everybody, or shares by a stable hash. */
export type Serve = { readonly variant: string } | { readonly shares: readonly Share[]; readonly bucketBy: BucketBy };

/** How a condition compares. There is no pattern matching: a pattern could take for ever. */
export type Operator = (typeof flagOperators)[number];

/** One comparison; `role`, `brand` and `user` name the caller's own facts, everything else an attribute. */
export interface Condition {
  readonly attribute: string;
  readonly operator: Operator;
  /** One of these is enough. */
  readonly values: readonly string[];
}

/** Who gets what: all conditions have to hold. */
export interface FlagRule {
  readonly id: string;
  readonly conditions: readonly Condition[];
  readonly serve: Serve;
}

/** Another flag that must have come to one of these variants. */
export interface Prerequisite {
  readonly flagKey: string;
  readonly variants: readonly string[];
}

/** What one brand has of its own. */
export interface FlagOverride {
  readonly enabled: boolean;
  readonly serve: Serve;
}

/** A flag as it is published: with the version alone, its evaluation is settled for every caller (ADM-5). */
export interface Flag {
  readonly key: string;
  readonly version: number;
  readonly type: FlagValueType;
  /** False where it is a draft, archived or switched off: everybody gets the off variant. */
  readonly enabled: boolean;
  /** Part of the hash: another salt deals the buckets anew. */
  readonly salt: string;
  readonly variants: readonly Variant[];
  readonly offVariant: string;
  readonly prerequisites: readonly Prerequisite[];
  /** In order; the first that holds decides. */
  readonly rules: readonly FlagRule[];
  readonly otherwise: Serve;
  /** By brand. */
  readonly overrides: Readonly<Record<string, FlagOverride>>;
}

/** All flags at one moment. */
export interface FlagSet {
  /** Changes with every change of any flag. */
  readonly revision: string;
  readonly flags: readonly Flag[];
}

/** A fact about a caller. */
export type Attribute = string | number | boolean | readonly string[];

/** For whom a flag is evaluated. */
export interface FlagContext {
  /** The person, key or service; without it there is no bucket of their own. */
  readonly userId?: string | undefined;
  readonly brandId?: string | null | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly attributes?: Readonly<Record<string, Attribute>> | undefined;
}

/** Why a variant was chosen. */
export type Reason =
  'OFF' | 'PREREQUISITE' | 'OVERRIDE' | 'OVERRIDE_OFF' | 'RULE' | 'OTHERWISE' | 'NO_BUCKET' | 'BROKEN';

/** What came of it, and why. */
export interface Evaluation {
  readonly key: string;
  readonly version: number;
  readonly value: FlagValue;
  readonly variant: string;
  readonly reason: Reason;
  /** The rule that decided. */
  readonly ruleId?: string;
  /** 0 to 99,999, where shares were dealt. */
  readonly bucket?: number;
}
