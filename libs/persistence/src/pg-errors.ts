import { DomainError } from '@mh-os/kernel';

interface PgError {
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly driverError?: PgError;
}

/** SQLSTATE of brand_gate: no transaction begins for a brand that is deleted. */
export const BRAND_DELETED = 'MH410';

const byState: Readonly<Record<string, readonly [code: string, message: string]>> = {
  // A column of text refuses the character itself, JSON its escape.
  '22021': ['TEXT_INVALID', 'A text holds a character that cannot be kept: U+0000.'],
  '22P05': ['TEXT_INVALID', 'A text holds a character that cannot be kept: U+0000.'],
  // Text that is no UUID, number or time, or a number out of range: input that reached the database unread.
  '22P02': ['VALUE_INVALID', 'A value is not of the kind that its field needs, such as an id that is no UUID.'],
  '22003': ['VALUE_INVALID', 'A number is larger than its field can hold.'],
  '22007': ['VALUE_INVALID', 'A value is no date or time.'],
  '22008': ['VALUE_INVALID', 'A date or time is out of range.'],
  '23505': ['ALREADY_EXISTS', 'Another record has this value already: it must be unique.'],
  '23503': ['REFERENCE_INVALID', 'A record that this refers to does not exist, or others still refer to this one.'],
  '23514': ['CONSTRAINT_VIOLATED', 'A value breaks a rule that the database keeps.'],
  '23P01': ['OVERLAPS', 'This overlaps another record where only one is allowed.'],
  '25P02': ['TX_ABORTED', 'A statement of this transaction failed and its error was swallowed.'],
  '40001': ['CONFLICT', 'Someone else changed the same data at the same moment. Try again.'],
  '40P01': ['CONFLICT', 'Someone else changed the same data at the same moment. Try again.'],
  '55P03': ['UNAVAILABLE', 'The data is busy at the moment. Try again.'],
  '2F002': ['APPEND_ONLY', 'These records are never changed or removed.'],
  [BRAND_DELETED]: [
    'BRAND_DELETED',
    'This brand is deleted or being deleted: nothing is read or written for it any more.',
  ],
  '57014': ['UNAVAILABLE', 'The database took too long. Try again.'],
};

const retryable = new Set(['40001', '40P01', '55P03', '57014']);
const lostConnection = /^(08|57P|53|25P03)/;
const lostSocket = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);
const lostText =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|closed the connection/i;

/** Whether the connection is gone or its state unknown, so that it must not return to the pool. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '', driverError } = error as Error & PgError;
  const state = driverError?.code ?? code;
  return lostSocket.has(state) || lostConnection.test(state) || lostText.test(error.message);
}

/** SQLSTATE of an error of the driver, through TypeORM's wrapper too. */
export function sqlState(error: unknown): string | undefined {
  const pg = error as PgError | null | undefined;
  return pg?.driverError?.code ?? pg?.code;
}

/** Turns what the database refuses into a coded error; leaves everything else as it is. The constraint is in `details`. */
export function toDomainError(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  if (isConnectionError(error))
    return new DomainError('UNAVAILABLE', 'The database cannot be reached at the moment. Try again.', {
      kind: 'unavailable',
      cause: error,
    });
  const state = sqlState(error) ?? '';
  const known = byState[state];
  if (!known) return error;
  const pg = (error as Error & PgError).driverError ?? (error as PgError);
  return new DomainError(known[0], known[1], {
    kind: retryable.has(state) ? 'unavailable' : 'user',
    details: pg.constraint ? { constraint: pg.constraint } : {},
    cause: error,
  });
}
