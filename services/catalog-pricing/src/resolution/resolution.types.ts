import type { UnitPrice } from '@mh-os/kernel';
import type { PriceBasis, TaxedPrice } from '../vat/vat.rules.ts';

/** Where a price applies, from the most specific to the most general: the first level with an eligible price wins (P3). */
export const PRICE_LEVELS = ['CUSTOMER_CHANNEL', 'CUSTOMER', 'SEGMENT_CHANNEL', 'SEGMENT', 'CHANNEL', 'BASE'] as const;
export type PriceLevel = (typeof PRICE_LEVELS)[number];

/** STANDARD prices, OVERRIDE prices that replace them even when dearer, SALE prices that only ever lower them (P5). */
export const PRICE_LIST_TYPES = ['STANDARD', 'OVERRIDE', 'SALE'] as const;
export type PriceListType = (typeof PRICE_LIST_TYPES)[number];

/** Epoch milliseconds, UTC, half open: from ≤ t < to; null is no limit (P2). */
export interface Window {
  readonly from: number | null;
  readonly to: number | null;
}

/** A price that may apply: a row of a price list, or the standard price of a channel. Plain JSON. */
export interface Candidate {
  readonly id: string;
  readonly variantId: string;
  /** Null: the standard price of its channel, which is of no list. */
  readonly listId: string | null;
  readonly listCode: string | null;
  readonly channelId: string | null;
  readonly segmentId: string | null;
  readonly customerId: string | null;
  readonly type: PriceListType;
  readonly priority: number;
  readonly currency: string;
  readonly basis: PriceBasis;
  /** Price of one unit, four decimals. */
  readonly amount: string;
  readonly minQuantity: number;
  /** While the list is switched on, while the list applies, while this price applies. */
  readonly active: Window;
  readonly listWindow: Window;
  readonly window: Window;
}

export const DESTINATION_POLICIES = ['KEEP_GROSS', 'KEEP_NET'] as const;
/** What stays when a delivery is taxed in another country than the channel's (P13). */
export type DestinationPolicy = (typeof DESTINATION_POLICIES)[number];

/** One line to price, with everything that the rules need beside candidates. Plain JSON. */
export interface PriceQuestion {
  readonly key: string;
  readonly variantId: string;
  readonly quantity: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly channelId: string;
  readonly currency: string;
  readonly customerId: string | null;
  readonly segmentIds: readonly string[];
  /** VAT percent of the channel's country; null where none is known. */
  readonly homeVat: string | null;
  /** VAT percent where the goods go. */
  readonly destinationVat: string | null;
  readonly destinationPolicy: DestinationPolicy;
  /** Whether prices of other currencies may be converted where there is none in the channel's. */
  readonly converts: boolean;
}

/** How to come from one currency to the channel's; the factor is exact: numerator / denominator. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly numerator: string;
  readonly denominator: string;
  /** The day of the oldest rate in it. */
  readonly date: string;
  readonly path: readonly string[];
  readonly stale: boolean;
}

/** Why a candidate did not win. */
export const REJECTIONS = [
  'LIST_INACTIVE',
  'LIST_WINDOW',
  'PRICE_WINDOW',
  'OTHER_VARIANT',
  'OTHER_CHANNEL',
  'OTHER_SEGMENT',
  'OTHER_CUSTOMER',
  'OTHER_CURRENCY',
  'RATE_MISSING',
  'RATE_STALE',
  'BELOW_QUANTITY',
  'LESS_SPECIFIC',
  'REPLACED_BY_OVERRIDE',
  'SALE_NOT_LOWER',
  'REDUCED_BY_SALE',
  'SMALLER_BAND',
  'LOWER_PRIORITY',
  'DEARER',
  'LATER_ID',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** What one candidate came to. */
export interface TraceStep {
  readonly candidate: Candidate;
  readonly level: PriceLevel;
  readonly outcome: 'WON' | 'REFERENCE' | 'REJECTED';
  readonly reason: Rejection | null;
  /** The amount in the channel's currency, where it was converted. */
  readonly converted: string | null;
}

/** A guardrail that the winning price was held against. */
export interface CheckedGuardrail {
  readonly guardrailId: string;
  readonly outcome: string;
}

/** Everything a price was decided from, plain JSON: replaying it reproduces the amount (P6). */
export interface PriceTrace {
  readonly question: PriceQuestion;
  readonly conversions: readonly Conversion[];
  readonly steps: readonly TraceStep[];
  readonly winnerId: string | null;
  readonly referenceId: string | null;
  readonly guardrails: readonly CheckedGuardrail[];
}

/** One price of a line: of one unit as it was set, of one unit with its tax, and of the whole quantity. */
export interface LineAmounts {
  readonly priceId: string;
  readonly unitPrice: UnitPrice;
  readonly basis: PriceBasis;
  readonly unit: TaxedPrice;
  readonly total: TaxedPrice;
}

/** A line with its price: what promotions start from. */
export interface ResolvedLine extends LineAmounts {
  readonly outcome: 'PRICED';
  readonly key: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly currency: string;
  readonly level: PriceLevel;
  readonly type: PriceListType;
  readonly listId: string | null;
  readonly listCode: string | null;
  /** Since when the price that won holds, epoch milliseconds; null where it has no beginning. */
  readonly since: number | null;
  /** What this buyer would pay without the sale; null where no sale won (P5). */
  readonly reference: LineAmounts | null;
  /** How the amount was converted, where it was. */
  readonly conversion: Conversion | null;
  readonly trace: PriceTrace;
}

export const NO_PRICE_REASONS = ['VARIANT_UNKNOWN', 'VAT_UNKNOWN', 'NO_CANDIDATE', 'NONE_ELIGIBLE'] as const;
export type NoPriceReason = (typeof NO_PRICE_REASONS)[number];

/** A line without a price, and why: a typed answer, no failure (P4). */
export interface UnpricedLine {
  readonly outcome: 'NO_PRICE';
  readonly key: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly reason: NoPriceReason;
  readonly trace: PriceTrace;
}

export type LineAnswer = ResolvedLine | UnpricedLine;
