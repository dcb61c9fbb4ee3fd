import { type PageArgs, readPage, thenId } from '@mh-os/graphql';
import { type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PriceDraftCommentType } from './price-draft-comment.type.ts';

const COLUMNS = `c.id, c.author, c.body, c.mentions, c.created_at AS "createdAt"`;

/** One page of a draft's comments, oldest first. */
export async function readComments(
  tx: ReadTx,
  draftId: string,
  args: Pick<PageArgs, 'first' | 'after'>,
): Promise<Page<PriceDraftCommentType>> {
  return readPage<PriceDraftCommentType>(tx, args, {
    ...{ name: 'draft_comments', select: COLUMNS, from: 'price_draft_comment c' },
    where: { sql: 'c.draft_id = $1', params: [draftId] },
    order: thenId({ sql: 'c.created_at', type: 'timestamptz' }, 'c.id'),
  });
}

/** How many comments a draft has. */
export async function countComments(tx: ReadTx, draftId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM price_draft_comment WHERE draft_id = $1';
  const [row] = await tx.query<{ n: number }>('draft_comment_count', sql, [draftId]);
  return row?.n ?? 0;
}
