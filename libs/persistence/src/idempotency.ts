import { DomainError, canonicalJson, sha256 } from '@mh-os/kernel';
import type { Tx } from './tx.ts';

const CLAIM = `INSERT INTO idempotency_key (brand_id, actor, key, request_hash) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING key`;
const STORED = `SELECT request_hash, result FROM idempotency_key
  WHERE brand_id IS NOT DISTINCT FROM $1 AND actor = $2 AND key = $3`;
const FINISH = `UPDATE idempotency_key SET result = $4
  WHERE brand_id IS NOT DISTINCT FROM $1 AND actor = $2 AND key = $3`;

interface Stored {
  readonly request_hash: string;
  readonly result: { value?: unknown } | null;
}

/**
 * The key's row is inserted in the command's own transaction: a second caller waits at the unique key until the first
 * commits (then reads its answer) or rolls back (then does the work itself).
 */
export async function once<T>(tx: Tx, key: string, input: unknown, fn: () => Promise<T>): Promise<T> {
  if (key.length < 1 || key.length > 200)
    throw new DomainError('IDEMPOTENCY_KEY_INVALID', 'idempotencyKey must have between 1 and 200 characters.', {
      path: ['idempotencyKey'],
    });
  const owner = [tx.ctx.brandId, `${tx.ctx.actor.kind}:${tx.ctx.actor.id}`, key];
  const hash = sha256(canonicalJson(input ?? null));
  const claimed = await tx.query('idempotency_claim', CLAIM, [...owner, hash]);
  if (claimed.length > 0) {
    // Through JSON on the first run too: both callers get the very same shape.
    const result = JSON.stringify({ value: await fn() });
    await tx.query('idempotency_finish', FINISH, [...owner, result]);
    return (JSON.parse(result) as { value: T }).value;
  }
  const [stored] = await tx.query<Stored>('idempotency_stored', STORED, owner);
  if (stored?.request_hash !== hash)
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', 'This idempotencyKey was used with other input: take a new key.', {
      path: ['idempotencyKey'],
    });
  if (!stored.result)
    throw new DomainError('IDEMPOTENCY_NESTED', 'A command must not run itself again with its own idempotencyKey.');
  return stored.result.value as T;
}
