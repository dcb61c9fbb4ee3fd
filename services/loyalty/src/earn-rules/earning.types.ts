export const ruleKinds = {
  RATE: 'Points for every unit of money of what matches; of several the first one wins, line by line.',
  MULTIPLIER: 'Multiplies what the lines that match earn.',
  BONUS: 'A fixed number of points for an order that matches.',
  EVENT: 'A fixed number of points for something other than an order, such as a review.',
} as const;
export type RuleKind = keyof typeof ruleKinds;

export const ruleCombinations = {
  STACK: 'Goes together with all others of its kind.',
  EXCLUSIVE: 'Of several of this sort only the one that gives most counts.',
} as const;
export type RuleCombination = keyof typeof ruleCombinations;

export const capPeriods = {
  DAY: 'A day.',
  MONTH: 'A month of the calendar.',
  YEAR: 'A year of the calendar.',
} as const;
export type CapPeriod = keyof typeof capPeriods;

/** What a version of a rule says. */
export interface RuleDefinition {
  /** RATE: points for one unit of the currency. */
  readonly rate: string | null;
  /** MULTIPLIER. */
  readonly multiplier: string | null;
  /** BONUS and EVENT. */
  readonly points: number | null;
  /** EVENT: what happened, such as `review`. */
  readonly eventKey: string | null;
  readonly combination: RuleCombination;
  readonly capPerOrder: number | null;
  readonly capPerPeriod: number | null;
  readonly capPeriod: CapPeriod | null;
  readonly minimumNet: string | null;
  readonly skus: readonly string[];
  readonly variantIds: readonly string[];
  readonly categoryIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly countries: readonly string[];
  readonly sources: readonly string[];
  readonly campaignCodes: readonly string[];
  readonly segmentIds: readonly string[];
  readonly tierIds: readonly string[];
  readonly firstOrderOnly: boolean;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** A rule at one of its versions. */
export interface Rule {
  readonly ruleId: string;
  readonly versionId: string;
  readonly name: string;
  readonly kind: RuleKind;
  /** Higher goes first. */
  readonly priority: number;
  readonly definition: RuleDefinition;
}

/** A line of an order as rules see it; amounts in minor units as text, so that facts are plain JSON. */
export interface LineFacts {
  readonly lineId: string;
  readonly sku: string;
  readonly variantId: string | null;
  /** Categories that it lay in when the order came, and all above them. */
  readonly categoryIds: readonly string[];
  /** Whether those were known; without it nothing is said about categories. */
  readonly placed?: boolean;
  /** GOODS, SHIPPING, FEE or DISCOUNT. */
  readonly kind: string;
  readonly quantity: number;
  readonly netMinor: string;
}

/** An order as rules see it. */
export interface OrderFacts {
  readonly orderId: string;
  readonly placedAt: string;
  readonly currency: string;
  readonly source: string;
  readonly channelId: string | null;
  readonly country: string | null;
  readonly campaignCode: string | null;
  readonly netMinor: string;
  readonly lines: readonly LineFacts[];
}

/** A member as rules see it at the time of the order; kept with the order so that it can be judged again (L14). */
export interface MemberFacts {
  readonly tierId: string | null;
  readonly tierMultiplier: string;
  readonly segmentIds: readonly string[];
  readonly firstOrder: boolean;
  /** What each rule has given in its running period already, where it has a cap. */
  readonly given: Readonly<Record<string, number>>;
}

/** What one rule gave. */
export interface EarnedPart {
  readonly ruleId: string;
  readonly versionId: string;
  readonly name: string;
  readonly points: number;
  /** Whether a cap took some. */
  readonly capped: boolean;
}

/** What an order earns, and what for. */
export interface Earning {
  readonly points: number;
  readonly parts: readonly EarnedPart[];
  /** Points by line, so that a return takes what its lines earned. */
  readonly lines: Readonly<Record<string, number>>;
  /** Amount that earns: goods less discounts. */
  readonly eligibleMinor: string;
}
