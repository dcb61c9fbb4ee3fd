import { compileWhere, countRows, OrderDirection, readPage, thenId, toMoneyType } from '@mh-os/graphql';
import { isId, Money, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { RewardType } from './reward.type.ts';
import type { RedemptionsArgs, RewardsArgs } from './rewards-list.inputs.ts';
import type { RedemptionType } from './redemption.type.ts';

const REWARD = `r.id, r.program_id AS "programId", r.code, r.name, r.description, r.kind, r.status, r.points, r.stock,
  r.per_member_limit AS "perMemberLimit", r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.tier_id AS "tierId", r.sku,
  r.amount_minor AS "amountMinor", p.currency, r.percent, r.voucher_days AS "voucherDays", r.version`;
const REWARDS = `reward r JOIN program p ON p.brand_id = r.brand_id AND p.id = r.program_id`;
const REWARD_FILTERS = { status: 'r.status', programId: { sql: 'r.program_id', type: 'uuid' as const } };
const REDEMPTION = `d.id, d.member_id AS "memberId", m.number AS "memberNumber", d.reward_id AS "rewardId", d.reward_name AS "rewardName",
  d.points, d.state, v.code AS "voucherCode", d.note, d.version, d.created_at AS "createdAt"`;
const REDEMPTIONS = `redemption d JOIN member m ON m.brand_id = d.brand_id AND m.id = d.member_id
  LEFT JOIN voucher v ON v.brand_id = d.brand_id AND v.id = d.voucher_id`;
const uuid = (sql: string) => ({ sql, type: 'uuid' as const });
const REDEMPTION_FILTERS = { state: 'd.state', memberId: uuid('d.member_id'), rewardId: uuid('d.reward_id') };

type RewardRow = Omit<RewardType, 'amount'> & { readonly amountMinor: string | null; readonly currency: string };
const shown = ({ amountMinor, currency, ...row }: RewardRow): RewardType => ({
  ...row,
  amount: amountMinor === null ? null : toMoneyType(Money.of(BigInt(amountMinor), currency)),
});

export async function readRewards(tx: ReadTx, ids: readonly string[]): Promise<Map<string, RewardType>> {
  const sql = `SELECT ${REWARD} FROM ${REWARDS} WHERE r.id = ANY ($1::uuid[])`;
  const rows = await tx.query<RewardRow>('rewards_by_id', sql, [ids.filter(isId)]);
  return new Map(rows.map((row) => [row.id, shown(row)]));
}

/** One page of rewards, the cheapest first. */
export async function readRewardPage(tx: ReadTx, args: RewardsArgs): Promise<Page<RewardType>> {
  const page = await readPage<RewardRow>(tx, args, {
    name: 'reward_page',
    select: REWARD,
    from: REWARDS,
    where: compileWhere(args.where, REWARD_FILTERS),
    order: thenId({ sql: 'r.points', type: 'int', direction: OrderDirection.ASC }, 'r.id'),
  });
  return { ...page, nodes: page.nodes.map(shown) };
}

export async function countRewards(tx: ReadTx, args: Pick<RewardsArgs, 'where'>): Promise<number> {
  return countRows(tx, 'reward_count', 'reward r', compileWhere(args.where, REWARD_FILTERS));
}

export async function readRedemption(tx: ReadTx, id: string): Promise<RedemptionType> {
  const sql = `SELECT ${REDEMPTION} FROM ${REDEMPTIONS} WHERE d.id = $1`;
  return (await tx.query<RedemptionType>('redemption_by_id', sql, [id]))[0]!;
}

/** One page of redemptions, newest first. */
export async function readRedemptionPage(tx: ReadTx, args: RedemptionsArgs): Promise<Page<RedemptionType>> {
  return readPage<RedemptionType>(tx, args, {
    name: 'redemption_page',
    select: REDEMPTION,
    from: REDEMPTIONS,
    where: compileWhere(args.where, REDEMPTION_FILTERS),
    order: thenId({ sql: 'd.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'd.id'),
  });
}

export async function countRedemptions(tx: ReadTx, args: Pick<RedemptionsArgs, 'where'>): Promise<number> {
  return countRows(tx, 'redemption_count', 'redemption d', compileWhere(args.where, REDEMPTION_FILTERS));
}
