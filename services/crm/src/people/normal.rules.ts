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

/** Lower case without accents, one blank between words: how names are compared and sorted. */
export function nameKey(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** An address to compare by: abbreviations of streets written out, all else letters and digits. */
export function addressKey(parts: {
  readonly line1?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly country?: string | null | undefined;
}): string {
  const street = plain(parts.line1 ?? '')
    .replace(/str(\.|\b)/g, 'strasse')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const rest = [parts.postalCode, parts.city, parts.country].map((part) =>
    plain(part ?? '').replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  return [street, ...rest].join('|').slice(0, 300);
}

/** Lower case without accents; ß as ss, ø as o. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l');
}

/** Words of a text that a search finds it by. */
export function wordsOf(...texts: readonly (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => nameKey(text ?? '').split(' '));
  return [...new Set(words.filter((word) => word !== '').map((word) => word.slice(0, 60)))].slice(0, 40);
}

/** How a word sounds, roughly, in German and English: Meyer, Maier and Mayr are one. Empty for words with digits. */
export function soundOf(word: string): string {
  const text = plain(word).replace(/[^\p{L}]/gu, '');
  if (text.length < 3 || /\d/.test(word) || !/^[a-z]+$/.test(text)) return '';
  const tail = text
    .replace(/^(?:sch|sh|ch)/, 's')
    .replace(/ph|v|w|f/g, 'f')
    .replace(/sch|ch|[csz]|x/g, 's')
    .replace(/[kgq]/g, 'g')
    .replace(/[td]/g, 'd')
    .replace(/[pb]/g, 'b')
    .replace(/[mn]/g, 'n');
  const bare = tail.slice(0, 1) + tail.slice(1).replace(/[aeiouyhj]/g, '');
  return bare.replace(/(.)\1+/g, '$1').slice(0, 12);
}
