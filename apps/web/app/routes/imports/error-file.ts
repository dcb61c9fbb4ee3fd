import { fileRequest } from '../../lib/files.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/error-file';

/** The rows with errors as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const answer = await fileRequest(context, `/imports/${encodeURIComponent(params.id)}/errors.csv`, { method: 'GET' });
  if (!answer.ok) throw new Response(null, { status: answer.status });
  return new Response(answer.body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="import-errors-${params.id}.csv"`,
    },
  });
}
