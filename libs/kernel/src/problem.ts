import { DomainError } from './errors.ts';

/** What an HTTP route beside the graph answers instead of what was asked for. */
export interface Problem {
  readonly status: number;
  readonly body: { readonly code: string; readonly message: string; readonly requestId: string };
}

const STATUS: Readonly<Record<string, number>> = { unauthenticated: 401, forbidden: 403, unavailable: 503 };

/** The HTTP status of a refusal; `otherwise` of one that the caller can mend. */
export function httpStatusOf(error: DomainError, otherwise = 422): number {
  return error.code === 'NOT_FOUND' ? 404 : (STATUS[error.kind] ?? otherwise);
}

/** A refusal as HTTP tells it; what the domain did not foresee is thrown on. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (!(error instanceof DomainError)) throw error;
  return { status: httpStatusOf(error), body: { code: error.code, message: error.message, requestId } };
}
