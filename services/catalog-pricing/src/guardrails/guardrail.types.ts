import type { Money, UnitPrice } from '@mh-os/kernel';

export const GUARDRAIL_POLICIES = ['BLOCK', 'REQUIRE_APPROVAL', 'WARN'] as const;
export type GuardrailPolicy = (typeof GUARDRAIL_POLICIES)[number];

/** From harmless to forbidding: the order in which outcomes weigh. */
export const GUARDRAIL_OUTCOMES = ['PASSED', 'NEAR', 'WARNED', 'NEEDS_APPROVAL', 'BLOCKED'] as const;
export type GuardrailOutcome = (typeof GUARDRAIL_OUTCOMES)[number];

/** What a verdict is about; with the outcome and the parameters it is all that words are made of. */
export const GUARDRAIL_REASONS = [
  'MARGIN',
  'COST_MISSING',
  'COST_CURRENCY',
  'BELOW_COST',
  'CHANGE',
  'CHANGE_OVER_TIME',
  'NO_EARLIER_PRICE',
  'FLOOR',
  'CEILING',
  'ADVERTISED_PRICE',
  'LIMIT_CURRENCY',
  'CHANNEL_ORDER',
  'NO_OTHER_PRICE',
  'CHANNEL_CURRENCY',
  'UNDERCUT',
  'NO_FRESH_COMPETITOR',
] as const;
export type GuardrailReason = (typeof GUARDRAIL_REASONS)[number];

export const GUARDRAIL_KINDS = [
  'MINIMUM_MARGIN',
  'BELOW_COST',
  'MAXIMUM_CHANGE',
  'MAXIMUM_CHANGE_OVER_TIME',
  'FLOOR',
  'CEILING',
  'MINIMUM_ADVERTISED_PRICE',
  'CHANNEL_ORDER',
  'UNDERCUT_LIMIT',
] as const;
export type GuardrailKind = (typeof GUARDRAIL_KINDS)[number];

export type GuardrailLevel = 'SKU' | 'CATEGORY' | 'BRAND';
export type PriceSide = 'NET' | 'GROSS';

/** What a guardrail asks for; which of it is set follows from the kind. Percents are plain decimals, `30.00`. */
export interface GuardrailLimits {
  readonly minimumMarginPercent: string | null;
  readonly maximumIncreasePercent: string | null;
  readonly maximumDecreasePercent: string | null;
  /** Days over which changes add up. */
  readonly windowDays: number | null;
  /** Lowest or highest amount, in minor units of `currency`. */
  readonly amountMinor: string | null;
  readonly currency: string | null;
  /** Side of the price that is compared. */
  readonly basis: PriceSide | null;
  /** The channel that this rule's channel is never dearer than. */
  readonly referenceChannelId: string | null;
  readonly tolerancePercent: string | null;
  readonly maximumUndercutPercent: string | null;
}

/** A guardrail as rules see it. */
export interface Guardrail extends GuardrailLimits {
  readonly id: string;
  readonly kind: GuardrailKind;
  /** Null: holds in every channel. */
  readonly channelId: string | null;
  /** Set: holds for this variant alone. */
  readonly variantId: string | null;
  /** Set: holds for what is in this category or below it. */
  readonly categoryId: string | null;
  readonly policy: GuardrailPolicy;
  readonly active: boolean;
}

/** What one guardrail says about one price. */
export interface GuardrailVerdict {
  readonly guardrailId: string;
  readonly kind: GuardrailKind;
  readonly level: GuardrailLevel;
  readonly policy: GuardrailPolicy;
  readonly outcome: GuardrailOutcome;
  readonly reason: GuardrailReason;
  /** In plain English, for readers of the API; the console words it from reason, outcome and parameters. */
  readonly message: string;
  readonly params: Readonly<Record<string, string>>;
  /** What the guardrail asks for: percent, or an amount. */
  readonly limit: string;
  /** What the price has; null where it cannot be known. */
  readonly actual: string | null;
}

/** Both sides of a price. */
export interface Sides {
  readonly net: Money;
  readonly gross: Money;
}

/** A price of a competitor for as much as one unit of ours holds. */
export interface CompetitorFact {
  /** The listing whose newest price it is. */
  readonly captureId: string;
  readonly competitor: string;
  readonly price: UnitPrice;
  readonly basis: PriceSide;
  readonly capturedAt: Date;
  /** After this it is stale and says nothing. */
  readonly freshUntil: Date;
}

/** Where a price stands: what decides which guardrails hold for it. */
export interface Place {
  readonly variantId: string | null;
  /** Categories that it is in, each with its distance: 0 its own, 1 the one above. */
  readonly categories: ReadonlyMap<string, number>;
  readonly channelId: string;
}

/** A price to judge, with everything that is known about it. */
export interface PriceToJudge extends Place, Sides {
  /** Side that was set; changes are measured on it. */
  readonly basis: PriceSide;
  readonly cost: UnitPrice | null;
  readonly current: Sides | null;
  /** The price in force at the begin of a window of days; null where there was none. */
  readonly earlier: ReadonlyMap<number, Sides>;
  /** Prices of the same variant by channel: those proposed with it, else those in force. */
  readonly others: ReadonlyMap<string, Sides>;
  readonly competitors: readonly CompetitorFact[];
  readonly at: Date;
}
