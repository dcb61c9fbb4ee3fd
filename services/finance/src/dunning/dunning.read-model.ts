import { OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { notFound, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { Overdue } from './dunning.rules.ts';

/** An overdue invoice with what its reminder needs. */
export interface OverdueRow extends Overdue {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly personId: string | null;
  readonly country: string | null;
  readonly language: 'de' | 'en';
  readonly email: string | null;
  readonly sellerName: string;
}

/** A reminder as it was sent. */
export interface NoticeRow {
  readonly id: string;
  readonly version: number;
  readonly invoiceId: string;
  readonly number: string;
  readonly personId: string | null;
  readonly level: number;
  readonly sentOn: string;
  readonly payBy: string;
  readonly currency: string;
  readonly open: bigint;
  readonly fee: bigint;
  readonly interest: bigint;
  readonly body: string;
  readonly waivedAt: Date | null;
  readonly waiverReason: string | null;
}

export interface NoticeQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly invoiceId?: string | null;
}

const MOST = 500;
const OVERDUE = `SELECT o.id, o.version, i.number, o.person_id AS "personId", o.country, i.language, i.customer->>'email' AS email,
    coalesce(i.seller->>'name', '') AS "sellerName", o.open_minor::text AS open,
    o.fees_minor::text AS fees, o.currency, o.due_date::text AS due, o.dunning_level AS level, o.dunned_on::text AS "dunnedOn",
    o.dunning_hold AS held
  FROM open_item o JOIN invoice i ON i.brand_id = o.brand_id AND i.id = o.id
  WHERE o.kind = 'INVOICE' AND o.total_minor > o.paid_minor + o.credited_minor AND o.due_date < $1::date`;
/** What may be due: the rules judge each once more. Whoever else runs meanwhile passes by what is locked here. */
const REMINDABLE = `${OVERDUE} AND o.dunning_hold IS NULL AND o.dunning_level < $2 AND ($3::uuid[] IS NULL OR o.id = ANY ($3))
  AND (o.dunned_on IS NULL OR o.dunned_on + $4::int <= $1::date) AND o.id > $5 ORDER BY o.id LIMIT ${MOST} FOR UPDATE OF o SKIP LOCKED`;
const ALL = `${OVERDUE} ORDER BY o.due_date, o.id LIMIT ${MOST}`;
const NOTICE = `n.id, n.version, n.invoice_id AS "invoiceId", i.number, n.person_id AS "personId", n.level,
    n.sent_on::text AS "sentOn", n.pay_by::text AS "payBy", n.currency, n.open_minor::text AS open, n.fee_minor::text AS fee,
    n.interest_minor::text AS interest, n.body, n.waived_at AS "waivedAt", n.waiver_reason AS "waiverReason"`;
const NOTICES = `dunning_notice n JOIN invoice i ON i.brand_id = n.brand_id AND i.id = n.invoice_id`;

type RawOverdue = Omit<OverdueRow, 'open' | 'fees'> & { open: string; fees: string };
type RawNotice = Omit<NoticeRow, 'open' | 'fee' | 'interest'> & { open: string; fee: string; interest: string };

const toOverdue = (row: RawOverdue): OverdueRow => ({ ...row, open: BigInt(row.open), fees: BigInt(row.fees) });
const toNotice = (row: RawNotice): NoticeRow => ({
  ...row,
  ...{ open: BigInt(row.open), fee: BigInt(row.fee), interest: BigInt(row.interest) },
});

/** Overdue invoices, those that are due longest first; at most 500. */
export async function readOverdue(tx: ReadTx, today: string): Promise<OverdueRow[]> {
  return (await tx.query<RawOverdue>('overdue', ALL, [today])).map(toOverdue);
}

/** The next ones that may be reminded of, locked, in the order of their ids (G11). */
export async function holdRemindable(
  tx: ReadTx,
  by: { today: string; levels: number; pauseDays: number; ids: readonly string[] | null; after: string },
): Promise<OverdueRow[]> {
  const params = [by.today, by.levels, by.ids, by.pauseDays, by.after];
  return (await tx.query<RawOverdue>('remindable', REMINDABLE, params)).map(toOverdue);
}

/** One page of reminders, newest first. */
export async function listNotices(tx: ReadTx, query: NoticeQuery): Promise<Page<NoticeRow>> {
  const page = await readPage<RawNotice>(tx, query, {
    ...{ name: 'dunning_notices', select: NOTICE, from: NOTICES },
    where: { sql: '($1::uuid IS NULL OR n.invoice_id = $1)', params: [query.invoiceId ?? null] },
    order: thenId({ sql: 'n.sent_on', type: 'date', direction: OrderDirection.DESC }, 'n.id'),
  });
  return { ...page, nodes: page.nodes.map(toNotice) };
}

export async function countNotices(tx: ReadTx, invoiceId: string | null): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM dunning_notice WHERE $1::uuid IS NULL OR invoice_id = $1`;
  return (await tx.query<{ n: number }>('dunning_notices_count', sql, [invoiceId]))[0]?.n ?? 0;
}

export async function readNotice(tx: ReadTx, id: string): Promise<NoticeRow> {
  const [found] = await tx.query<RawNotice>('dunning_notice', `SELECT ${NOTICE} FROM ${NOTICES} WHERE n.id = $1`, [id]);
  if (!found) throw notFound('DunningNotice', id);
  return toNotice(found);
}
