import { DomainError } from '@mh-os/kernel';
import { decideBic, decideIban } from '../iban.rules.ts';
import type { SellerInput } from './settings.inputs.ts';

const VAT_ID = /^[A-Z]{2}[A-Z0-9+*]{2,13}$/;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const refuse = (field: string, message: string): never => {
  throw new DomainError('VALIDATION_FAILED', message, { path: ['seller', field] });
};

function countryOf(text: string): string {
  const code = text.trim().toUpperCase();
  const known = /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  return known && code !== 'ZZ' ? code : refuse('country', 'A country is two letters such as DE.');
}

function vatIdOf(text: string): string {
  const id = text.replace(/[\s.-]/g, '').toUpperCase();
  const german = !id.startsWith('DE') || /^DE\d{9}$/.test(id);
  return VAT_ID.test(id) && german
    ? id
    : refuse('vatId', 'A VAT id is the country and its number, such as DE136695976.');
}

const judges: Readonly<Record<string, (text: string) => string>> = {
  iban: decideIban,
  bic: decideBic,
  vatId: vatIdOf,
  country: countryOf,
  email: (text) => (MAIL.test(text.trim()) ? text.trim() : refuse('email', 'This is no address for mail.')),
  name: (text) => (text.trim() === '' ? refuse('name', 'An invoice names its seller.') : text.trim()),
};

/** What invoices say of their seller, in one form; an account, tax id or address that cannot be is refused. Empty takes away. */
export function decideSeller(given: Partial<SellerInput>): Partial<SellerInput> {
  return Object.fromEntries(
    Object.entries(given as Record<string, string>).map(([field, text]) => {
      const judge = judges[field];
      return [field, judge && (text.trim() !== '' || field === 'name') ? judge(text) : text.trim()];
    }),
  );
}
