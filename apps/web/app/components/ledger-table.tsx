import { clsx } from 'clsx';
import { useRef } from 'react';
import { useRowKeys } from '../lib/row-keys.ts';
import type { Sort } from '../lib/list-url.ts';
import { LedgerHead } from './ledger-head.tsx';
import { LedgerRow } from './ledger-row.tsx';

export interface Column<T> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: T) => React.ReactNode;
  readonly right?: boolean;
  /** The sort key of the address, when the list can be sorted by it. */
  readonly sort?: string;
  /** Place in the card on a phone; without one the field is left out there. */
  readonly card?: 'title' | 'side' | 'line';
  /** On a card the header stands before the cell, which says too little alone. */
  readonly named?: boolean;
  readonly hidden?: boolean;
  /** The header is for screen readers only: the cells speak for themselves. */
  readonly quiet?: boolean;
  readonly wrap?: boolean;
}

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (ids: readonly string[], on: boolean) => void;
}

export interface LedgerProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly id: (row: T) => string;
  /** Names a row for its checkbox. */
  readonly name?: (row: T) => string;
  /** The record's page; a plain click calls `onOpen` instead when given. */
  readonly href?: ((row: T) => string) | undefined;
  readonly onOpen?: (row: T) => void;
  readonly openId?: string | null;
  readonly selection?: Selection;
  readonly sort?: Sort;
  readonly sortTo?: (key: string) => string;
  /** Rows stay a table on phones (few, narrow columns). */
  readonly plain?: boolean;
  readonly density?: string | undefined;
}

/** The one table: sticky header and first column, hairlines, cards on a phone, J and K from row to row. */
export function LedgerTable<T>(props: LedgerProps<T>) {
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body);
  const { columns, rows, id, label, plain = false, density } = props;
  const shown = columns.filter((column) => column.hidden !== true);
  return (
    <table
      aria-label={label}
      className={clsx('ledger', !plain && 'cards')}
      style={density === 'compact' ? ({ '--row': '32px' } as React.CSSProperties) : undefined}
    >
      <LedgerHead {...props} columns={shown} />
      <tbody ref={body}>
        {rows.map((row) => (
          <LedgerRow key={id(row)} {...props} columns={shown} row={row} />
        ))}
      </tbody>
    </table>
  );
}
