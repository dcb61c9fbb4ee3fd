/** A size in which a product is sold. */
export interface SeedSize {
  /** `100 ml`, `6 pcs`. */
  readonly size: string;
  /** Cost of one unit in EUR. */
  readonly cost: string;
  /** Gross price in the own shop in EUR; the other channels follow from it. */
  readonly gross: string;
  readonly stock: number;
}

export interface SeedProduct {
  /** Stem of the SKUs: `HM-SHP-TEA`. */
  readonly code: string;
  readonly name: string;
  readonly nameDe: string;
  readonly description: string;
  readonly descriptionDe: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly inci: string;
  readonly sizes: readonly SeedSize[];
}

/** `s('100 ml', '2.10', '12.90', 240)` */
export function s(size: string, cost: string, gross: string, stock: number): SeedSize {
  return { size, cost, gross, stock };
}
