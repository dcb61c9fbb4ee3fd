import { DomainError } from '@mh-os/kernel';
import type { FilterOf, RangeOf } from './filters.ts';

/** Deepest nesting of AND, OR and NOT. */
export const MAX_WHERE_DEPTH = 3;
const MAX_ONE_OF = 100;

/** A field of a where-input as SQL. The text is ours; nothing of a caller ever becomes SQL text. */
export interface WhereColumn {
  /** Expression, e.g. `p.name`. */
  readonly sql: string;
  /** Type to cast parameters to, e.g. `uuid`, `timestamptz`; text needs none. */
  readonly type?: string;
}

/** The fields that callers may filter by: an allow-list. */
export type WhereColumns = Readonly<Record<string, string | WhereColumn>>;

/** SQL with its parameters; `sql` is `true` where nothing was asked. */
export interface SqlPart {
  readonly sql: string;
  readonly params: unknown[];
}

const BOUNDS: Record<keyof RangeOf<unknown>, string> = { gte: '>=', gt: '>', lte: '<=', lt: '<' };

class WhereCompiler {
  readonly params: unknown[] = [];
  private readonly columns: WhereColumns;
  private readonly offset: number;

  constructor(columns: WhereColumns, offset: number) {
    this.columns = columns;
    this.offset = offset;
  }

  compile(where: object, depth: number, path: readonly string[]): string {
    const parts = Object.entries(where).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [this.entry(name, value as object, depth, [...path, name])],
    );
    return parts.length === 0 ? 'true' : parts.join(' and ');
  }

  private entry(name: string, value: object, depth: number, path: readonly string[]): string {
    if (name !== 'AND' && name !== 'OR' && name !== 'NOT') return this.field(name, value, path);
    if (depth >= MAX_WHERE_DEPTH)
      throw new DomainError('WHERE_TOO_DEEP', `AND, OR and NOT may be nested at most ${MAX_WHERE_DEPTH} levels deep.`, {
        path,
        details: { allowed: MAX_WHERE_DEPTH },
      });
    if (name === 'NOT') return `not coalesce((${this.compile(value, depth + 1, path)}), false)`;
    const all = (value as object[]).map((each, i) => `(${this.compile(each, depth + 1, [...path, String(i)])})`);
    const none = name === 'AND' ? 'true' : 'false';
    return all.length === 0 ? none : `(${all.join(name === 'AND' ? ' and ' : ' or ')})`;
  }

  private field(name: string, filter: FilterOf<unknown>, path: readonly string[]): string {
    const column = Object.hasOwn(this.columns, name) ? this.columns[name] : undefined;
    if (!column)
      throw new DomainError('WHERE_FIELD_UNKNOWN', `There is no filter on ${name} here.`, {
        path,
        details: { allowed: Object.keys(this.columns) },
      });
    const { sql, type } = typeof column === 'string' ? { sql: column, type: undefined } : column;
    const parts = this.operators(sql, type, filter, path);
    return parts.length === 0 ? 'true' : parts.join(' and ');
  }

  private operators(
    sql: string,
    type: string | undefined,
    filter: FilterOf<unknown>,
    path: readonly string[],
  ): string[] {
    const { eq, oneOf, contains, isNull, range } = filter;
    const cast = type ? `::${type}` : '';
    const parts: string[] = [];
    if (eq !== undefined && eq !== null) parts.push(`${sql} = ${this.param(eq)}${cast}`);
    if (oneOf) {
      if (oneOf.length > MAX_ONE_OF)
        throw new DomainError('WHERE_LIST_TOO_LONG', `oneOf takes at most ${MAX_ONE_OF} values.`, {
          path: [...path, 'oneOf'],
          details: { allowed: MAX_ONE_OF },
        });
      parts.push(`${sql} = any(${this.param(oneOf)}::${type ?? 'text'}[])`);
    }
    if (contains) parts.push(`${sql} ilike ${this.param(`%${contains.replace(/[\\%_]/g, '\\$&')}%`)}`);
    if (typeof isNull === 'boolean') parts.push(`${sql} is ${isNull ? '' : 'not '}null`);
    for (const [bound, value] of Object.entries(range ?? {}) as [keyof RangeOf<unknown>, unknown][])
      if (value !== undefined && value !== null) parts.push(`${sql} ${BOUNDS[bound]} ${this.param(value)}${cast}`);
    return parts;
  }

  private param(value: unknown): string {
    this.params.push(value);
    return `$${this.offset + this.params.length}`;
  }
}

/**
 * Compiles a where-input to a parameterised condition over an allow-list of columns. `offset` is the number of
 * parameters that the query has before it.
 */
export function compileWhere(where: object | null | undefined, columns: WhereColumns, offset = 0): SqlPart {
  const compiler = new WhereCompiler(columns, offset);
  const sql = where ? compiler.compile(where, 0, ['where']) : 'true';
  return { sql, params: compiler.params };
}
