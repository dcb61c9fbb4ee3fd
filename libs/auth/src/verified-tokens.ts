import { hash } from 'node:crypto';

/** A revoked key must stop working within a minute, so a remembered verdict lives no longer. */
const MAX_AGE_MS = 60_000;
const MAX_ENTRIES = 5_000;

/**
 * Remembers tokens that were verified, by hash, until they expire: a signature costs 110 us, a page of a console sends
 * the same token many times a minute. Least recently used goes first.
 */
export class VerifiedTokens<T extends { readonly exp: number }> {
  private readonly entries = new Map<string, { claims: T; until: number }>();

  get(token: string, now: number): T | undefined {
    if (typeof token !== 'string') return undefined;
    const id = hash('sha256', token, 'base64url');
    const entry = this.entries.get(id);
    if (!entry) return undefined;
    this.entries.delete(id);
    if (entry.until <= now) return undefined;
    this.entries.set(id, entry);
    return entry.claims;
  }

  clear(): void {
    this.entries.clear();
  }

  set(token: string, claims: T, now: number): void {
    const oldest = this.entries.size >= MAX_ENTRIES ? this.entries.keys().next().value : undefined;
    if (oldest !== undefined) this.entries.delete(oldest);
    const until = Math.min(claims.exp * 1000, now + MAX_AGE_MS);
    this.entries.set(hash('sha256', token, 'base64url'), { claims, until });
  }
}
