import { DomainError } from '@mh-os/kernel';
import { isEmail } from 'class-validator';

/** An address that a mail can go to; in a header it must not begin another. */
export function mailAddress(given: string | null | undefined): string {
  const address = given?.trim() ?? '';
  if (isMailAddress(address)) return address;
  const words = address === '' ? 'The document names no address for mail: give one.' : 'This is no address for mail.';
  throw new DomainError('FINANCE_MAIL_NO_ADDRESS', words, { path: ['to'] });
}

export const isMailAddress = (address: string | null | undefined): address is string =>
  isEmail(address ?? '') && (address ?? '').length <= 254;
