/** Epoch milliseconds, half open; null is for ever. */
export interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** A price that is in force or planned. */
export interface PlannedPrice extends Span {
  readonly id: string;
}

/** What becomes of the prices of one band when another is laid over them. */
export interface Overlay<P extends PlannedPrice> {
  /** Prices that end earlier; where `to` is their beginning they were called off. */
  readonly ended: readonly { readonly price: P; readonly to: number }[];
  /** What of a price goes on after the new one. */
  readonly resumed: readonly (Span & { readonly price: P })[];
}

const before = (a: number, b: number | null): boolean => b === null || a < b;

/**
 * Lays a window over prices of one band: what it covers gives way, what reaches beyond its end comes back after it. The
 * result has no overlap, and nothing before the window changes.
 */
export function overlay<P extends PlannedPrice>(prices: readonly P[], window: Span): Overlay<P> {
  const touched = prices.filter(
    (one) => before(one.from, window.to) && before(window.from, one.to) && one.from !== one.to,
  );
  return {
    ended: touched.map((price) => ({ price, to: Math.max(price.from, window.from) })),
    resumed: touched.flatMap((price) =>
      window.to !== null && before(window.to, price.to) ? [{ price, from: window.to, to: price.to }] : [],
    ),
  };
}
