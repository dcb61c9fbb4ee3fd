import { ImportFinanceBankStatements } from '../../graphql/generated/documents.ts';
import type { ImportFinanceBankStatementsMutation } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { fileRequest } from '../../lib/files.server.ts';
import { textOf } from '../../lib/form-values.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Context } from './bank.server.ts';

export type Report = NonNullable<ImportFinanceBankStatementsMutation['importFinanceBankStatements']['report']>;
interface Answer {
  readonly report: Report | null;
  readonly fileId: string | undefined;
}
const NONE: Answer = { report: null, fileId: undefined };

/** Tries a file, or reads it in; the file goes up once and is known by its id from then on. */
export async function readStatements(context: Context, form: FormData) {
  const up = await uploaded(context, form);
  if ('problem' in up) return refused<Answer>(up.problem, NONE);
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

async function uploaded(context: Context, form: FormData): Promise<{ fileId: string } | { problem: Problem }> {
  const file = form.get('file');
  const known = textOf(form, 'fileId');
  if (!(file instanceof File) || file.size === 0)
    return known === ''
      ? { problem: problemOf('FINANCE_BANK_FILE_INVALID', 'Choose a file first.') }
      : { fileId: known };
  const answer = await fileRequest(
    context,
    `/bank-files?name=${encodeURIComponent(file.name)}`,
    { method: 'POST', body: await file.arrayBuffer(), headers: { 'content-type': 'application/octet-stream' } },
    'finance',
  );
  const body = (await answer.json().catch(() => ({}))) as { fileId?: string; code?: string; message?: string };
  if (answer.ok && body.fileId !== undefined) return { fileId: body.fileId };
  return { problem: problemOf(body.code ?? 'FINANCE_BANK_FILE_INVALID', body.message ?? '') };
}

const problemOf = (code: string, message: string): Problem => ({
  errors: [{ code, message, path: ['file'] }],
  requestId: '',
});
