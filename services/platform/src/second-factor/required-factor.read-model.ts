import { isId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { FactorNeed } from './required-factor.rules.ts';

/** Whether the person of a column has a confirmed factor. */
const has = (userId: string): string =>
  `EXISTS (SELECT 1 FROM second_factor f WHERE f.id = ${userId} AND f.confirmed_at IS NOT NULL)`;

const NEED = `SELECT r.second_factor_since AS since, coalesce((r.rules ->> 'secondFactorGraceDays')::int, 0) AS "graceDays",
    m.created_at AS "joinedAt", ${has('$1')} AS has
  FROM brand_rules r LEFT JOIN membership m ON m.brand_id = r.brand_id AND m.user_id = $1
  WHERE r.brand_id = $2 AND r.second_factor_since IS NOT NULL`;

/** How somebody stands to a brand's rule; null where it has none. Needs platform scope, as all of these. */
export async function factorNeed(tx: ReadTx, userId: string, brandId: string): Promise<FactorNeed | null> {
  return (await tx.query<FactorNeed>('second_factor_need', NEED, [userId, brandId]))[0] ?? null;
}

const OF_MEMBERS = `SELECT m.user_id AS "userId", ${has('m.user_id')} AS has FROM membership m
  WHERE m.brand_id = $1 AND m.user_id = any($2::uuid[])`;

/** Which members of a brand sign in with a second factor. */
export async function factorsOfMembers(tx: ReadTx, brandId: string, userIds: readonly string[]) {
  const ids = userIds.filter(isId);
  const rows = await tx.query<{ userId: string; has: boolean }>('second_factor_members', OF_MEMBERS, [brandId, ids]);
  return new Map(rows.map((row) => [row.userId, row.has]));
}

const WITHOUT = `SELECT count(*)::int AS count FROM membership m
  WHERE m.brand_id = $1 AND $2 = any(m.roles) AND NOT ${has('m.user_id')}`;

/** How many holders of a role in a brand sign in with a password alone. */
export async function withoutFactor(tx: ReadTx, brandId: string, role: string): Promise<number> {
  return (await tx.query<{ count: number }>('second_factor_without', WITHOUT, [brandId, role]))[0]!.count;
}

const KEY = (brandId: string): string => `hashtextextended('platform:second-factor:' || ${brandId}, 0)`;

/** Whoever changes a brand's rule is alone with it: factors are switched off before or after, not meanwhile. */
export async function lockFactorRule(tx: Tx, brandId: string): Promise<void> {
  await tx.query('second_factor_rule_lock', `SELECT pg_advisory_xact_lock(${KEY('$1')})`, [brandId]);
}

const LOCK_ALL = `SELECT pg_advisory_xact_lock_shared(${KEY('brand_id')}) FROM membership WHERE user_id = $1`;
const ASKING = `SELECT b.name FROM brand_rules r JOIN membership m ON m.brand_id = r.brand_id AND m.user_id = $1
  JOIN brand b ON b.id = r.brand_id WHERE r.second_factor_since IS NOT NULL ORDER BY b.name LIMIT 1`;

/** A brand of the person that asks for a second factor, read while none of them can change its mind. */
export async function brandAsking(tx: Tx, userId: string): Promise<string | undefined> {
  await tx.query('second_factor_rules_hold', LOCK_ALL, [userId]);
  return (await tx.query<{ name: string }>('second_factor_asking', ASKING, [userId]))[0]?.name;
}
