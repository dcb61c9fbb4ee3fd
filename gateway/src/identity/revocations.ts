import type { AccessClaims } from '@mh-os/auth/plain';

/** What platform tells in one look; see its revocations. */
export interface RevocationPage {
  readonly cursor: string;
  /** Platform's clock, milliseconds: everything listed was true by then. */
  readonly at: number;
  readonly revocations: readonly (readonly [id: string, kind: string, subject: string])[];
}

/** Longer than any token lives. */
const KEEP_MS = 600_000;
/** Longer than anybody may hold on to an older key set. */
const KEEP_KEY_MS = 3_600_000;

interface Ended {
  /** Tokens issued up to then are over; milliseconds. */
  readonly upTo: number;
  readonly until: number;
}

/**
 * Which access tokens are over before their time (A3, T17). A handful of look-ups per request, however many there are; what
 * outlived every token it could concern is dropped.
 */
export class Revocations {
  private readonly seen = new Map<string, number>();
  private readonly ended = new Map<string, Ended>();

  /** Takes in a page; true where it ends a signing key. */
  add({ at, revocations }: RevocationPage, now: number): boolean {
    let key = false;
    for (const [id, kind, subject] of revocations) {
      // Pages overlap: what came before must not end tokens that were issued since.
      if (this.seen.has(id)) continue;
      const until = now + (kind === 'key' ? KEEP_KEY_MS : KEEP_MS);
      // Platform drops a row some minutes after it can matter: until then a long open transaction may bring it again.
      this.seen.set(id, until + KEEP_MS);
      const upTo = kind === 'key' || kind === 'session' ? Infinity : at;
      this.ended.set(`${kind}:${subject}`, { upTo, until });
      key ||= kind === 'key';
    }
    this.sweep(now);
    return key;
  }

  /** Whether a verified token is over nevertheless. */
  ends(claims: AccessClaims): boolean {
    if (this.ended.size === 0) return false;
    const { sid, sub, brand, kid, kind } = claims;
    const issued = claims.iat * 1000;
    return (
      this.over(`session:${sid}`, issued) ||
      this.over(`key:${kid}`, issued) ||
      this.over(`user:${sub}`, issued) ||
      (brand !== undefined &&
        (this.over(`brand:${brand}`, issued) ||
          this.over(`${kind === 'integration' ? 'api-key' : 'membership'}:${brand}:${sub}`, issued)))
    );
  }

  get size(): number {
    return this.ended.size;
  }

  private over(name: string, issued: number): boolean {
    const entry = this.ended.get(name);
    return entry !== undefined && issued <= entry.upTo;
  }

  private sweep(now: number): void {
    for (const [id, until] of this.seen) if (until <= now) this.seen.delete(id);
    for (const [name, { until }] of this.ended) if (until <= now) this.ended.delete(name);
  }
}
