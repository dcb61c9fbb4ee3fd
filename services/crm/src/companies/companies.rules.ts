import { DomainError } from '@mh-os/kernel';
import { domainToASCII } from 'node:url';
import { nameKey } from '../people/normal.rules.ts';
import { normalEmail, normalPhone } from '../people/normal-contact.rules.ts';
import { decideCountry, decideTags, trimmed } from '../people/person.rules.ts';
import { decideVatId } from './vat-id.rules.ts';

/** What is known of a company. */
export interface CompanyFacts {
  readonly name: string;
  readonly nameKey: string;
  readonly domain: string | null;
  readonly vatId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly country: string | null;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly tags: string[];
}

type Given = string | null | undefined;

/** What a caller says of a company; undefined leaves as it is. */
export interface CompanyWish {
  readonly name?: Given;
  readonly domain?: Given;
  readonly vatId?: Given;
  readonly email?: Given;
  readonly phone?: Given;
  readonly country?: Given;
  readonly parentId?: Given;
  readonly ownerId?: Given;
  readonly tags?: readonly string[] | null | undefined;
}

const refuse = (message: string, field: string): never => {
  throw new DomainError('CRM_COMPANY_INVALID', message, { path: [field] });
};

/** A domain without scheme, www and path, as it goes over the wire. */
export function decideDomain(given: Given): string | null {
  const text = given
    ?.trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');
  if (!text) return null;
  const domain = domainToASCII(text);
  return /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(domain)
    ? domain
    : refuse('A domain is such as example.com.', 'domain');
}

/** The facts after a wish: what is left out stays as it was. */
export function decideCompany(wish: CompanyWish, before: CompanyFacts | null): CompanyFacts {
  const name = wish.name === undefined ? (before?.name ?? '') : (trimmed(wish.name, 200) ?? '');
  if (!name) refuse('A company has a name of 1 to 200 characters.', 'name');
  const or = <T, K>(given: T | undefined, decide: (given: T) => K, kept: K | undefined): K | null =>
    given === undefined ? (kept ?? null) : decide(given);
  const country = or(wish.country, decideCountry, before?.country);
  const email = (text: Given) =>
    text?.trim() ? (normalEmail(text)?.address ?? refuse('This is no e-mail address.', 'email')) : null;
  const phone = (text: Given) =>
    text?.trim() ? (normalPhone(text, country)?.number ?? refuse('This is no telephone number.', 'phone')) : null;
  return {
    name,
    nameKey: nameKey(name) || name.toLowerCase(),
    domain: or(wish.domain, decideDomain, before?.domain),
    // One that was kept before check digits were judged stays, as long as it is not changed.
    vatId: wish.vatId && wish.vatId === before?.vatId ? before.vatId : or(wish.vatId, decideVatId, before?.vatId),
    email: or(wish.email, email, before?.email),
    phone: or(wish.phone, phone, before?.phone),
    country,
    parentId: or(wish.parentId, (id) => id, before?.parentId) ?? null,
    ownerId: or(wish.ownerId, (id) => id, before?.ownerId) ?? null,
    tags: wish.tags === undefined ? (before?.tags ?? []) : decideTags(wish.tags ?? []),
  };
}

/** Refuses a parent that has the company among its own parents. */
export function assertNoCircle(companyId: string, parents: readonly string[]): void {
  if (parents.includes(companyId))
    throw new DomainError('CRM_COMPANY_CIRCLE', 'A company cannot be its own parent, over however many steps.', {
      path: ['parentId'],
    });
}

/** A role with its time. */
export function decideRelation(
  role: string,
  since: Given,
  until: Given,
): { role: string; since: string | null; until: string | null } {
  const day = (text: Given): string | null => {
    const kept = text?.trim() || null;
    if (kept !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(kept) || Number.isNaN(Date.parse(kept))))
      throw new DomainError('CRM_RELATION_INVALID', 'Days are given as YYYY-MM-DD.', { path: ['since'] });
    return kept;
  };
  const kept = { role: trimmed(role, 80) ?? '', since: day(since), until: day(until) };
  if (kept.since && kept.until && kept.until < kept.since)
    throw new DomainError('CRM_RELATION_INVALID', 'A role ends after it began.', { path: ['until'] });
  return kept;
}
