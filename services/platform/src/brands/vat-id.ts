import { DomainError } from '@mh-os/kernel';
import { checkVAT, countries } from 'jsvat';

/** Refuses what cannot be a VAT id, by form and check digits; gives it back in capitals without blanks and dots. */
export function checkVatId(vatId: string, field = 'vatId'): string {
  const { isValid, value } = checkVAT(vatId, countries);
  if (isValid && value !== undefined) return value;
  throw new DomainError(
    'VAT_ID_INVALID',
    'This is not a VAT id: it begins with the country, such as DE136695976, and its check digits must fit.',
    { path: [field] },
  );
}
