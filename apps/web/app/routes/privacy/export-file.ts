import { passFile } from '../../lib/files.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/export-file';

/** An exported archive. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.privacy.read');
  return passFile(context, `/privacy-exports/${encodeURIComponent(params.id)}`, 'platform');
}
