import { PreviewFinanceBankCsv } from '../../graphql/generated/documents.ts';
import { act } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { uploadOf } from '../../lib/upload.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/preset-preview';
import { presetOf } from './preset-form.server.ts';

/** What the preset of a form reads of a file; the file goes up once and is known by its id from then on. */
export async function action({ request, context }: Route.ActionArgs) {
  await requirePermission(context, 'finance.bank.import');
  const form = await request.formData();
  const up = await uploadOf(context, form, 'finance', '/bank-files');
  if (up.problem !== undefined)
    return { preview: null, fileId: undefined, fault: up.problem.errors[0]?.message ?? null };
  const preset = presetOf(form);
  // The columns of a file are seen before the preset has any name of its own.
  const columns = { ...preset.columns, bookedOn: preset.columns.bookedOn || '?' };
  const amount = columns.amount ?? (columns.debit === null && columns.credit === null ? '?' : null);
  const input = {
    ...{ bankAccountId: textOf(form, 'account'), fileId: up.fileId },
    preset: { ...preset, name: preset.name || '?', columns: { ...columns, amount } },
  };
  const acted = await act(context, PreviewFinanceBankCsv, { input }, (answer) => answer.previewFinanceBankCsv);
  const fault = acted.problem?.errors[0]?.message ?? null;
  return { preview: acted.done?.preview ?? null, fileId: up.fileId, fault };
}

/** Nothing on the screen changes by a look. */
export const shouldRevalidate = (): boolean => false;
