import type { ReadTx } from '@mh-os/persistence';
import type { ContentCommentType, ContentPublicationType } from './content-history.type.ts';

const COMMENTS = `SELECT c.id, c.item_id AS "itemId", c.text, c.author ->> 'name' AS "authorName", c.created_at AS "createdAt"
  FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL (SELECT * FROM content_comment x WHERE x.item_id = wanted.id
    ORDER BY x.created_at DESC, x.id DESC LIMIT 100) c ORDER BY c.created_at, c.id`;
const PUBLICATIONS = `SELECT p.id, p.item_id AS "itemId", p.url, p.published_at AS "publishedAt", p.means, p.author ->> 'name' AS "authorName"
  FROM unnest($1::uuid[]) AS wanted(id) CROSS JOIN LATERAL (SELECT * FROM content_publication x WHERE x.item_id = wanted.id
    ORDER BY x.published_at DESC, x.id DESC LIMIT 100) p ORDER BY p.published_at, p.id`;

/** The latest hundred comments of each item, oldest first. */
export function commentsOf(tx: ReadTx, ids: readonly string[]) {
  return tx.query<ContentCommentType & { itemId: string }>('content_comments', COMMENTS, [ids]);
}

/** Where items went out. */
export function publicationsOf(tx: ReadTx, ids: readonly string[]) {
  return tx.query<ContentPublicationType & { itemId: string }>('content_publications', PUBLICATIONS, [ids]);
}
