import { OrderDirection, compileWhere, readPage, thenId, countRows } from '@mh-os/graphql';
import { type Page } from '@mh-os/kernel';
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

/** One page of the mails that documents went out with, those asked for last first. */
export function listMails(tx: ReadTx, query: MailQuery): Promise<Page<DocumentMail>> {
  return readPage<DocumentMail>(tx, query, {
    ...{ name: 'list_document_mails', select: MAIL_COLUMNS, from: 'document_mail m' },
    where: compileWhere(query.where, filters),
    order: thenId({ sql: 'm.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'm.id'),
  });
}

/** How many match. */
export function countMails(tx: ReadTx, where: DocumentMailWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_document_mails', 'document_mail m', compileWhere(where, filters));
}
