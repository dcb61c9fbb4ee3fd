import { data } from 'react-router';
import { CompanyExport, PeopleExport } from '../../graphql/generated/documents.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/export';

/** A file is worth waiting for: pages are fetched as fast as the person's budget allows. */
const PATIENCE_MS = 60_000;

type Part = { readonly csv: string; readonly next?: string | null } | null;

/** All customers or companies that a search finds, as a stream, in the form that files of them are read in. */
export async function loader({ request, params: { file }, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.file.export');
  if (file !== 'companies.csv' && file !== 'customers.csv') throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const search = new URL(request.url).searchParams.get('q');
  const read = async (after: string | null): Promise<Part> =>
    file === 'companies.csv'
      ? (await gqlOrFailure(context, CompanyExport, { after, search }, PATIENCE_MS)).crmCompanyExport
      : (await gqlOrFailure(context, PeopleExport, { after, search }, PATIENCE_MS)).crmExport;
  const encoder = new TextEncoder();
  let after: string | null = null;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part: Part = await read(after);
      const csv = part?.csv ?? '';
      // The mark at the front makes spreadsheets read the file as UTF-8; each part has the header again.
      controller.enqueue(encoder.encode(after === null ? `\uFEFF${csv}` : csv.slice(csv.indexOf('\n') + 1)));
      after = part?.next ?? null;
      if (after === null) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file}"`,
    },
  });
}
