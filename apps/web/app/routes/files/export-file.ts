import { passFile } from '../../lib/files.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/export-file';

/** Exported records as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.export.run');
  return passFile(context, `/record-exports/${encodeURIComponent(params.id)}`, 'catalog-pricing');
}
