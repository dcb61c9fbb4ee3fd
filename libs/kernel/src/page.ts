import { DomainError } from './errors.ts';

/** Page size where the caller names none. */
export const DEFAULT_PAGE_SIZE = 20;
/** Largest page. */
export const MAX_PAGE_SIZE = 100;

/** A request for a page after a cursor (keyset paging). */
export interface PageRequest {
  readonly first: number;
  readonly after: readonly CursorValue[] | null;
}

/** One value of a sort key, as text or null; the id is always the last. */
export type CursorValue = string | null;

/** One page of rows, each with its own cursor. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** An opaque cursor over the sort key values of one row. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor; anything else than what encodeCursor wrote with `length` values is refused. */
export function decodeCursor(cursor: string, length: number): CursorValue[] {
  let values: unknown;
  try {
    values = cursor.length > 2048 ? null : JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    values = null;
  }
  if (!Array.isArray(values) || values.length !== length || !values.every((v) => v === null || typeof v === 'string'))
    throw new DomainError(
      'CURSOR_INVALID',
      'The cursor is not one that this list gave out: pass an endCursor unchanged.',
      {
        path: ['after'],
      },
    );
  return values as CursorValue[];
}

/** Checks `first` and `after` as a caller sent them. */
export function pageRequest(args: { first?: number | null; after?: string | null }, keyLength: number): PageRequest {
  const first = args.first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE_SIZE)
    throw new DomainError('PAGE_SIZE_INVALID', `first must be between 1 and ${MAX_PAGE_SIZE}.`, {
      path: ['first'],
      details: { allowed: [1, MAX_PAGE_SIZE] },
    });
  return { first, after: args.after ? decodeCursor(args.after, keyLength) : null };
}

/** Makes a page of rows read with `limit first + 1`. */
export function toPage<T>(
  rows: readonly T[],
  request: PageRequest,
  keyOf: (row: T) => readonly CursorValue[],
): Page<T> {
  const nodes = rows.slice(0, request.first);
  return {
    nodes,
    cursors: nodes.map((row) => encodeCursor(keyOf(row))),
    hasNextPage: rows.length > request.first,
    hasPreviousPage: request.after !== null,
  };
}
