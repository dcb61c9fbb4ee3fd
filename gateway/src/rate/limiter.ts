/** State of the buckets after an attempt to take points. */
export interface Verdict {
  readonly granted: boolean;
  /** Points of a full bucket. */
  readonly limit: number;
  readonly available: number;
  /** Points that come back per second. */
  readonly restoreRate: number;
  /** Seconds until the bucket is full again. */
  readonly resetS: number;
}

/** Takes points for one call; answers at once where it can. */
export interface RateLimiter {
  take(actor: string, brand: string | null, points: number): Verdict | Promise<Verdict>;
  close(): Promise<void>;
}

/** Never refuses; for tests. */
export const unlimited: RateLimiter = {
  take: () => ({ granted: true, limit: 0, available: 0, restoreRate: 0, resetS: 0 }),
  close: () => Promise.resolve(),
};
