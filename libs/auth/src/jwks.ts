import type { KeyObject } from 'node:crypto';
import { importKeyRing, type Jwks, type KeyRing } from './keys.ts';

/** Where a verifier gets public keys from. */
export interface KeySource {
  /** The key with this id, or undefined where nobody published it. */
  get(kid: string): Promise<KeyObject | undefined>;
  /** Forgets what was fetched; a fixed set has nothing to forget. */
  forget?(): void;
}

/** Keys known beforehand. */
export function staticKeys(jwks: Jwks | string): KeySource {
  const ring = importKeyRing(jwks);
  return { get: (kid) => Promise.resolve(ring.get(kid)) };
}

export interface RemoteKeysOptions {
  /** How long a fetched set is used without asking again; default 10 minutes. */
  maxAgeMs?: number;
  /**
   * Least time between two fetches, whatever key ids callers send; default 5 seconds. A key must be published for longer than
   * this before it signs, or a verifier that has just asked refuses its first tokens.
   */
  cooldownMs?: number;
  timeoutMs?: number;
  now?: () => number;
  fetch?: typeof fetch;
}

/**
 * Keys published at a URL. An unknown key id asks again at most once per cooldown, so that forged ids cannot make us
 * flood the issuer; while the issuer is away the last known keys stay in use.
 */
export class RemoteKeys implements KeySource {
  private ring: KeyRing = new Map();
  private fetchedAt = -Infinity;
  private triedAt = -Infinity;
  private pending: Promise<void> | undefined;
  private readonly url: string;
  private readonly options: Required<RemoteKeysOptions>;

  constructor(url: string, options: RemoteKeysOptions = {}) {
    this.url = url;
    this.options = { maxAgeMs: 600_000, cooldownMs: 5_000, timeoutMs: 2_000, now: Date.now, fetch, ...options };
  }

  async get(kid: string): Promise<KeyObject | undefined> {
    const now = this.options.now();
    const stale = now - this.fetchedAt > this.options.maxAgeMs;
    if (stale || !this.ring.has(kid)) await this.refetch(now);
    return this.ring.get(kid);
  }

  /** Forgets all keys, e.g. after a key was revoked: the next call fetches at once. */
  forget(): void {
    this.ring = new Map();
    this.fetchedAt = this.triedAt = -Infinity;
  }

  private refetch(now: number): Promise<void> {
    if (this.pending) return this.pending;
    if (now - this.triedAt < this.options.cooldownMs) return Promise.resolve();
    this.triedAt = now;
    this.pending = this.load(now).finally(() => (this.pending = undefined));
    return this.pending;
  }

  private async load(now: number): Promise<void> {
    try {
      const response = await this.options.fetch(this.url, { signal: AbortSignal.timeout(this.options.timeoutMs) });
      if (!response.ok) return this.retrySoon(now);
      this.ring = importKeyRing((await response.json()) as Jwks);
      this.fetchedAt = now;
    } catch {
      this.retrySoon(now);
    }
  }

  /** A failed fetch may be tried again after a second: at start-up the issuer is often a moment late. */
  private retrySoon(now: number): void {
    this.triedAt = now - this.options.cooldownMs + 1_000;
  }
}
