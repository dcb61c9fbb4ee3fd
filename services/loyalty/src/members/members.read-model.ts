import { compileWhere, countRows, OrderDirection, readPage, thenId, toMoneyType } from '@mh-os/graphql';
import { isId, Money, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { MemberEntity } from './member.entity.ts';
import type { MemberType } from './member.type.ts';
import { MemberOrderField, type MembersArgs } from './members.inputs.ts';

const COLUMNS = `m.id, m.program_id AS "programId", m.number, m.person_id AS "personId", m.partner_id AS "partnerId", m.status,
  m.tier_id AS "tierId", m.tier_since AS "tierSince", m.balance, m.pending, m.held, m.debt, m.qualifying, m.period_end AS "periodEnd",
  m.liability_minor AS "liabilityMinor", m.referral_code AS "referralCode", m.referrer_id AS "referrerId", m.blocked_at AS "blockedAt",
  m.last_entry_at AS "lastEntryAt", m.version, m.created_at AS "createdAt", p.currency`;
const FROM = `member m JOIN program p ON p.brand_id = m.brand_id AND p.id = m.program_id`;
const BY_ID = `SELECT ${COLUMNS} FROM ${FROM} WHERE m.id = ANY ($1::uuid[])`;
const uuid = (sql: string) => ({ sql, type: 'uuid' as const });
const FILTERS = {
  ...{ number: 'm.number', status: 'm.status', balance: { sql: 'm.balance', type: 'int' as const } },
  ...{
    programId: uuid('m.program_id'),
    personId: uuid('m.person_id'),
    partnerId: uuid('m.partner_id'),
    tierId: uuid('m.tier_id'),
  },
};
const ORDERS = {
  [MemberOrderField.CREATED_AT]: { sql: 'm.created_at', type: 'timestamptz' },
  [MemberOrderField.BALANCE]: { sql: 'm.balance', type: 'int' },
  [MemberOrderField.NUMBER]: { sql: 'm.number' },
};

/** A member as the graph shows it, with what is needed to find its tier. */
export type ShownMember = MemberType & { readonly tierId: string | null };
type Row = Omit<ShownMember, 'liability'> & { readonly liabilityMinor: bigint | string; readonly currency: string };

const shown = ({ liabilityMinor, currency, ...row }: Row): ShownMember => ({
  ...row,
  liability: toMoneyType(Money.of(BigInt(liabilityMinor), currency)),
});

/** A member that was just changed. */
export function toMember(member: MemberEntity, currency: string | null): ShownMember {
  return shown({ ...member, currency: currency ?? 'EUR' });
}

/** Members by id. */
export async function readMembers(tx: ReadTx, ids: readonly string[]): Promise<Map<string, ShownMember>> {
  const rows = await tx.query<Row>('members_by_id', BY_ID, [ids.filter(isId)]);
  return new Map(rows.map((row) => [row.id, shown(row)]));
}

/** One page of members. */
export async function readMemberPage(tx: ReadTx, args: MembersArgs): Promise<Page<ShownMember>> {
  const { field, direction } = args.orderBy ?? { field: MemberOrderField.CREATED_AT, direction: OrderDirection.DESC };
  const page = await readPage<Row>(tx, args, {
    name: 'member_page',
    select: COLUMNS,
    from: FROM,
    where: compileWhere(args.where, FILTERS),
    order: thenId({ ...ORDERS[field], direction }, 'm.id'),
  });
  return { ...page, nodes: page.nodes.map(shown) };
}

export async function countMembers(tx: ReadTx, args: Pick<MembersArgs, 'where'>): Promise<number> {
  return countRows(tx, 'member_count', 'member m', compileWhere(args.where, FILTERS));
}
