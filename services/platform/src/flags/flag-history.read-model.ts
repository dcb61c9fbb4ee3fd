import { type KeyColumn, keyset, OrderDirection } from '@mh-os/graphql';
import { type FieldChange, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { Author } from '../author.ts';

/** One change of a flag, by the platform or by a brand for itself. */
export interface FlagHistoryRow {
  readonly id: string;
  readonly kind: 'DEFINITION' | 'OVERRIDE';
  readonly version: number;
  readonly changes: FieldChange[];
  readonly author: Author;
  readonly comment: string | null;
  readonly createdAt: Date;
}

/** $1: the flag, $2: whose overrides, $3: whether the platform's own changes are shown. */
const HISTORY = `(SELECT v.id, 'DEFINITION' AS kind, v.flag_version AS version, v.changes, v.author, v.comment, v.created_at
    FROM flag_version v WHERE $3::bool AND v.flag_id = $1
  UNION ALL SELECT o.id, 'OVERRIDE', o.override_version, o.changes, o.author, o.comment, o.created_at
    FROM flag_override o WHERE o.flag_id = $1 AND o.brand_id = $2::uuid) h`;

const KEY: readonly KeyColumn[] = [
  { sql: 'h.created_at', type: 'timestamptz', direction: OrderDirection.DESC },
  { sql: 'h.id', type: 'uuid', direction: OrderDirection.DESC },
];

/** Whose history of which flag. */
export interface HistoryScope {
  readonly flagId: string;
  readonly brandId: string | null;
  readonly definitions: boolean;
}

const paramsOf = ({ flagId, brandId, definitions }: HistoryScope): unknown[] => [flagId, brandId, definitions];

/** Changes of a flag, newest first. */
export async function pageOfHistory(
  tx: ReadTx,
  scope: HistoryScope,
  request: PageRequest,
): Promise<Page<FlagHistoryRow>> {
  const key = keyset(KEY, request.after, 4);
  const sql = `SELECT h.id, h.kind, h.version, h.changes, h.author, h.comment, h.created_at AS "createdAt", ${key.select}
    FROM ${HISTORY} WHERE ${key.where} ORDER BY ${key.orderBy} LIMIT $4`;
  const rows = await tx.query<FlagHistoryRow>('flag_history', sql, [
    ...paramsOf(scope),
    request.first + 1,
    ...key.params,
  ]);
  return toPage(rows, request, key.keyOf);
}

/** How many changes there are. */
export async function countHistory(tx: ReadTx, scope: HistoryScope): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM ${HISTORY}`;
  return (await tx.query<{ n: number }>('flag_history_count', sql, paramsOf(scope)))[0]?.n ?? 0;
}
