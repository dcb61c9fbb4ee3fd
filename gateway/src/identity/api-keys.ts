import { hash } from 'node:crypto';
import { apiKeySecretHash, parseApiKey } from '@mh-os/auth/plain';
import { Refusal } from '../errors/refusal.ts';
import { addressCheck } from './addresses.ts';
import { Misses } from './misses.ts';
import type { PlatformRefusal } from './platform-port.ts';

/** What platform gives for a key. */
export interface Exchanged {
  readonly accessToken: string;
  readonly addresses: readonly string[];
}

export interface ApiKeysOptions {
  /** Environment of the keys that are taken here. */
  readonly env: string;
  readonly exchange: (question: { id: string; secretHash: string }) => Promise<Exchanged | PlatformRefusal>;
  readonly now?: () => number;
}

/** Within this time a revoked key must be dead, should its revocation not have been heard of. */
const KEEP_MS = 60_000;
/** A key that is none is remembered for a moment: programs repeat themselves. */
const KEEP_REFUSED_MS = 10_000;
const MAX_KEYS = 5_000;

interface Known {
  readonly until: number;
  /** Undefined for a key that platform refused. */
  readonly accessToken: string | undefined;
  readonly allows: (address: string) => boolean;
}

/** Trades API keys for access tokens, which stay in here: per key one question a minute, whatever its load. */
export class ApiKeys {
  private readonly known = new Map<string, Known>();
  private readonly asking = new Map<string, Promise<Known>>();
  private readonly misses = new Misses();
  private readonly options: ApiKeysOptions;
  private readonly now: () => number;

  constructor(options: ApiKeysOptions) {
    this.options = options;
    this.now = options.now ?? Date.now;
  }

  /** The access token of a key that holds and may be used from this address; refuses otherwise. */
  async tokenOf(text: string, address: string): Promise<string> {
    const id = hash('sha256', text, 'base64url');
    const known = this.cached(id) ?? (await this.ask(id, text, address));
    if (known.accessToken === undefined) throw refused();
    if (!known.allows(address))
      throw new Refusal('FORBIDDEN', 'This API key may not be used from this address.', {
        details: { reason: 'API_KEY_ADDRESS' },
      });
    return known.accessToken;
  }

  /** Forgets what was learnt of a key: its token turned out to be revoked. */
  forget(text: string): void {
    this.known.delete(hash('sha256', text, 'base64url'));
  }

  private cached(id: string): Known | undefined {
    const entry = this.known.get(id);
    if (entry && entry.until > this.now()) return entry;
    this.known.delete(id);
    return undefined;
  }

  private async ask(id: string, text: string, address: string): Promise<Known> {
    const waitMs = this.misses.waitMs(address, this.now());
    if (waitMs > 0)
      throw new Refusal(
        'RATE_LIMITED',
        'Too many API keys from this address were not valid; wait as long as Retry-After says.',
        {
          headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) },
        },
      );
    const pending = this.asking.get(id) ?? this.exchange(id, text).finally(() => this.asking.delete(id));
    this.asking.set(id, pending);
    const known = await pending;
    if (known.accessToken === undefined) this.misses.add(address, this.now());
    return known;
  }

  private async exchange(id: string, text: string): Promise<Known> {
    const parts = parseApiKey(text);
    // Of another environment, or no key at all: platform need not be asked.
    if (!parts || parts.env !== this.options.env) return this.keep(id, undefined);
    const question = { id: parts.id, secretHash: apiKeySecretHash(parts.secret) };
    const answer = await this.options.exchange(question).catch(() => {
      throw new Refusal('UPSTREAM_UNAVAILABLE', 'API keys cannot be checked at this moment; try again.', {
        headers: { 'retry-after': '1' },
      });
    });
    return this.keep(id, 'accessToken' in answer ? answer : undefined);
  }

  private keep(id: string, answer: Exchanged | undefined): Known {
    const until = this.now() + (answer ? KEEP_MS : KEEP_REFUSED_MS);
    const known = { until, accessToken: answer?.accessToken, allows: addressCheck(answer?.addresses ?? []) };
    const oldest = this.known.size >= MAX_KEYS ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(id, known);
    return known;
  }
}

function refused(): Refusal {
  return new Refusal('UNAUTHENTICATED', 'The API key is not valid, was revoked or has expired.', {
    headers: { 'www-authenticate': 'Bearer' },
  });
}
