import { CrmImportPage } from '../../graphql/generated/documents.ts';
import { csvLine } from '../../lib/csv.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/faults-file';

const PAGE = 100;
const MOST = 10_000;

/** What is to be said of rows, as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.file.import');
  const lines = [csvLine(['row', 'kind', 'code', 'message'])];
  let after: string | null = null;
  for (let more = true; more && lines.length < MOST;) {
    const answer: Awaited<ReturnType<typeof page>> = await page(context, params.id, after);
    if (answer == null) throw new Response(null, { status: 404 });
    for (const { row, code, message, notice, undoing } of answer.nodes)
      lines.push(csvLine([row, undoing ? 'stayed' : notice ? 'notice' : 'left-out', code, message]));
    more = answer.pageInfo.hasNextPage;
    after = answer.pageInfo.endCursor ?? null;
  }
  return new Response(lines.join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="import-faults-${params.id}.csv"`,
    },
  });
}

async function page(context: Route.LoaderArgs['context'], id: string, after: string | null) {
  const { crmImport } = await gql(context, CrmImportPage, { id, first: PAGE, after });
  return crmImport?.faults;
}
