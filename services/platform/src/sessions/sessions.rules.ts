import { DomainError } from '@mh-os/kernel';

const DAY_MS = 86_400_000;
/** A session ends for good after 30 days. */
export const SESSION_LIFETIME_MS = 30 * DAY_MS;
/** A session that nobody refreshed for 7 days is over. */
export const SESSION_IDLE_MS = 7 * DAY_MS;
/** How long a used refresh token still gets the answer that was lost on its way. */
export const REFRESH_GRACE_MS = 10_000;

/** What a refresh decision needs to know of a session. */
export interface SessionFacts {
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** What it needs to know of the refresh token that was presented. */
export interface RefreshFacts {
  readonly issuedAt: Date;
  readonly usedAt: Date | null;
  /** Replaced by switching the brand, without ever having been used. */
  readonly supersededAt: Date | null;
  /** What became of the token that followed it; absent while it is still good. */
  readonly successor?: 'used' | 'superseded' | undefined;
}

/**
 * What a presented refresh token leads to: `rotate` gives a new one, `repeat` the very same answer again (a reply was
 * lost), `reuse` means that two parties hold the token and ends the family, `expire` ends an over-aged session.
 */
export type RefreshVerdict = 'rotate' | 'repeat' | 'reuse' | 'expire' | 'refuse';

/** Judges a refresh token (A6). */
export function judgeRefresh(session: SessionFacts, token: RefreshFacts, now: Date): RefreshVerdict {
  if (session.endedAt) return 'refuse';
  const time = now.getTime();
  if (token.usedAt) {
    const late = time - token.usedAt.getTime() > REFRESH_GRACE_MS;
    if (late || token.successor === 'used') return 'reuse';
    return token.successor === 'superseded' ? 'refuse' : 'repeat';
  }
  if (time >= session.expiresAt.getTime() || time - token.issuedAt.getTime() >= SESSION_IDLE_MS) return 'expire';
  return token.supersededAt ? 'refuse' : 'rotate';
}

/** A brand that a person may work in. */
export interface BrandChoice {
  readonly brandId: string;
  readonly joinedAt: Date;
}

/** What somebody who signs in may choose from. */
export interface ChoiceFacts {
  readonly choices: readonly BrandChoice[];
  readonly platform: boolean;
  readonly requested?: string | undefined;
  readonly lastUsed?: string | null | undefined;
  /** Brands that they could work in were these not suspended. */
  readonly suspended?: readonly string[] | undefined;
}

/**
 * The brand that a session works in: the one asked for, else the last used, else the one joined first. Platform people
 * start without a brand unless they ask for one.
 */
export function chooseBrand(facts: ChoiceFacts): string | null {
  const { choices, platform, requested, lastUsed, suspended = [] } = facts;
  const open = new Set(choices.map((choice) => choice.brandId));
  if (requested !== undefined) {
    if (open.has(requested)) return requested;
    if (suspended.includes(requested)) throw brandSuspended();
    throw noBrand('You have no access to this brand. Ask its owner to add you.');
  }
  if (platform) return null;
  if (lastUsed && open.has(lastUsed)) return lastUsed;
  const first = [...choices].sort(
    (a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || (a.brandId < b.brandId ? -1 : 1),
  )[0];
  if (!first && suspended.length > 0) throw brandSuspended();
  if (!first) throw noBrand('You are not a member of any brand. Ask the owner of a brand to add you.');
  return first.brandId;
}

/** The refusal for work in a suspended brand. */
export function brandSuspended(): DomainError {
  return new DomainError(
    'BRAND_SUSPENDED',
    'This brand is suspended: nobody can work in it now. The people who run the platform can tell why.',
    { path: ['brandId'] },
  );
}

function noBrand(message: string): DomainError {
  return new DomainError('SIGN_IN_NO_BRAND', message, { path: ['brandId'] });
}
