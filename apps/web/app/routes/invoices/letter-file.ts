import { data } from 'react-router';
import { FinanceDunningFile } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/letter-file';
import { fileResponse } from './document-file.server.ts';

/** The letter of a reminder. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payment.read');
  const { financeDunningFile: file } = await gql(context, FinanceDunningFile, { id: params.id });
  if (file == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return fileResponse(file);
}
