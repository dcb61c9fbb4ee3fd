import { divideRounded, Money, parseScaled } from '@mh-os/kernel';

/** Net content as the label says it. */
export interface Content {
  readonly amount: string;
  readonly unit: string;
}

/**
 * `LAW`: per 1 l or 1 kg, as the German Preisangabenverordnung asks since 28 May 2022 (§ 5 (1) PAngV). `HUNDRED`: per 100 ml
 * or 100 g for content up to 250, per 1 l or 1 kg beyond: the familiar figure of before, to be shown beside.
 */
export const UNIT_PRICE_BASES = ['LAW', 'HUNDRED'] as const;
export type UnitPriceBasis = (typeof UNIT_PRICE_BASES)[number];

/** A price per measure, and whether the law asks for it. */
export interface PricePerMeasure {
  readonly price: Money;
  readonly quantity: number;
  readonly unit: 'ml' | 'g' | 'l' | 'kg';
  readonly required: boolean;
}

const BASE: Readonly<
  Record<string, { readonly small: 'ml' | 'g'; readonly large: 'l' | 'kg'; readonly factor: bigint }>
> = {
  ml: { small: 'ml', large: 'l', factor: 1n },
  l: { small: 'ml', large: 'l', factor: 1_000n },
  g: { small: 'g', large: 'kg', factor: 1n },
  kg: { small: 'g', large: 'kg', factor: 1_000n },
};
const SCALE = 3;
const THOUSAND = 1_000n;

/** The price per measure, rounded once to the currency; null for pieces and without content. */
export function pricePerMeasure(
  price: Money,
  content: Content | null | undefined,
  basis: UnitPriceBasis,
): PricePerMeasure | null {
  const base = content ? BASE[content.unit] : undefined;
  if (!content || !base) return null;
  // Thousandths of a millilitre or gram.
  const amount = parseScaled(content.amount, SCALE) * base.factor;
  if (amount <= 0n) return null;
  const small = basis === 'HUNDRED' && amount <= 250n * THOUSAND;
  const measure = (small ? 100n : 1_000n) * THOUSAND;
  return {
    price: Money.of(divideRounded(price.minorUnits * measure, amount), price.currency),
    quantity: small ? 100 : 1,
    unit: small ? base.small : base.large,
    // § 4 (3) no. 1 PAngV: less than 10 g or 10 ml needs none; where the measure is the content itself it is the price (§ 4 (1)).
    required: amount >= 10n * THOUSAND && amount !== 1_000n * THOUSAND,
  };
}
