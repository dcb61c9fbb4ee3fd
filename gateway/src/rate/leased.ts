import type { RateLimiter, Verdict } from './limiter.ts';
import type { Lease, PointStore } from './store.ts';

export interface LeasedOptions {
  readonly store: PointStore;
  readonly windowS: number;
  /** Points per window and actor. */
  readonly actorPoints: number;
  /** Points per window and brand. */
  readonly brandPoints: number;
}

/** Share of a bucket taken from the store at once: small, so that what one process holds idle is within 2 % (A8). */
const SHARE = 100;
const MAX_BUCKETS = 20_000;

interface Bucket {
  points: number;
  /** What the store had left when last asked. */
  left: number;
  until: number;
  pending: Promise<void> | undefined;
}

/** Spends points leased from a shared store: the request path waits for the store only where the lease runs dry. */
export class LeasedLimiter implements RateLimiter {
  private readonly buckets = new Map<string, Bucket>();
  private readonly options: LeasedOptions;
  private readonly now: () => number;

  constructor(options: LeasedOptions, now: () => number = Date.now) {
    this.options = options;
    this.now = now;
  }

  take(actor: string, brand: string | null, points: number): Verdict | Promise<Verdict> {
    const { actorPoints, brandPoints } = this.options;
    const own = this.spend(`a:${actor}`, actorPoints, points);
    if (brand === null) return own;
    if (own instanceof Promise) return own.then((verdict) => this.both(verdict, actor, brand, points));
    return this.both(own, actor, brand, points, brandPoints);
  }

  close(): Promise<void> {
    return this.options.store.close();
  }

  private both(
    own: Verdict,
    actor: string,
    brand: string,
    points: number,
    limit = this.options.brandPoints,
  ): Verdict | Promise<Verdict> {
    if (!own.granted) return own;
    const decide = (shared: Verdict): Verdict => {
      if (!shared.granted) this.giveBack(`a:${actor}`, points);
      return !shared.granted || shared.available < own.available ? shared : own;
    };
    const shared = this.spend(`b:${brand}`, limit, points);
    return shared instanceof Promise ? shared.then(decide) : decide(shared);
  }

  private giveBack(key: string, points: number): void {
    const bucket = this.buckets.get(key);
    if (bucket) bucket.points += points;
  }

  private spend(key: string, limit: number, points: number): Verdict | Promise<Verdict> {
    const bucket = this.bucket(key);
    const lease = Math.max(1, Math.ceil(limit / SHARE));
    if (bucket.points >= points) {
      bucket.points -= points;
      if (bucket.points < lease / 2 && bucket.left > 0) void this.refill(key, bucket, limit, lease);
      return this.verdict(bucket, limit, true);
    }
    if (bucket.left === 0) return this.verdict(bucket, limit, false);
    return this.refill(key, bucket, limit, Math.max(lease, points - bucket.points)).then(() =>
      this.spend(key, limit, points),
    );
  }

  private refill(key: string, bucket: Bucket, limit: number, want: number): Promise<void> {
    bucket.pending ??= this.options.store
      .lease(key, limit, want)
      .then((lease) => this.adopt(bucket, lease))
      .finally(() => (bucket.pending = undefined));
    return bucket.pending;
  }

  private adopt(bucket: Bucket, lease: Lease): void {
    const until = this.now() + lease.resetMs;
    // The store may have begun a new window meanwhile: what was left of the old one is void.
    if (until > bucket.until + 1_000) bucket.points = 0;
    bucket.points += lease.points;
    bucket.left = lease.left;
    bucket.until = until;
  }

  private bucket(key: string): Bucket {
    const known = this.buckets.get(key);
    if (known && (known.until > this.now() || known.pending)) return known;
    if (this.buckets.size >= MAX_BUCKETS) this.buckets.delete(this.buckets.keys().next().value ?? '');
    const fresh: Bucket = {
      points: 0,
      left: Infinity,
      until: this.now() + this.options.windowS * 1_000,
      pending: undefined,
    };
    this.buckets.set(key, fresh);
    return fresh;
  }

  private verdict(bucket: Bucket, limit: number, granted: boolean): Verdict {
    const left = Number.isFinite(bucket.left) ? bucket.left : limit;
    return {
      granted,
      limit,
      available: granted ? Math.min(limit, bucket.points + left) : bucket.points,
      restoreRate: limit / this.options.windowS,
      resetS: Math.max(0, Math.ceil((bucket.until - this.now()) / 1_000)),
    };
  }
}
