import { DomainError } from '@mh-os/kernel';
import { electronicFormatIBAN, isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';

/** An IBAN as it is kept, without spaces; refuses what no bank could pay to. */
export function decideIban(text: string): string {
  const iban = electronicFormatIBAN(text.trim());
  if (iban !== null && isValidIBAN(iban)) return iban;
  throw new DomainError('FINANCE_IBAN_INVALID', 'This is no IBAN: its country, length or check digits are wrong.', {
    path: ['iban'],
  });
}

/** A BIC in capitals. */
export function decideBic(text: string): string {
  const bic = text.replace(/\s/g, '').toUpperCase();
  if (isValidBIC(bic)) return bic;
  throw new DomainError('FINANCE_BIC_INVALID', 'This is no BIC: write eight or eleven characters, as COBADEFFXXX.', {
    path: ['bic'],
  });
}

/** Whether a SEPA credit transfer reaches the account. */
export function isInSepa(iban: string): boolean {
  return isSEPACountry(iban.slice(0, 2));
}
