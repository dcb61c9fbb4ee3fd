import { data } from 'react-router';
import { ElectronicInvoice } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/xml-file';

const SYNTAXES: Readonly<Record<string, 'UBL' | 'CII' | 'FACTUR_X'>> = {
  ubl: 'UBL',
  cii: 'CII',
  'factur-x': 'FACTUR_X',
};

/** A document as an electronic invoice. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.read');
  const syntax = SYNTAXES[params.syntax];
  if (syntax === undefined) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const { financeElectronicInvoice: found } = await gql(context, ElectronicInvoice, { id: params.id, syntax });
  if (found == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return new Response(found.xml, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${params.id}-${params.syntax}.xml"`,
      'cache-control': 'no-store',
    },
  });
}
