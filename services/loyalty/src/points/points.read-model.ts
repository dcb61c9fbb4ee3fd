import { OrderDirection, toMoneyType, readPage } from '@mh-os/graphql';
import { isId, Money, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { EntriesArgs, EntryType, LotType } from './points.type.ts';
import type { HoldType } from './points-hold.type.ts';

const ENTRY = `e.id, e.member_id AS "memberId", e.position, e.kind, e.points, e.pending, e.held, e.debt, e.balance,
  e.value_minor AS "valueMinor", p.currency, e.occurred_at AS "occurredAt", e.order_id AS "orderId", e.reference, e.reason, e.rule,
  e.actor, CASE WHEN e.kind IN ('SPENT', 'COMMITTED') THEN (SELECT coalesce(sum(u.points), 0)::int FROM points_use u
    WHERE u.brand_id = e.brand_id AND u.of_entry_id = coalesce(e.of_entry_id, e.id)) ELSE 0 END AS refundable`;
const FROM = `points_entry e JOIN member m ON m.brand_id = e.brand_id AND m.id = e.member_id
  JOIN program p ON p.brand_id = m.brand_id AND p.id = m.program_id`;
const ENTRY_BY_ID = `SELECT ${ENTRY} FROM ${FROM} WHERE e.id = ANY ($1::uuid[])`;

type EntryRow = Omit<EntryType, 'value'> & { readonly valueMinor: string; readonly currency: string };

function toEntry({ valueMinor, currency, ...rest }: EntryRow): EntryType {
  return { ...rest, value: toMoneyType(Money.of(BigInt(valueMinor), currency)) };
}

/** Entries by id. */
export async function readEntries(tx: ReadTx, ids: readonly string[]): Promise<Map<string, EntryType>> {
  const rows = await tx.query<EntryRow>('points_entries_by_id', ENTRY_BY_ID, [ids.filter(isId)]);
  return new Map(rows.map((row) => [row.id, toEntry(row)]));
}

/** One page of a member's ledger, newest first. */
export async function readEntryPage(tx: ReadTx, args: EntriesArgs): Promise<Page<EntryType>> {
  const page = await readPage<EntryRow>(tx, args, {
    ...{ name: 'points_entry_page', select: ENTRY, from: FROM },
    where: { sql: 'e.member_id = $1::uuid', params: [isId(args.memberId) ? args.memberId : null] },
    order: [{ sql: 'e.position', type: 'int', direction: OrderDirection.DESC }],
  });
  return { ...page, nodes: page.nodes.map(toEntry) };
}

export async function countEntries(tx: ReadTx, memberId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM points_entry e WHERE e.member_id = $1::uuid';
  const [row] = await tx.query<{ n: number }>('points_entry_count', sql, [isId(memberId) ? memberId : null]);
  return row?.n ?? 0;
}

const LOTS = `SELECT l.member_id AS "memberId", l.id, l.points, l.remaining, l.state, l.order_id AS "orderId", l.earned_at AS "earnedAt",
    l.activates_at AS "activatesAt", l.expires_at AS "expiresAt"
  FROM points_lot l WHERE l.member_id = ANY ($1::uuid[]) AND l.remaining > 0
  ORDER BY l.state, l.expires_at NULLS LAST, l.earned_at, l.id`;

/** Lots with something left, by member, in the order of spending. */
export async function readLots(tx: ReadTx, memberIds: readonly string[]): Promise<Map<string, LotType[]>> {
  const rows = await tx.query<LotType & { memberId: string }>('points_lots_of', LOTS, [memberIds.filter(isId)]);
  return Map.groupBy(rows, ({ memberId }) => memberId);
}

const HOLD = `h.id, h.member_id AS "memberId", h.points, h.state, h.reference, h.expires_at AS "expiresAt",
  h.commit_entry_id AS "commitEntryId", h.created_at AS "createdAt"`;
const HOLDS = `SELECT ${HOLD} FROM points_hold h WHERE h.member_id = ANY ($1::uuid[]) AND h.state = 'HELD' ORDER BY h.expires_at, h.id`;
const HOLD_BY_ID = `SELECT ${HOLD} FROM points_hold h WHERE h.id = $1`;

/** What is set aside now, by member. */
export async function readHolds(tx: ReadTx, memberIds: readonly string[]): Promise<Map<string, HoldType[]>> {
  const rows = await tx.query<HoldType>('points_holds_of', HOLDS, [memberIds.filter(isId)]);
  return Map.groupBy(rows, ({ memberId }) => memberId);
}

export async function readHold(tx: ReadTx, id: string): Promise<HoldType | null> {
  const [row] = await tx.query<HoldType>('points_hold_by_id', HOLD_BY_ID, [id]);
  return row ?? null;
}
