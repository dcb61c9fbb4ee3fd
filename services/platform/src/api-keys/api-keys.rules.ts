import { isIP } from 'node:net';
import { allPermissions, roleSeeds } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import { OWNER_ROLE } from '../memberships/memberships.rules.ts';

/** Whether a key can be used. */
export enum ApiKeyStatus {
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}

const HOUR_MS = 3_600_000;
/** Longest time that two secrets live side by side. */
export const OVERLAP_MAX_HOURS = 168;
const LIFETIME_MAX_MS = 5 * 366 * 24 * HOUR_MS;
const ADDRESSES_MAX = 50;

/** What needs a person: deciding about others' drafts and requests, and giving access, which would outlive the key. */
const FOR_PEOPLE =
  /\.(?:approve|decide)$|^platform\.(?:api-key|role|identity-provider)\.write$|^platform\.(?:membership\.assign|user\.create|user\.invite|session\.revoke|brand\.delete|privacy\.run)$/;
const ofOwner = new Set(roleSeeds.find((role) => role.key === OWNER_ROLE)?.permissions);

/** Permissions that any key may have: those inside of a brand, less what needs a person. */
export const keyScopes: readonly string[] = Object.keys(allPermissions)
  .filter((name) => ofOwner.has(name) || ofOwner.has(`${name.slice(0, name.indexOf('.'))}.*`))
  .filter((name) => !FOR_PEOPLE.test(name))
  .sort();

/** Refuses permissions that a key may not have, or not from this granter; gives them back sorted and without repeats. */
export function checkScopes(scopes: readonly string[], can: (permission: string) => boolean): string[] {
  if (scopes.length === 0)
    throw refuse('scopes', 'API_KEY_SCOPES_EMPTY', 'Choose at least one permission for the key.');
  for (const scope of scopes) {
    if (!Object.hasOwn(allPermissions, scope))
      throw refuse('scopes', 'API_KEY_SCOPE_UNKNOWN', `There is no permission "${scope.slice(0, 100)}".`);
    if (!keyScopes.includes(scope))
      throw refuse(
        'scopes',
        'API_KEY_SCOPE_REFUSED',
        `${scope} is not for programs: it decides, gives access, or is for the platform only.`,
      );
    if (!can(scope))
      throw refuse(
        'scopes',
        'API_KEY_SCOPE_BEYOND_OWN',
        `You do not hold ${scope} yourself, so you cannot give it to a key.`,
      );
  }
  return [...new Set(scopes)].sort();
}

/** Refuses an expiry in the past or too far ahead; none is allowed. */
export function checkExpiry(expiresAt: Date | null, now: Date): Date | null {
  const ahead = expiresAt === null ? 1 : expiresAt.getTime() - now.getTime();
  if (ahead > 0 && ahead <= LIFETIME_MAX_MS) return expiresAt;
  throw refuse('expiresAt', 'API_KEY_EXPIRY_INVALID', 'The expiry must lie ahead, by five years at most.');
}

/** Refuses what is no address or range; gives the list back in lower case and without repeats. */
export function checkAddresses(addresses: readonly string[]): string[] {
  const clean = [...new Set(addresses.map((text) => text.trim().toLowerCase()))];
  if (clean.length > ADDRESSES_MAX)
    throw refuse('addresses', 'API_KEY_ADDRESS_INVALID', `A key has at most ${ADDRESSES_MAX} addresses or ranges.`);
  const wrong = clean.find((text) => !isRange(text));
  if (wrong === undefined) return clean;
  const message = `"${wrong.slice(0, 60)}" is neither an IP address nor a range such as 203.0.113.0/24 or 2001:db8::/32.`;
  throw refuse('addresses', 'API_KEY_ADDRESS_INVALID', message);
}

function isRange(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const family = address.includes('%') ? 0 : isIP(address);
  if (family === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/** What judging a key needs to know of it. */
export interface KeyFacts {
  readonly secretHash: string;
  readonly secretUsedAt: Date | null;
  readonly previousHash: string | null;
  readonly previousUntil: Date | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Whether the key can be used now. */
export function statusOf({ revokedAt, expiresAt }: Pick<KeyFacts, 'revokedAt' | 'expiresAt'>, now: Date): ApiKeyStatus {
  if (revokedAt) return ApiKeyStatus.REVOKED;
  return expiresAt && expiresAt <= now ? ApiKeyStatus.EXPIRED : ApiKeyStatus.ACTIVE;
}

/** Whether the secret before the last rotation lives. */
export function overlaps({ previousUntil }: Pick<KeyFacts, 'previousUntil'>, now: Date): boolean {
  return previousUntil !== null && previousUntil > now;
}

/** Which secret of a key that can be used this is the hash of; undefined where it is none of them. */
export function secretOf(key: KeyFacts, hash: string, now: Date): 'present' | 'previous' | undefined {
  if (statusOf(key, now) !== ApiKeyStatus.ACTIVE) return undefined;
  if (hash === key.secretHash) return 'present';
  return overlaps(key, now) && hash === key.previousHash ? 'previous' : undefined;
}

/** Secrets after a rotation. */
export type Rotated = Pick<KeyFacts, 'secretHash' | 'secretUsedAt' | 'previousHash' | 'previousUntil'>;

/**
 * Rotates: the present secret lives on for the overlap. Where the last rotation's secret was never used (its answer was lost,
 * say), only that one is replaced and the overlap goes on; three secrets in use would be one too many.
 */
export function decideRotation(key: KeyFacts, secretHash: string, overlapHours: number, now: Date): Rotated {
  if (statusOf(key, now) !== ApiKeyStatus.ACTIVE) throw keyOver();
  if (!Number.isInteger(overlapHours) || overlapHours < 0 || overlapHours > OVERLAP_MAX_HOURS)
    throw refuse('overlapHours', 'API_KEY_OVERLAP_INVALID', `The overlap has 0 to ${OVERLAP_MAX_HOURS} hours.`);
  const both = overlaps(key, now);
  if (both && key.secretUsedAt !== null)
    throw new DomainError(
      'API_KEY_ROTATING',
      'Both secrets of this key are in use: end the overlap first, then rotate.',
    );
  const fresh = { secretHash, secretUsedAt: null };
  if (overlapHours === 0) return { ...fresh, previousHash: null, previousUntil: null };
  const previousUntil = new Date(now.getTime() + overlapHours * HOUR_MS);
  return { ...fresh, previousHash: both ? key.previousHash : key.secretHash, previousUntil };
}

/** The refusal for who works in a part of the brand only. */
export function makerBound(): DomainError {
  const message = 'You work in a part of the brand only; a key would reach all of it. Ask an owner to make it.';
  return new DomainError('API_KEY_SCOPE_BEYOND_OWN', message, { path: ['scopes'] });
}

/** The refusal for keys that can no longer be used. */
export function keyOver(): DomainError {
  return new DomainError('API_KEY_OVER', 'The key was revoked or has expired: make a new one.', { path: ['id'] });
}

function refuse(field: string, code: string, message: string): DomainError {
  return new DomainError(code, message, { path: [field] });
}
