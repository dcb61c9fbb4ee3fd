import { passFile } from '../../lib/files.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/export-file';

/** Figures of the books as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.export.run');
  return passFile(context, `/exports/${encodeURIComponent(params.id)}`, 'finance');
}
