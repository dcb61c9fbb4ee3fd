import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { domainToASCII } from 'node:url';

/** An e-mail address in the forms in which it is kept. */
export interface NormalEmail {
  /** As it was given, for sending. */
  readonly address: string;
  /** Lower case, domain as it goes over the wire: one person per brand has it. */
  readonly canonical: string;
  /** Without plus parts and dots that a provider ignores: for comparing only, never for sending. */
  readonly matchKey: string;
}

/** Providers that ignore dots in the local part; googlemail.com is gmail.com. */
const DOTLESS = new Set(['gmail.com', 'googlemail.com']);
const ALIASES: Readonly<Record<string, string>> = { 'googlemail.com': 'gmail.com' };

/** An address in its forms; null where it is none. */
export function normalEmail(given: string | null | undefined): NormalEmail | null {
  const address = (given ?? '').normalize('NFC').trim();
  if (address.length > 254) return null;
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || local.length > 64 || !/^[^\s@"(),:;<>[\]\\]+$/.test(local) || /^\.|\.\.|\.$/.test(local)) return null;
  const domain = domainToASCII(address.slice(at + 1).toLowerCase());
  if (!/^(?=.{3,253}$)([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(domain)) return null;
  const lower = local.toLowerCase();
  const bare = lower.replace(/\+.*$/, '') || lower;
  const kept = DOTLESS.has(domain) ? bare.replaceAll('.', '') : bare;
  return { address, canonical: `${lower}@${domain}`, matchKey: `${kept}@${ALIASES[domain] ?? domain}` };
}

/** A telephone number in international form; `valid` false where it is only kept as it was given. */
export interface NormalPhone {
  readonly given: string;
  readonly number: string;
  readonly valid: boolean;
}

/** A number as E.164, read as of the country where it has no prefix; null where there are too few digits to be one. */
export function normalPhone(given: string | null | undefined, country?: string | null): NormalPhone | null {
  const text = (given ?? '').trim().slice(0, 40);
  if (text.replace(/\D/g, '').length < 5) return null;
  const parsed = parsePhoneNumberFromString(text, (country ?? undefined) as CountryCode | undefined);
  if (parsed?.isPossible()) return { given: text, number: parsed.number, valid: parsed.isValid() };
  return { given: text, number: text.replace(/[^\d+]/g, ''), valid: false };
}
