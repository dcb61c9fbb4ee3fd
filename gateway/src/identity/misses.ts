const WINDOW_MS = 60_000;
const MAX_ADDRESSES = 10_000;

/** Counts keys that turned out to be none, per address and minute, so that nobody guesses at platform's expense. */
export class Misses {
  private readonly counts = new Map<string, { count: number; until: number }>();
  private readonly most: number;

  constructor(most = 20) {
    this.most = most;
  }

  /** Milliseconds until the address may try again; 0 where it may now. */
  waitMs(address: string, now: number): number {
    const entry = this.counts.get(address);
    return entry && entry.until > now && entry.count >= this.most ? entry.until - now : 0;
  }

  add(address: string, now: number): void {
    const entry = this.counts.get(address);
    if (entry && entry.until > now) {
      entry.count++;
      return;
    }
    this.counts.delete(address);
    const oldest = this.counts.size >= MAX_ADDRESSES ? this.counts.keys().next().value : undefined;
    if (oldest !== undefined) this.counts.delete(oldest);
    this.counts.set(address, { count: 1, until: now + WINDOW_MS });
  }
}
