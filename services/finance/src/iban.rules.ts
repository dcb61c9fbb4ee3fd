import { DomainError } from '@mh-os/kernel';
import { isValidBIC, validateIBAN, ValidationErrorsIBAN } from 'ibantools';

const FAULTS: Readonly<Record<number, string>> = {
  [ValidationErrorsIBAN.NoIBANProvided]: 'it is empty',
  [ValidationErrorsIBAN.NoIBANCountry]: 'its country has no IBAN',
  [ValidationErrorsIBAN.WrongBBANLength]: 'it is too short or too long for its country',
  [ValidationErrorsIBAN.WrongBBANFormat]: 'it has letters or digits where its country has none',
  [ValidationErrorsIBAN.ChecksumNotNumber]: 'its check digits are no digits',
  [ValidationErrorsIBAN.WrongAccountBankBranchChecksum]:
    'the check digits of its country are wrong: a digit is mistyped',
  [ValidationErrorsIBAN.WrongIBANChecksum]: 'its check digits are wrong: a digit is mistyped',
};

/** An IBAN in its one form, or why it is none: length and form of its country, and check digits modulo 97. */
export function decideIban(text: string): string {
  const iban = text.replace(/[\s-]/g, '').toUpperCase();
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return iban;
  const why = errorCodes.map((code) => FAULTS[code]).find((one) => one !== undefined) ?? 'it is malformed';
  throw new DomainError('FINANCE_IBAN_INVALID', `This is no IBAN: ${why}.`, { path: ['iban'] });
}

/** A BIC in capitals, or a refusal. */
export function decideBic(text: string): string {
  const bic = text.replace(/\s/g, '').toUpperCase();
  if (isValidBIC(bic)) return bic;
  throw new DomainError('FINANCE_BIC_INVALID', 'A BIC has 8 or 11 letters and digits, such as BYLADEM1001.', {
    path: ['bic'],
  });
}
