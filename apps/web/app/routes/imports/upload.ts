import { redirect } from 'react-router';
import { fileRequest } from '../../lib/files.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/upload';

/** Passes an upload on as it comes: no byte of it is kept here. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const name = new URL(request.url).searchParams.get('name') ?? 'products.csv';
  const type = /\.json$/i.test(name) ? 'application/json' : 'text/csv';
  const answer = await fileRequest(context, `/imports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: request.body,
    duplex: 'half',
    headers: { 'content-type': type },
  });
  const body = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
  return Response.json(body, { status: answer.status });
}

export function loader() {
  throw redirect('/imports/new');
}
