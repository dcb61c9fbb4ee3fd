import type { CursorValue } from '@mh-os/kernel';
import type { Type } from '@nestjs/common';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

/** Ascending or descending. */
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Direction of an order.',
  valuesMap: {
    ASC: { description: 'Smallest, first or oldest first.' },
    DESC: { description: 'Largest, last or newest first.' },
  },
});

/** What a caller ordered by. */
export interface OrderBy<F extends string> {
  field: F;
  direction: OrderDirection;
}

/** The order input of a list over its enum of fields. */
export function orderInputOf<F extends string>(name: string, fields: Record<string, F>): Type<OrderBy<F>> {
  @InputType(name, { description: 'What to order by; rows that are equal in it are ordered by id.' })
  class OrderInput implements OrderBy<F> {
    @Field(() => fields, { description: 'Field to order by.' })
    field!: F;

    @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Direction.' })
    direction!: OrderDirection;
  }
  Object.defineProperty(OrderInput, 'name', { value: name });
  return OrderInput;
}

/** One column of a sort key. The last one must be unique, e.g. the id. */
export interface KeyColumn {
  readonly sql: string;
  /** SQL type that cursor values are cast to; text when absent. */
  readonly type?: string;
  readonly direction?: OrderDirection;
  /** Whether it can be null; nulls come last in both directions. */
  readonly nullable?: boolean;
}

/** Parts of a keyset query: select list, condition, order, and how to read a row's key. */
export interface KeysetSql {
  /** Adds the key as text columns, exact to the last digit, e.g. `p.name::text as key_0`. */
  readonly select: string;
  readonly where: string;
  readonly orderBy: string;
  readonly params: readonly CursorValue[];
  readonly keyOf: (row: object) => CursorValue[];
}

/** Rows after value `p` in one column, given equality in the columns before it. */
function beyond(column: KeyColumn, value: CursorValue, p: string): string {
  if (value === null) return 'false';
  const operator = column.direction === OrderDirection.DESC ? '<' : '>';
  const after = `${column.sql} ${operator} ${p}`;
  return column.nullable ? `(${after} or ${column.sql} is null)` : after;
}

function conditionOf(columns: readonly KeyColumn[], values: readonly CursorValue[], params: readonly string[]): string {
  const uniform = columns.every((c) => !c.nullable && c.direction === columns[0]?.direction);
  if (uniform) {
    // A row comparison, because an index serves it as one range.
    const operator = columns[0]?.direction === OrderDirection.DESC ? '<' : '>';
    return `(${columns.map((c) => c.sql).join(', ')}) ${operator} (${params.join(', ')})`;
  }
  const branches = columns.map((column, i) => {
    const same = columns
      .slice(0, i)
      .map((c, j) => (values[j] === null ? `${c.sql} is null` : `${c.sql} = ${params[j] ?? ''}`));
    return `(${[...same, beyond(column, values[i] ?? null, params[i] ?? '')].join(' and ')})`;
  });
  return `(${branches.join(' or ')})`;
}

/** SQL of a page after a cursor. `offset` is the number of parameters that the query has before it. */
export function keyset(
  columns: readonly KeyColumn[],
  after: readonly CursorValue[] | null | undefined,
  offset = 0,
): KeysetSql {
  const values = after ? columns.map((_column, i) => after[i] ?? null) : [];
  const bound = values.filter((value) => value !== null);
  let next = offset;
  const params = values.map((value, i) => (value === null ? '' : `$${++next}::${columns[i]?.type ?? 'text'}`));
  const orderOf = (c: KeyColumn): string =>
    `${c.sql} ${c.direction === OrderDirection.DESC ? 'desc' : 'asc'}${c.nullable ? ' nulls last' : ''}`;
  return {
    select: columns.map((c, i) => `${c.sql}::text as key_${i}`).join(', '),
    where: values.length === 0 ? 'true' : conditionOf(columns, values, params),
    orderBy: columns.map(orderOf).join(', '),
    params: bound,
    keyOf: (row) => columns.map((_c, i) => (row as Record<string, CursorValue>)[`key_${i}`] ?? null),
  };
}
