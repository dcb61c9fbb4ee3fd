import { DomainError } from '@mh-os/kernel';
import { emailKey } from '../users/users.rules.ts';

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const SCOPE = /^[\w:./-]{1,100}$/;

/** What is set about a provider. */
export interface ProviderSettings {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly emailDomains: readonly string[];
  readonly createPeople: boolean;
  readonly roles: readonly string[];
  readonly trustsSecondFactor: boolean;
  readonly enabled: boolean;
}

/** Refuses issuers that are no plain https address (http only where allowed); gives it back as it is compared. */
export function checkIssuer(text: string, insecure: boolean): string {
  const issuer = text.trim();
  const url = URL.canParse(issuer) && issuer.length <= 300 ? new URL(issuer) : undefined;
  const https = url?.protocol === 'https:' || (insecure && url?.protocol === 'http:');
  if (url && https && !url.username && !url.password && !/[?#\s]/.test(issuer)) return issuer;
  throw refuse(
    'issuer',
    'OIDC_ISSUER_INVALID',
    'The issuer is an address such as https://login.example.com, without query or fragment.',
  );
}

/** Refuses an empty or overlong client id or secret. */
export function checkClient(clientId: string, secret: string | null): void {
  const id = clientId.trim();
  if (id.length >= 1 && id.length <= 300 && (secret === null || (secret.length >= 1 && secret.length <= 1_000))) return;
  throw refuse('clientId', 'OIDC_CLIENT_INVALID', 'A client id has 1 to 300 characters, a secret at most 1,000.');
}

/** Refuses scopes without openid and email; gives them back without repeats. */
export function checkOidcScopes(scopes: readonly string[]): string[] {
  const clean = [...new Set(scopes.map((scope) => scope.trim()))];
  if (
    clean.length <= 20 &&
    clean.every((scope) => SCOPE.test(scope)) &&
    ['openid', 'email'].every((need) => clean.includes(need))
  )
    return clean;
  throw refuse('scopes', 'OIDC_SCOPES_INVALID', 'The scopes contain openid and email, and at most 18 others.');
}

/**
 * Refuses what are no domains. A provider of a brand names at least one: its owner decides whom it vouches for, so it must
 * not vouch for everybody.
 */
export function checkDomains(domains: readonly string[], ofBrand: boolean): string[] {
  const clean = [...new Set(domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')))].sort();
  if (clean.length <= 50 && clean.every((domain) => DOMAIN.test(domain)) && (clean.length > 0 || !ofBrand))
    return clean;
  throw refuse(
    'emailDomains',
    'OIDC_DOMAINS_INVALID',
    'Name the domains of e-mail addresses, such as example.com: at least one for a brand.',
  );
}

/** Refuses creating people without a brand or a role. */
export function checkCreation(
  { createPeople, roles }: Pick<ProviderSettings, 'createPeople' | 'roles'>,
  ofBrand: boolean,
): void {
  if (!createPeople || (ofBrand && roles.length > 0)) return;
  throw refuse(
    'roles',
    'OIDC_ROLES_INVALID',
    'To create people at first sign-in, a provider belongs to a brand and names at least one role.',
  );
}

/** Who signs in, as far as the provider vouches for it. */
export interface VouchedPerson {
  readonly email: string;
  readonly name: string;
  readonly locale: string | undefined;
}

/** The person of an ID token: only a verified address counts, and only of the domains allowed. */
export function personOf(claims: Readonly<Record<string, unknown>>, domains: readonly string[]): VouchedPerson {
  const { email: address, email_verified: verified, name, locale } = claims;
  if (typeof address !== 'string' || verified !== true)
    throw new DomainError(
      'OIDC_EMAIL_UNVERIFIED',
      'The provider does not vouch for your e-mail address. Confirm it there first.',
    );
  const email = emailKey(address);
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (domains.length > 0 && !domains.includes(domain))
    throw new DomainError('OIDC_EMAIL_NOT_ALLOWED', 'This provider may not sign in people of your e-mail domain.');
  const shown = typeof name === 'string' && name.trim() ? name.slice(0, 120) : email.slice(0, email.indexOf('@'));
  return { email, name: shown, locale: typeof locale === 'string' ? locale : undefined };
}

/**
 * What says in `acr` that more than one factor was checked: the classes of OpenID's EAP profile for proof that cannot be
 * phished, of REFEDS and of PAPE. Providers that name their own say `mfa` in `amr` beside them (RFC 8176).
 */
const MULTI_FACTOR_CLASSES = [
  'phr',
  'phrh',
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
];

/** Whether an ID token says that more than one factor was checked: `mfa` in `amr`, or a class above in `acr`. */
export function saysMultiFactor({ amr, acr }: Readonly<Record<string, unknown>>): boolean {
  return (Array.isArray(amr) && amr.includes('mfa')) || MULTI_FACTOR_CLASSES.some((one) => one === acr);
}

function refuse(field: string, code: string, message: string): DomainError {
  return new DomainError(code, message, { path: [field] });
}
