import { DomainError } from '@mh-os/kernel';

/** The one refusal of a user's token: it never says which check failed; the cause is for the log only. */
export function tokenRefused(reason: string): DomainError {
  return new DomainError('UNAUTHENTICATED', 'The access token is not valid or has expired: sign in again.', {
    kind: 'unauthenticated',
    cause: new Error(reason),
  });
}

/** The one refusal of a call that did not come through the gateway or a known service. */
export function callRefused(reason: string): DomainError {
  return new DomainError('UNAUTHENTICATED', 'This endpoint answers only calls signed by the gateway for it.', {
    kind: 'unauthenticated',
    cause: new Error(reason),
  });
}
