import { data } from 'react-router';
import { FinanceInvoiceFile } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/pdf-file';
import { fileResponse } from './document-file.server.ts';

/** A document as a page to print or send. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.read');
  const { financeInvoiceFile: file } = await gql(context, FinanceInvoiceFile, { id: params.id });
  if (file == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return fileResponse(file);
}
