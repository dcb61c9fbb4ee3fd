import { DomainError } from '@mh-os/kernel';

/** A code that nobody could type or read out. */
export function codeInvalid(code: string): DomainError {
  return new DomainError(
    'CRM_COMPANY_CODE_INVALID',
    `"${code}" is not a code: use letters, digits and dashes, at most 64, beginning with a letter or digit.`,
    { path: ['code'], details: { allowed: '^[A-Z0-9][A-Z0-9-]*$' } },
  );
}
