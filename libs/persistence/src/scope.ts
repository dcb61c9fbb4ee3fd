import type { Ctx } from '@mh-os/kernel';

/** Which column says what a row belongs to, by kind; null where the rows are for everybody, whatever binds them. */
export type ScopeColumns = Readonly<Record<string, string | null>>;

/** A condition with its parameters. */
export interface ScopeSql {
  readonly sql: string;
  readonly params: readonly (readonly string[])[];
}

/**
 * The condition that leaves a bound actor only the rows that belong to what they are bound to. A kind that binds the
 * actor and that `columns` does not name leaves nothing: a query says for each kind how its rows belong, or shows none.
 * `offset` is the number of parameters that the query has before it.
 */
export function scopeCondition(ctx: Ctx, columns: ScopeColumns, offset = 0): ScopeSql {
  const params: (readonly string[])[] = [];
  const parts = Object.entries(ctx.scopes).map(([kind, ids]) => {
    const column = Object.hasOwn(columns, kind) ? columns[kind] : undefined;
    if (column === undefined) return 'false';
    if (column === null) return 'true';
    params.push(ids);
    return `${column} = any($${offset + params.length}::uuid[])`;
  });
  return { sql: parts.length === 0 ? 'true' : parts.join(' and '), params };
}
