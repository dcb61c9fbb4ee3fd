import { keyset, OrderDirection } from '@mh-os/graphql';
import { type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';

/** A key as it is listed; its secrets stay where they are. */
export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: string[];
  readonly addresses: string[];
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly previousUntil: Date | null;
  readonly revokedAt: Date | null;
  readonly createdAt: Date;
  readonly createdByName: string | null;
  readonly version: number;
}

const COLUMNS = `k.id, k.name, k.scopes, k.addresses, k.expires_at AS "expiresAt", k.last_used_at AS "lastUsedAt",
  k.previous_until AS "previousUntil", k.revoked_at AS "revokedAt", k.created_at AS "createdAt",
  k.created_by_name AS "createdByName", k.version`;

/** One page of a brand's keys, newest first. */
export async function pageOfApiKeys(tx: ReadTx, brandId: string, request: PageRequest): Promise<Page<ApiKeyRow>> {
  const key = keyset([{ sql: 'k.id', type: 'uuid', direction: OrderDirection.DESC }], request.after, 2);
  const rows = await tx.query<ApiKeyRow>(
    'api_keys_page',
    `SELECT ${COLUMNS}, ${key.select} FROM api_key k WHERE k.brand_id = $1 AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many keys a brand has. */
export async function countApiKeys(tx: ReadTx, brandId: string): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM api_key WHERE brand_id = $1`;
  return (await tx.query<{ count: number }>('api_keys_count', sql, [brandId]))[0]?.count ?? 0;
}
