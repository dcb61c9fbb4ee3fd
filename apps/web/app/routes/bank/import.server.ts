import { ImportFinanceBankStatements } from '../../graphql/generated/documents.ts';
import type { ImportFinanceBankStatementsMutation } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { uploadOf } from '../../lib/upload.server.ts';
import type { Context } from './bank.server.ts';

export type Report = NonNullable<ImportFinanceBankStatementsMutation['importFinanceBankStatements']['report']>;
interface Answer {
  readonly report: Report | null;
  readonly fileId: string | undefined;
}
const NONE: Answer = { report: null, fileId: undefined };

/** Tries a file, or reads it in; the file goes up once and is known by its id from then on. */
export async function readStatements(context: Context, form: FormData) {
  const up = await uploadOf(context, form, 'finance', '/bank-files');
  if (up.problem !== undefined) return refused<Answer>(up.problem, NONE);
  const dryRun = textOf(form, 'intent') !== 'read';
  const input = {
    ...{ bankAccountId: textOf(form, 'account'), fileId: up.fileId, preset: textOf(form, 'preset') || null },
    ...{ dryRun, idempotencyKey: textOf(form, 'key') },
  };
  const acted = await act(
    context,
    ImportFinanceBankStatements,
    { input },
    (answer) => answer.importFinanceBankStatements,
  );
  if (acted.problem !== undefined) return refused<Answer>(acted.problem, NONE);
  return { problem: undefined, report: acted.done.report ?? null, fileId: up.fileId };
}
