import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { notFound, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { FinancePaymentWhere } from './payments.inputs.ts';
import type { Ageing } from './payments.rules.ts';

/** A payment as lists show it. */
export interface PaymentRow {
  readonly id: string;
  readonly version: number;
  readonly direction: 'IN' | 'OUT';
  readonly method: string;
  readonly reference: string;
  readonly note: string;
  readonly bookedOn: string;
  readonly currency: string;
  readonly amount: bigint;
  readonly allocated: bigint;
  readonly personId: string | null;
  readonly orderId: string | null;
  readonly reversedAt: Date | null;
  readonly createdAt: Date;
}

type Raw = Omit<PaymentRow, 'amount' | 'allocated'> & { amount: string; allocated: string };
export interface PaymentQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: FinancePaymentWhere | null;
}

export interface AgeingRow {
  readonly bucket: Ageing;
  readonly currency: string;
  readonly amount: string;
  readonly count: number;
}

const COLUMNS = `p.id, p.version, p.direction, p.method, p.reference, p.note, p.booked_on::text AS "bookedOn", p.currency,
  p.amount_minor::text AS amount, p.allocated_minor::text AS allocated, p.person_id AS "personId", p.order_id AS "orderId",
  p.reversed_at AS "reversedAt", p.created_at AS "createdAt"`;
const filters = {
  method: 'p.method',
  reference: 'p.reference',
  direction: 'p.direction',
  personId: { sql: 'p.person_id', type: 'uuid' },
  orderId: { sql: 'p.order_id', type: 'uuid' },
  isOnAccount: { sql: '(p.allocated_minor < p.amount_minor)', type: 'boolean' },
};
const AGEING = `SELECT CASE WHEN due_date >= $1::date THEN 'NOT_DUE' WHEN due_date >= $1::date - 30 THEN 'DAYS_1_30'
    WHEN due_date >= $1::date - 60 THEN 'DAYS_31_60' WHEN due_date >= $1::date - 90 THEN 'DAYS_61_90' ELSE 'OVER_90' END AS bucket,
    currency, sum(open_minor)::text AS amount, count(*)::int AS count
  FROM open_item WHERE kind = 'INVOICE' AND total_minor > paid_minor + credited_minor GROUP BY 1, 2 ORDER BY 2, 1`;

const toRow = (row: Raw): PaymentRow => ({ ...row, amount: BigInt(row.amount), allocated: BigInt(row.allocated) });

/** One page of the brand's payments, newest first. */
export async function listPayments(tx: ReadTx, query: PaymentQuery): Promise<Page<PaymentRow>> {
  const page = await readPage<Raw>(tx, query, {
    name: 'list_payments',
    select: COLUMNS,
    from: 'payment p',
    where: compileWhere(query.where, filters),
    order: thenId({ sql: 'p.booked_on', type: 'date', direction: OrderDirection.DESC }, 'p.id'),
  });
  return { ...page, nodes: page.nodes.map(toRow) };
}

/** How many match. */
export async function countPayments(tx: ReadTx, where: FinancePaymentWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_payments', 'payment p', compileWhere(where, filters));
}

export async function readPayment(tx: ReadTx, id: string): Promise<PaymentRow> {
  const [row] = await tx.query<Raw>('payment_read', `SELECT ${COLUMNS} FROM payment p WHERE p.id = $1`, [id]);
  if (!row) throw notFound('Payment', id);
  return toRow(row);
}

/** What is open, by how late it is on a day. */
export function readAgeing(tx: ReadTx, today: string): Promise<AgeingRow[]> {
  return tx.query<AgeingRow>('ageing', AGEING, [today]);
}
