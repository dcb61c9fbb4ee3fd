import { compileWhere, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Page, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PriceDraftsArgs } from './drafts.inputs.ts';
import type { PriceDraftType } from './price-draft.type.ts';

const COLUMNS = `d.id, d.title, d.rationale, d.status, d.source, d.author, d.submitted_at AS "submittedAt",
  d.decided_at AS "decidedAt", d.decided_by AS "decidedBy", d.reason, d.line_count AS "lineCount",
  d.worst_outcome AS "worstVerdict", d.created_at AS "createdAt", d.version, d.evidence, d.activate_at AS "activateAt",
  d.applied_at AS "appliedAt", d.expires_at AS "expiresAt", d.rollback_of AS "rollbackOfId", d.failure`;
const BY_IDS = `SELECT ${COLUMNS} FROM price_draft d WHERE d.id = ANY ($1::uuid[])`;
const FILTERS = {
  status: 'd.status',
  source: 'd.source',
  title: 'd.title',
  authorId: `d.author->>'id'`,
  createdAt: { sql: 'd.created_at', type: 'timestamptz' },
  activateAt: { sql: 'd.activate_at', type: 'timestamptz' },
};

/** Drafts by id. */
export async function readDrafts(tx: ReadTx, ids: readonly string[]): Promise<Map<string, PriceDraftType>> {
  const rows = await tx.query<PriceDraftType>('drafts_by_id', BY_IDS, [uuids(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One page of drafts, newest first unless asked otherwise. */
export async function readDraftPage(tx: ReadTx, args: PriceDraftsArgs): Promise<Page<PriceDraftType>> {
  const where = compileWhere(args.where, FILTERS);
  const direction = args.orderBy?.direction ?? OrderDirection.DESC;
  return readPage<PriceDraftType>(tx, args, {
    ...{ name: 'draft_page', select: COLUMNS, from: 'price_draft d' },
    where,
    order: thenId({ sql: 'd.created_at', type: 'timestamptz', direction }, 'd.id'),
  });
}

/** How many drafts there are that match. */
export async function countDrafts(tx: ReadTx, args: Pick<PriceDraftsArgs, 'where'>): Promise<number> {
  const where = compileWhere(args.where, FILTERS);
  const sql = `SELECT count(*)::int AS n FROM price_draft d WHERE ${where.sql}`;
  const [row] = await tx.query<{ n: number }>('draft_count', sql, where.params);
  return row?.n ?? 0;
}
