import type { RouterContextProvider } from 'react-router';
import { ImportFinancePaymentReport } from '../../graphql/generated/documents.ts';
import type { ImportFinancePaymentReportMutation } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { uploadOf } from '../../lib/upload.server.ts';

export type Report = NonNullable<ImportFinancePaymentReportMutation['importFinancePaymentReport']['report']>;
interface Answer {
  readonly report: Report | null;
}
const NONE: Answer = { report: null };

/** Reads the bank's answer to the file of a payout, and shows what it did. */
export async function readReport(context: Readonly<RouterContextProvider>, payoutId: string, form: FormData) {
  const up = await uploadOf(context, form, 'finance', '/payout-files');
  if (up.problem !== undefined) return refused<Answer>(up.problem, NONE);
  const input = { payoutId, fileId: up.fileId, dryRun: false, idempotencyKey: textOf(form, 'key') };
  const acted = await act(
    context,
    ImportFinancePaymentReport,
    { input },
    (answer) => answer.importFinancePaymentReport,
  );
  if (acted.problem !== undefined) return refused<Answer>(acted.problem, NONE);
  return { problem: undefined, report: acted.done.report ?? null };
}
