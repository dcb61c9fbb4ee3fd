import { keyset, type PageArgs } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PriceDraftCommentType } from './price-draft-comment.type.ts';

const COLUMNS = `c.id, c.author, c.body, c.mentions, c.created_at AS "createdAt"`;

/** One page of a draft's comments, oldest first. */
export async function readComments(
  tx: ReadTx,
  draftId: string,
  args: Pick<PageArgs, 'first' | 'after'>,
): Promise<Page<PriceDraftCommentType>> {
  const request = pageRequest(args, 2);
  const columns = [
    { sql: 'c.created_at', type: 'timestamptz' },
    { sql: 'c.id', type: 'uuid' },
  ];
  const key = keyset(columns, request.after, 1);
  const sql = `SELECT ${COLUMNS}, ${key.select} FROM price_draft_comment c WHERE c.draft_id = $1 AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT ${request.first + 1}`;
  const rows = await tx.query<PriceDraftCommentType>('draft_comments', sql, [draftId, ...key.params]);
  return toPage(rows, request, key.keyOf);
}

/** How many comments a draft has. */
export async function countComments(tx: ReadTx, draftId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM price_draft_comment WHERE draft_id = $1';
  const [row] = await tx.query<{ n: number }>('draft_comment_count', sql, [draftId]);
  return row?.n ?? 0;
}
