import { fileRequest } from '../../lib/files.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/export-file';

const kept = ['content-type', 'content-length', 'content-disposition'];

/** An exported archive. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.privacy.read');
  const path = `/privacy-exports/${encodeURIComponent(params.id)}`;
  const answer = await fileRequest(context, path, { method: 'GET' }, 'platform');
  if (!answer.ok) throw new Response(null, { status: answer.status });
  const headers = kept.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(answer.body, { headers });
}
