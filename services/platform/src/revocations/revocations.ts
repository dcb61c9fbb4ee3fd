import type { Tx } from '@mh-os/persistence';

/**
 * What ends access tokens before their time. `session`, `key` (a signing key) end all their tokens for good; `user`,
 * `membership`, `brand` and `api-key` those given out until now, so that the next refresh states what holds from now on.
 */
export type Revocation =
  | { readonly kind: 'session' | 'user' | 'brand' | 'key'; readonly id: string }
  | { readonly kind: 'membership' | 'api-key'; readonly id: string; readonly brandId: string };

/**
 * Ends access tokens within a minute, if the transaction commits. Sessions, memberships, brands, platform roles, roles and
 * API keys do this by themselves whenever their rows change (triggers); call it for what no such row shows, such as a
 * changed password or a role of another table.
 */
export async function revoke(tx: Tx, revocation: Revocation): Promise<void> {
  const { kind, id } = revocation;
  const subject = 'brandId' in revocation ? `${revocation.brandId}:${id}` : id;
  await tx.query('revoke_tokens', 'SELECT revoke_tokens($1, $2)', [kind, subject]);
}
