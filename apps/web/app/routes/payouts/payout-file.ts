import { passFile } from '../../lib/files.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/payout-file';

/** The file for the bank. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payee.reveal');
  const format = new URL(request.url).searchParams.get('format') ?? '';
  return passFile(context, `/payouts/${encodeURIComponent(params.id)}?format=${encodeURIComponent(format)}`, 'finance');
}
