import { OrderDirection, compileWhere, keyset } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { type DocumentMail, MAIL_COLUMNS } from './document-mails.ts';
import type { DocumentMailWhere } from './mails-list.inputs.ts';

export interface MailQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: DocumentMailWhere | null;
}

const filters = {
  status: 'm.status',
  label: 'm.label',
  invoiceId: { sql: 'm.invoice_id', type: 'uuid' },
  personId: { sql: 'm.person_id', type: 'uuid' },
  createdAt: { sql: 'm.created_at', type: 'timestamptz' },
};
const direction = OrderDirection.DESC;
const columns = [
  { sql: 'm.created_at', type: 'timestamptz', direction },
  { sql: 'm.id', type: 'uuid', direction },
];

/** One page of the mails that documents went out with, those asked for last first. */
export async function listMails(tx: ReadTx, query: MailQuery): Promise<Page<DocumentMail>> {
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 1);
  const key = keyset(columns, request.after, 1 + where.params.length);
  const sql = `SELECT ${MAIL_COLUMNS}, ${key.select} FROM document_mail m WHERE ${where.sql} AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT $1`;
  const params = [request.first + 1, ...where.params, ...key.params];
  return toPage(await tx.query<DocumentMail>('list_document_mails', sql, params), request, key.keyOf);
}

/** How many match. */
export async function countMails(tx: ReadTx, where: DocumentMailWhere | null | undefined): Promise<number> {
  const { sql, params } = compileWhere(where, filters);
  const counting = `SELECT count(*)::int AS n FROM document_mail m WHERE ${sql}`;
  return (await tx.query<{ n: number }>('count_document_mails', counting, params))[0]?.n ?? 0;
}
