import { DomainError } from '@mh-os/kernel';
import { checkVAT, countries } from 'jsvat';

/** Countries whose VAT ids have a known form; Greece writes its own as EL. */
const KNOWN: ReadonlySet<string> = new Set([...countries.map(({ codes }) => String(codes[0])), 'EL']);

const refuse = (message: string): never => {
  throw new DomainError('CRM_COMPANY_INVALID', message, { path: ['vatId'] });
};

/** A tax number without blanks and dots, led by its country. Check digits are judged where the country's are known. */
export function decideVatId(given: string | null | undefined): string | null {
  const text = given?.toUpperCase().replace(/[\s.-]/g, '') || null;
  if (text === null) return null;
  if (!/^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(text))
    refuse('A VAT id is two letters of its country and up to 13 characters, such as DE136695976.');
  if (KNOWN.has(text.slice(0, 2)) && !checkVAT(text, countries).isValid)
    refuse('This VAT id is mistyped: its form or its check digits do not fit its country.');
  return text;
}
