/**
 * Remembers token ids for at least their lifetime: two generations, the older one dropped as a whole, so that no timer
 * and no scan is needed. Per process: a replica that never saw the token relies on its 30 s and its bound body.
 */
export class ReplayGuard {
  private young = new Set<string>();
  private old = new Set<string>();
  private turnedAt = 0;
  private readonly lifetimeMs: number;

  constructor(lifetimeMs: number) {
    this.lifetimeMs = lifetimeMs;
  }

  /** True the first time a token id is seen. */
  first(jti: string, now: number): boolean {
    if (now - this.turnedAt > this.lifetimeMs) {
      this.old = now - this.turnedAt > 2 * this.lifetimeMs ? new Set() : this.young;
      this.young = new Set();
      this.turnedAt = now;
    }
    if (this.young.has(jti) || this.old.has(jti)) return false;
    this.young.add(jti);
    return true;
  }
}
