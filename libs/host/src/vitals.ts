import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { HealthRegistry } from './health.ts';

/** One answered request. */
export interface Answered {
  /** What was asked: the root fields of a GraphQL request, else method and route. */
  readonly name: string;
  readonly ms: number;
  /** Failed by our fault, not the caller's. */
  readonly failed: boolean;
  readonly requestId: string;
}

interface Slow {
  readonly name: string;
  readonly ms: number;
  readonly at: string;
  readonly requestId: string;
}

interface Bucket {
  second: number;
  count: number;
  failed: number;
  readonly times: Uint32Array;
}

const BUCKETS = 6;
const BUCKET_S = 10;
/** Upper bounds of the latency classes, in ms; the last class has none. */
const BOUNDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];
const SLOW_KEPT = 20;
const SLOW_MS = 50;
const SLOW_FOR_MS = 600_000;

const empty = (second: number): Bucket => ({ second, count: 0, failed: 0, times: new Uint32Array(BOUNDS.length + 1) });

/** How a process has been doing in the last minute; costs a few additions per request and no allocation. */
export class Vitals {
  /** This process, new at each start. */
  readonly instance = randomUUID();
  readonly startedAt = new Date().toISOString();
  private readonly buckets: Bucket[] = Array.from({ length: BUCKETS }, () => empty(-1));
  private slow: Slow[] = [];
  private readonly loop = monitorEventLoopDelay({ resolution: 20 });
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
    this.loop.enable();
  }

  observe({ name, ms, failed, requestId }: Answered): void {
    const bucket = this.bucket();
    bucket.count++;
    if (failed) bucket.failed++;
    const place = BOUNDS.findIndex((bound) => ms <= bound);
    bucket.times[place === -1 ? BOUNDS.length : place]!++;
    if (ms >= SLOW_MS && ms > (this.slow.at(SLOW_KEPT - 1)?.ms ?? 0)) this.remember({ name, ms, requestId });
  }

  /** Requests, failures and the 95th percentile of the last minute; the percentile is the upper bound of its class. */
  requests(): { count: number; failed: number; p95Ms: number } {
    const since = this.second() - BUCKETS * BUCKET_S;
    const recent = this.buckets.filter((bucket) => bucket.second > since);
    const count = recent.reduce((sum, bucket) => sum + bucket.count, 0);
    const failed = recent.reduce((sum, bucket) => sum + bucket.failed, 0);
    let seen = 0;
    const place = BOUNDS.findIndex((_bound, index) => {
      seen += recent.reduce((sum, bucket) => sum + bucket.times[index]!, 0);
      return seen >= count * 0.95;
    });
    return { count, failed, p95Ms: count === 0 ? 0 : (BOUNDS[place] ?? BOUNDS.at(-1)! * 2) };
  }

  /** The slowest requests of the last ten minutes, slowest first. */
  slowest(): readonly Slow[] {
    const since = new Date(this.now() - SLOW_FOR_MS).toISOString();
    this.slow = this.slow.filter((each) => each.at >= since);
    return this.slow;
  }

  /** Memory, and how long the event loop let others wait since last asked. */
  process(): { residentMiB: number; loopDelayP99Ms: number } {
    const loopDelayP99Ms = Math.max(0, Math.round(this.loop.percentile(99) / 1e6) - 20);
    this.loop.reset();
    return { residentMiB: Math.round(process.memoryUsage.rss() / 2 ** 20), loopDelayP99Ms };
  }

  private remember(slow: Omit<Slow, 'at'>): void {
    const at = new Date(this.now()).toISOString();
    this.slow = [...this.slowest(), { ...slow, ms: Math.round(slow.ms), at }]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, SLOW_KEPT);
  }

  private second(): number {
    return Math.floor(this.now() / 1000 / BUCKET_S) * BUCKET_S;
  }

  private bucket(): Bucket {
    const second = this.second();
    const index = (second / BUCKET_S) % BUCKETS;
    const known = this.buckets[index]!;
    return known.second === second ? known : (this.buckets[index] = empty(second));
  }
}

/** The part of a heartbeat that the host knows. */
export async function hostBeat(vitals: Vitals, health: HealthRegistry, version: string) {
  const { ready, draining, dependencies } = await health.readiness();
  const plain = Object.entries(dependencies).map(([name, { ok, ms, error }]) => [name, { ok, ms, error }] as const);
  const { instance, startedAt } = vitals;
  return {
    ...{ instance, version, node: process.version, startedAt, ready, draining },
    dependencies: Object.fromEntries(plain),
    requests: vitals.requests(),
    process: vitals.process(),
    slow: [...vitals.slowest()],
  };
}
