import { keyset, OrderDirection } from '@mh-os/graphql';
import { Money, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { Author } from '../author.ts';
import { AiPolicyVersionEntity } from './ai-policy-version.entity.ts';
import type { AiPolicyVersionType } from './ai-policy.type.ts';
import { type AiPolicy, strictest } from './ai-policy.rules.ts';

/** A policy with its version; 0 is the strictest, which nobody has set. */
export interface CurrentPolicy extends AiPolicy {
  readonly version: number;
  readonly changedAt: Date | null;
  readonly author: Author | null;
}

/** What holds in the brand of the transaction now. */
export async function readPolicy(tx: ReadTx, brandId: string): Promise<CurrentPolicy> {
  const newest = await tx.findOne(AiPolicyVersionEntity, { brandId }, { order: { policyVersion: 'DESC' } });
  if (!newest) {
    const sql = `SELECT default_currency AS currency FROM brand WHERE id = $1`;
    const [brand] = await tx.query<{ currency: string }>('brand_currency', sql, [brandId]);
    return { ...strictest(brand?.currency ?? 'EUR'), version: 0, changedAt: null, author: null };
  }
  const { policyVersion, directors, autonomy, currency, models, redaction, createdAt, author } = newest;
  const spendPerDay = Money.of(newest.spendPerDay, currency);
  const spendPerMonth = Money.of(newest.spendPerMonth, currency);
  return {
    ...{ version: policyVersion, changedAt: createdAt, author },
    ...{ directors, autonomy, spendPerDay, spendPerMonth, models, redaction },
  };
}

/** Changes of the policy, newest first. */
export async function pageOfPolicies(
  tx: ReadTx,
  brandId: string,
  request: PageRequest,
): Promise<Page<AiPolicyVersionType>> {
  const columns = [{ sql: 'p.policy_version', type: 'int', direction: OrderDirection.DESC }];
  const key = keyset(columns, request.after, 2);
  const sql = `SELECT p.id, p.policy_version AS version, p.changes, p.author, p.comment, p.created_at AS "createdAt", ${key.select}
    FROM ai_policy_version p WHERE p.brand_id = $1 AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`;
  const rows = await tx.query<AiPolicyVersionType>('ai_policy_page', sql, [brandId, request.first + 1, ...key.params]);
  return toPage(rows, request, key.keyOf);
}

/** How many changes there were. */
export async function countPolicies(tx: ReadTx, brandId: string): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM ai_policy_version WHERE brand_id = $1`;
  return (await tx.query<{ n: number }>('ai_policy_count', sql, [brandId]))[0]?.n ?? 0;
}
