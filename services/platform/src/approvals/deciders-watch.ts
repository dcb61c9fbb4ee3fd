import { approvalStandsAlone } from '@mh-os/contracts';
import type { WarningType } from '@mh-os/graphql';
import { newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { RoleFacts } from '../memberships/memberships.rules.ts';
import { PLATFORM_REQUESTS } from './approval-writes.ts';
import type { Member } from './approvals.rules.ts';
import { membersOf, platformPeople } from './deciders.ts';
import { leftAlone, lostDeciders, REMEMBER_MS } from './lost-deciders.rules.ts';

/** What a change of access came to, beside its own result. */
export interface Watched<T> {
  readonly result: T;
  readonly warnings: WarningType[];
}

/** Reads the roles of the transaction's brand, or of the platform, as they are now. */
type Roles = () => Promise<readonly RoleFacts[]>;

const REMEMBER = `INSERT INTO lost_decider (brand_id, id, created_at, user_id, permissions) VALUES ($1, $2, $3, $4, $5)`;
const FORGET = `DELETE FROM lost_decider WHERE brand_id = $1 AND created_at < $2`;
const LOST = `SELECT user_id AS "userId", permissions FROM lost_decider WHERE brand_id = $1 AND created_at >= $2`;

const scopeOf = ({ ctx }: ReadTx): string => ctx.brandId ?? PLATFORM_REQUESTS;

/** Everybody of the transaction's brand, or of the platform where it has none, with what they may do. */
export function peopleOf(tx: ReadTx, roles: readonly RoleFacts[]): Promise<(Member & { readonly name: string })[]> {
  const { brandId } = tx.ctx;
  return brandId === null ? platformPeople(tx, roles) : membersOf(tx, brandId, roles);
}

/**
 * Around a change of who may do what: remembers who can no longer decide about protected changes, so that nobody becomes
 * their own second person by taking the other one away; and tells whoever alone is left to decide. The caller holds the
 * lock under which access changes.
 */
export async function watchDeciders<T>(tx: Tx, roles: Roles, now: Date, work: () => Promise<T>): Promise<Watched<T>> {
  const before = await peopleOf(tx, await roles());
  const result = await work();
  const after = await peopleOf(tx, await roles());
  const lost = lostDeciders(before, after);
  if (lost.length > 0)
    await tx.query('lost_decider_forget', FORGET, [scopeOf(tx), new Date(now.getTime() - REMEMBER_MS)]);
  for (const { userId, permissions } of lost)
    await tx.query('lost_decider_add', REMEMBER, [scopeOf(tx), newId(), now, userId, [...permissions]]);
  const left = leftAlone(before, after);
  if (!left) return { result, warnings: [] };
  const target = { aggregateId: left.userId, aggregateVersion: 1 };
  tx.emit(approvalStandsAlone, { label: left.name, userId: left.userId, changeId: newId() }, target);
  const message =
    `From now on only ${left.name} can decide about protected changes. Theirs wait for a second person; ` +
    'where there is none after seven days, they are made at once and noted as unchecked.';
  return { result, warnings: [{ code: 'APPROVAL_ONE_DECIDER', message, path: [] }] };
}

/** Who could decide until a short while ago. */
export async function recentlyLost(tx: ReadTx, now: Date): Promise<Member[]> {
  const since = new Date(now.getTime() - REMEMBER_MS);
  const rows = await tx.query<{ userId: string; permissions: string[] }>('lost_deciders', LOST, [scopeOf(tx), since]);
  return rows.map(({ userId, permissions }) => ({ userId, permissions: new Set(permissions) }));
}
