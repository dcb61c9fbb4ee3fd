import { DomainError } from '@mh-os/kernel';

/** A document that cannot be read at all; words say why. */
export function unreadable(why: string): DomainError {
  return new DomainError('FINANCE_E_INVOICE_UNREADABLE', why, { path: ['content'] });
}
