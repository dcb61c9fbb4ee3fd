import { passFile } from '../../lib/files.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/export-file';

/** An exported log as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.activity.export');
  return passFile(context, `/activity-exports/${encodeURIComponent(params.id)}`, 'platform');
}
