import { PreviewFinanceInvoice } from '../../graphql/generated/documents.ts';
import { act } from '../../lib/act.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/draft-preview';
import { priceable } from './draft-form.server.ts';

/** What the lines of a form would charge, as finance works it out; places tell which lines of the form were whole. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'finance.invoice.write');
  const { places, charges } = priceable(await request.formData());
  if (places.length === 0 || charges.currency.length !== 3) return { places: [], preview: null, fault: null };
  const acted = await act(context, PreviewFinanceInvoice, { input: charges }, (answer) => answer.previewFinanceInvoice);
  if (acted.problem !== undefined)
    return { places: [], preview: null, fault: acted.problem.errors[0]?.message ?? null };
  return { places, preview: acted.done.preview ?? null, fault: null };
}
