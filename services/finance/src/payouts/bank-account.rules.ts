import { isSEPACountry } from 'ibantools';

/** Whether a SEPA credit transfer reaches the account. */
export function isInSepa(iban: string): boolean {
  return isSEPACountry(iban.slice(0, 2));
}
