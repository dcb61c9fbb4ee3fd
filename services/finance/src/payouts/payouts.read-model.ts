import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';

/** A page of ids; the rows themselves are read through their entities. */
export interface PageOfIds {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: object | null;
}

interface Listed {
  readonly table: string;
  readonly sort: string;
  readonly type: string;
  readonly direction: OrderDirection;
  readonly filters: Parameters<typeof compileWhere>[1];
}

/** The lists of this feature: newest first, payees by number. */
export const lists = {
  payees: {
    ...{ table: 'payee', sort: 't.number', type: 'text', direction: OrderDirection.ASC },
    filters: { name: 't.name', refId: { sql: 't.ref_id', type: 'uuid' } },
  },
  payables: {
    ...{ table: 'payable', sort: 't.accrued_on', type: 'date', direction: OrderDirection.DESC },
    filters: {
      ...{ status: 't.status', sourceId: 't.source_id', currency: 't.currency' },
      payeeId: { sql: 't.payee_id', type: 'uuid' },
    },
  },
  payouts: {
    ...{ table: 'payout', sort: 't.created_at', type: 'timestamptz', direction: OrderDirection.DESC },
    filters: { status: 't.status', number: 't.number' },
  },
} as const satisfies Readonly<Record<string, Listed>>;
export type ListName = keyof typeof lists;

export async function pageOf(tx: ReadTx, name: ListName, query: PageOfIds): Promise<Page<{ id: string }>> {
  const { table, sort, type, direction, filters }: Listed = lists[name];
  return readPage<{ id: string }>(tx, query, {
    name: `list_${name}`,
    select: 't.id',
    from: `${table} t`,
    where: compileWhere(query.where, filters),
    order: thenId({ sql: sort, type, direction }, 't.id'),
  });
}

export async function countOf(tx: ReadTx, name: ListName, asked: object | null | undefined): Promise<number> {
  const { table, filters }: Listed = lists[name];
  return countRows(tx, `count_${name}`, `${table} t`, compileWhere(asked, filters));
}

export interface OpenSum {
  readonly currency: string;
  readonly amount: string;
  readonly due: string;
  readonly payees: number;
}
const OPEN = `SELECT currency, sum(amount_minor)::text AS amount, coalesce(sum(amount_minor) FILTER (WHERE due_on <= $1::date), 0)::text AS due,
  count(DISTINCT payee_id)::int AS payees FROM payable WHERE status = 'OPEN' GROUP BY currency ORDER BY currency`;

/** What is owed and in no payout, by currency. */
export const openSums = (tx: ReadTx, today: string): Promise<OpenSum[]> =>
  tx.query('payables_open_sums', OPEN, [today]);

const OF_ITEMS = `SELECT item_id AS "itemId", payable_id AS "payableId" FROM payout_line WHERE item_id = ANY ($1::uuid[]) ORDER BY id`;
const ENTRIES = `SELECT e.id, coalesce(i.payout_id, e.source_id::uuid) AS "payoutId" FROM journal_entry e
  LEFT JOIN payout_item i ON e.source_type = 'payout-item' AND i.id::text = e.source_id
  WHERE (e.source_type = 'payout' AND e.source_id = ANY ($1::text[]))
    OR (e.source_type = 'payout-item' AND e.source_id IN (SELECT o.id::text FROM payout_item o WHERE o.payout_id = ANY ($1::uuid[])))
  ORDER BY e.seq`;

/** What each payment pays. */
export const linesOf = (tx: ReadTx, itemIds: readonly string[]): Promise<{ itemId: string; payableId: string }[]> =>
  tx.query('payout_lines_of', OF_ITEMS, [itemIds]);

/** Entries of the journal of each payout. */
export const entriesOf = (tx: ReadTx, payoutIds: readonly string[]): Promise<{ id: string; payoutId: string }[]> =>
  tx.query('payout_entries', ENTRIES, [payoutIds]);
