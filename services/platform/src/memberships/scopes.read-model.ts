import type { ScopeKind } from '@mh-os/contracts';
import type { Scopes } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { RoleView } from '../roles/role-view.ts';

/** One thing that a membership is bound to. */
export interface ScopeRow {
  readonly membershipId: string;
  readonly kind: ScopeKind;
  readonly refId: string;
}

/** What several memberships are bound to; of several brands only with platform scope. */
export function scopesOfMemberships(
  tx: ReadTx,
  memberships: readonly { readonly id: string; readonly brandId: string }[],
): Promise<ScopeRow[]> {
  const sql = `SELECT membership_id AS "membershipId", kind, ref_id AS "refId" FROM membership_scope
    WHERE brand_id = any($1::uuid[]) AND membership_id = any($2::uuid[]) ORDER BY kind, ref_id`;
  const brandIds = [...new Set(memberships.map(({ brandId }) => brandId))];
  return tx.query('scopes_of_memberships', sql, [brandIds, memberships.map(({ id }) => id)]);
}

/**
 * What binds a person in a brand: everything their membership names, and each kind that one of their roles is bound by,
 * even while nothing of it was named. A second role does not lift what the first one binds.
 */
export function scopesOf(
  { id }: { readonly id: string },
  roles: readonly Pick<RoleView, 'boundBy'>[],
  rows: readonly ScopeRow[],
): Scopes {
  const own = rows.filter(({ membershipId }) => membershipId === id);
  const kinds = new Set([...own.map(({ kind }) => kind), ...roles.flatMap(({ boundBy }) => boundBy ?? [])]);
  return Object.fromEntries(
    [...kinds].sort().map((kind) => [kind, own.filter((row) => row.kind === kind).map(({ refId }) => refId)]),
  );
}
