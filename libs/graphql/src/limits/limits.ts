import { DomainError } from '@mh-os/kernel';

/** What one operation may hold, at the gateway and again at each subgraph; all but `tokens` with fragments expanded. */
export interface OperationLimits {
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Levels of nested fields. */
  readonly depth: number;
  /** Aliases; those of `__typename` count too. */
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the root type. */
  readonly rootFields: number;
  /** All fields: a fragment bomb is small to send and huge to run. */
  readonly fields: number;
}

export const DEFAULT_LIMITS: OperationLimits = {
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  directives: 9,
  rootFields: 20,
  fields: 5_000,
};

/** Refuses an operation that exceeds a limit, saying which and how much is allowed. */
export function limitExceeded(limit: keyof OperationLimits, allowed: number): DomainError {
  const what = limit === 'depth' ? 'levels of nested fields' : limit === 'rootFields' ? 'fields at the root' : limit;
  const message = `The operation has too many ${what}: at most ${allowed} are allowed.`;
  return new DomainError('OPERATION_LIMIT', message, { kind: 'limit', details: { limit, allowed } });
}
