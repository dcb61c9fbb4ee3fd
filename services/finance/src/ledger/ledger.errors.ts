import { DomainError } from '@mh-os/kernel';

/** The brand is not set up here yet; whoever waits for it tries again. */
export function ledgerMissing(): DomainError {
  return new DomainError('FINANCE_LEDGER_MISSING', 'The brand has no books yet: it is still being set up.', {
    kind: 'unavailable',
  });
}
