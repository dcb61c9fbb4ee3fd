import { DomainError } from '@mh-os/kernel';
import { addressKey } from './normal.rules.ts';
import { normalEmail, normalPhone, type NormalEmail, type NormalPhone } from './normal-contact.rules.ts';

/** How many of one kind a record holds at most. */
export const MOST_PARTS = 20;
const MOST_TAGS = 50;

export type AddressKind = 'POSTAL' | 'BILLING' | 'SHIPPING';

/** A postal address as callers give it. */
export interface AddressFacts {
  readonly kind?: AddressKind | null | undefined;
  readonly line1?: string | null | undefined;
  readonly line2?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly country?: string | null | undefined;
}

/** A postal address as it is kept. */
export interface KeptAddress {
  readonly kind: AddressKind;
  readonly line1: string | null;
  readonly line2: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly matchKey: string;
}

const refuse = (code: string, message: string, path: readonly string[], details = {}): never => {
  throw new DomainError(code, message, { path, details });
};

/** The addresses of mails in their forms, each once; the first is the main one. */
export function decideEmails(given: readonly string[]): NormalEmail[] {
  const kept = given.map(
    (text, at) =>
      normalEmail(text) ??
      refuse('CRM_EMAIL_INVALID', `"${text.slice(0, 80)}" is no e-mail address.`, ['emails', String(at)]),
  );
  // The first form of an address stays.
  return atMost([...new Map(kept.toReversed().map((one) => [one.canonical, one])).values()].reverse(), 'emails');
}

/** Telephone numbers in international form, each once. */
export function decidePhones(given: readonly string[], country: string | null): NormalPhone[] {
  const kept = given.map((text, at) => {
    const phone = normalPhone(text, country);
    return (
      phone ?? refuse('CRM_PHONE_INVALID', `"${text.slice(0, 40)}" is no telephone number.`, ['phones', String(at)])
    );
  });
  return atMost([...new Map(kept.map((one) => [one.number, one])).values()], 'phones');
}

/** Postal addresses without blanks, each once; empty ones are left out. */
export function decideAddresses(given: readonly AddressFacts[]): KeptAddress[] {
  const kept = given.map((one) => {
    const parts = {
      line1: trimmed(one.line1, 200),
      line2: trimmed(one.line2, 200),
      postalCode: trimmed(one.postalCode, 20),
      city: trimmed(one.city, 120),
      region: trimmed(one.region, 120),
      country: decideCountry(one.country),
    };
    return { kind: one.kind ?? ('POSTAL' as const), ...parts, matchKey: addressKey(parts) };
  });
  const filled = kept.filter(({ line1, postalCode, city }) => line1 ?? postalCode ?? city);
  return atMost([...new Map(filled.map((one) => [`${one.kind} ${one.matchKey}`, one])).values()], 'addresses');
}

function atMost<T>(list: T[], field: string): T[] {
  if (list.length > MOST_PARTS)
    refuse('CRM_TOO_MANY', `A record has at most ${MOST_PARTS} ${field}.`, [field], { allowed: MOST_PARTS });
  return list;
}

/** Text without blanks around it, cut; null where nothing is left. */
export function trimmed(text: string | null | undefined, longest: number): string | null {
  return text?.trim().slice(0, longest).trim() || null;
}

/** A country as ISO 3166-1 alpha-2. */
export function decideCountry(country: string | null | undefined): string | null {
  const code = country?.trim().toUpperCase() || null;
  if (code !== null && !/^[A-Z]{2}$/.test(code))
    refuse('CRM_PERSON_INVALID', 'A country is two letters, such as DE.', ['country']);
  return code;
}

/** A language tag in its canonical form. */
export function decideLanguage(language: string | null | undefined): string | null {
  const text = language?.trim() || null;
  if (text === null) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return refuse('CRM_PERSON_INVALID', `"${text.slice(0, 40)}" is no language tag such as de or en-GB.`, ['language']);
  }
}

/** A birthday as YYYY-MM-DD, after 1900 and not to come. */
export function decideBirthday(birthday: string | null | undefined, now: Date): string | null {
  const text = birthday?.trim() || null;
  if (text === null) return null;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  const sound = date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!sound || text < '1900-01-01' || date > now)
    refuse('CRM_PERSON_INVALID', 'A birthday is a day between 1900 and today, as YYYY-MM-DD.', ['birthday']);
  return text;
}

/** Tags without blanks, each once whatever its letter case. */
export function decideTags(given: readonly string[]): string[] {
  const kept = given.map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, 50)).filter((tag) => tag !== '');
  const tags = [...new Map(kept.map((tag) => [tag.toLowerCase(), tag])).values()];
  if (tags.length > MOST_TAGS)
    refuse('CRM_TOO_MANY', `A record has at most ${MOST_TAGS} tags.`, ['tags'], { allowed: MOST_TAGS });
  return tags;
}

/** What stands for a person on a screen: the name, else the company, an address, the number. */
export function displayName(
  facts: { readonly givenName: string | null; readonly familyName: string | null; readonly companyName: string | null },
  email: string | null | undefined,
  number: string,
): string {
  const name = [facts.givenName, facts.familyName].filter(Boolean).join(' ');
  return name || facts.companyName || email || number;
}
