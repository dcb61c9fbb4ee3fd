import type { Money } from '@mh-os/kernel';
import type { TaxedPrice } from '../vat/vat.rules.ts';

export const PROMOTION_KINDS = ['PERCENTAGE', 'FIXED_AMOUNT', 'BUY_X_GET_Y', 'BUNDLE_PRICE'] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

export const PROMOTION_COMBINATIONS = ['EXCLUSIVE', 'STACKABLE', 'BEST_OF'] as const;
export type PromotionCombination = (typeof PROMOTION_COMBINATIONS)[number];

export const PROMOTION_STATUSES = ['DRAFT', 'PENDING', 'ACTIVE', 'PAUSED', 'ENDED'] as const;
export type PromotionStatus = (typeof PROMOTION_STATUSES)[number];

/** What a promotion takes off. */
export type PromotionReward =
  /** Hundredths of a percent off every matching line. */
  | { readonly kind: 'PERCENTAGE'; readonly percent: string }
  /** An amount off all matching lines together. */
  | { readonly kind: 'FIXED_AMOUNT'; readonly amount: Money }
  /** Of every `buy + get` matching pieces the cheapest `get` are `percent` off; 100.00 is free. */
  | {
      readonly kind: 'BUY_X_GET_Y';
      readonly buy: number;
      readonly get: number;
      readonly percent: string;
      readonly mostTimes: number | null;
    }
  /** A set of pieces for a price. */
  | {
      readonly kind: 'BUNDLE_PRICE';
      readonly items: readonly BundleItem[];
      readonly price: Money;
      readonly mostTimes: number | null;
    };

export interface BundleItem {
  readonly variantId: string;
  readonly quantity: number;
}

/** Which lines a promotion looks at; empty lists mean all. */
export interface PromotionScope {
  readonly variantIds: readonly string[];
  readonly productIds: readonly string[];
  readonly categoryIds: readonly string[];
}

/** When a promotion applies. */
export interface PromotionConditions {
  readonly channelIds: readonly string[];
  readonly segmentIds: readonly string[];
  readonly firstOrderOnly: boolean;
  /** Of the whole basket before any discount, on the channel's side. */
  readonly minimumBasket: Money | null;
  /** Half-open, UTC: `from ≤ t < to`. */
  readonly from: Date | null;
  readonly to: Date | null;
  readonly needsCode: boolean;
}

/** How often, and how much of it is left, at the moment of asking. */
export interface PromotionRoom {
  readonly uses: number | null;
  readonly customerUses: number | null;
  readonly budget: Money | null;
}

/** A promotion as evaluation sees it. */
export interface Promotion {
  readonly id: string;
  readonly name: string;
  readonly status: PromotionStatus;
  /** Smaller goes first. */
  readonly priority: number;
  readonly combination: PromotionCombination;
  readonly currency: string;
  readonly reward: PromotionReward;
  readonly scope: PromotionScope;
  readonly conditions: PromotionConditions;
  /** What is left of its limits; null limits are none. */
  readonly room: PromotionRoom;
  /** Whether it is limited per customer, so that it needs to know one. */
  readonly perCustomer: boolean;
  /** The code of the basket that opens it; null where none does. */
  readonly code: { readonly id: string; readonly text: string; readonly usesLeft: number | null } | null;
}

/** A line of a basket with its resolved price. */
export interface PromotionLine {
  readonly key: string;
  readonly variantId: string;
  readonly productId: string;
  readonly categoryIds: readonly string[];
  readonly quantity: number;
  readonly total: TaxedPrice;
}

/** A basket to evaluate. */
export interface PromotionBasket {
  readonly channelId: string;
  readonly currency: string;
  readonly customerId: string | null;
  readonly segmentIds: readonly string[];
  /** Null: not known; then it counts as none. */
  readonly firstOrder: boolean | null;
  readonly at: Date;
  readonly lines: readonly PromotionLine[];
}

export const PROMOTION_REASONS = [
  'APPLIED',
  'NOT_ACTIVE',
  'NOT_YET',
  'OVER',
  'OTHER_CHANNEL',
  'OTHER_CURRENCY',
  'OTHER_SEGMENT',
  'FIRST_ORDER_ONLY',
  'MINIMUM_NOT_REACHED',
  'CODE_NEEDED',
  'CODE_USED_UP',
  'USED_UP',
  'CUSTOMER_NEEDED',
  'USED_UP_BY_CUSTOMER',
  'NO_MATCHING_LINES',
  'NOTHING_TO_TAKE_OFF',
  'BUDGET_TOO_SMALL',
  'OUTDONE',
] as const;
export type PromotionReason = (typeof PROMOTION_REASONS)[number];

/** What one promotion came to. */
export interface PromotionTrace {
  readonly promotionId: string;
  readonly name: string;
  readonly reason: PromotionReason;
  readonly codeId: string | null;
  /** What it takes off; zero where it is not applied. */
  readonly discount: Money;
}

/** A line after promotions. */
export interface DiscountedLine {
  readonly key: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly before: TaxedPrice;
  readonly after: TaxedPrice;
  readonly discounts: readonly { readonly promotionId: string; readonly amount: Money }[];
}

/** A basket after promotions. */
export interface PromotionAnswer {
  readonly lines: readonly DiscountedLine[];
  readonly trace: readonly PromotionTrace[];
  /** On the side that prices are set on. */
  readonly discount: Money;
}
