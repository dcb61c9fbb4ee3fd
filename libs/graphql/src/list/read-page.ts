import { type Page, pageRequest, toPage } from '@mh-os/kernel';
import type { SqlPart } from './compile-where.ts';
import { type KeyColumn, keyset } from './keyset.ts';

/** A transaction, as far as lists need one. */
export interface Statements {
  query<T>(name: string, sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/** A list in SQL. The texts are ours; what callers give stands in `where.params`. */
export interface ListSql {
  /** Name of the statement. */
  readonly name: string;
  readonly select: string;
  /** Tables with their aliases. */
  readonly from: string;
  /** Its parameters are the first of the statement. */
  readonly where: SqlPart;
  /** The last one is unique. */
  readonly order: readonly KeyColumn[];
}

/** A column, then the id in the same direction. */
export function thenId(column: KeyColumn, id: string): KeyColumn[] {
  const { direction } = column;
  return [column, { sql: id, type: 'uuid', ...(direction && { direction }) }];
}

/** One page of a list in one statement. */
export async function readPage<T extends object>(
  tx: Statements,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  { name, select, from, where, order }: ListSql,
): Promise<Page<T>> {
  const request = pageRequest({ first: args.first ?? null, after: args.after ?? null }, order.length);
  const key = keyset(order, request.after, where.params.length);
  const params = [...where.params, ...key.params, request.first + 1];
  const sql = `SELECT ${select}, ${key.select} FROM ${from} WHERE ${where.sql} AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT $${params.length}`;
  return toPage(await tx.query<T>(name, sql, params), request, key.keyOf);
}

/** How many rows a list has in all. */
export async function countRows(tx: Statements, name: string, from: string, where: SqlPart): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM ${from} WHERE ${where.sql}`;
  return (await tx.query<{ n: number }>(name, sql, where.params))[0]?.n ?? 0;
}
