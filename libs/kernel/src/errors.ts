/** How a DomainError reaches a caller: `user` becomes a userError of the payload, the others top-level errors. */
export type ErrorKind = 'user' | 'unauthenticated' | 'forbidden' | 'limit' | 'unavailable';

export interface DomainErrorOptions {
  /** Where in the input the fault lies, e.g. `['lines', '3', 'price']`. */
  path?: readonly string[];
  /** Machine-readable facts a caller may act on: allowed values, current version, legal transitions. */
  details?: Readonly<Record<string, unknown>>;
  kind?: ErrorKind;
  cause?: unknown;
}

/**
 * A refusal that the domain foresees. `code` is SCREAMING_SNAKE and led by its domain
 * (`LOYALTY_POINTS_INSUFFICIENT`); `message` says what is wrong and what is allowed, for people.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly path: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: DomainErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DomainError';
    this.code = code;
    this.kind = options.kind ?? 'user';
    this.path = options.path ?? [];
    this.details = options.details ?? {};
  }

  /** The same refusal, reported at a deeper place of the input. */
  at(...path: string[]): DomainError {
    return new DomainError(this.code, this.message, {
      kind: this.kind,
      details: this.details,
      path: [...path, ...this.path],
      cause: this.cause,
    });
  }
}

/** The one error for "does not exist" and "belongs to another brand": the two must look the same. */
export function notFound(entity: string, id: string): DomainError {
  return new DomainError('NOT_FOUND', `${entity} ${id} was not found.`, { details: { entity, id } });
}

/** Optimistic locking failed: carries the version that is current now, so that a caller can reload and retry. */
export function versionConflict(entity: string, id: string, expected: number, current: number): DomainError {
  return new DomainError(
    'CONFLICT',
    `${entity} ${id} was changed by someone else: you sent version ${expected}, current is ${current}. Reload and try again.`,
    { details: { entity, id, expectedVersion: expected, currentVersion: current } },
  );
}
