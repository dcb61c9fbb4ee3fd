import { DomainError } from '@mh-os/kernel';

/** One refusal as `userErrors` shows it. */
export interface UserErrorShape {
  code: string;
  message: string;
  path: string[];
  details?: unknown;
}

function shapeOf(error: DomainError): UserErrorShape {
  const details = Object.keys(error.details).length > 0 ? error.details : undefined;
  return { code: error.code, message: error.message, path: [...error.path], details };
}

/** All refusals in an error: one DomainError, or several in an AggregateError. Undefined for anything else. */
export function domainErrorsOf(error: unknown): DomainError[] | undefined {
  if (error instanceof DomainError) return [error];
  if (!(error instanceof AggregateError) || error.errors.length === 0) return undefined;
  const errors: unknown[] = error.errors;
  return errors.every((each) => each instanceof DomainError) ? (errors as DomainError[]) : undefined;
}

/** The userErrors of a refused mutation; undefined where the error is not the user's to solve. */
export function toUserErrors(error: unknown): UserErrorShape[] | undefined {
  const errors = domainErrorsOf(error);
  return errors?.every((each) => each.kind === 'user') ? errors.map(shapeOf) : undefined;
}
