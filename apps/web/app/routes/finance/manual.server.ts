import { CreateManualEntry, UpdateManualEntry } from '../../graphql/generated/documents.ts';
import type { ManualEntryLineInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { refusalOf } from '../../lib/problem.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import type { Context } from './finance.server.ts';

/** The lines of a form that say anything: one without an amount is for the graph to refuse. */
function linesOf(form: FormData): ManualEntryLineInput[] {
  return form.getAll('account').flatMap((account, index) => {
    const at = (name: string): string | null => String(form.getAll(name)[index] ?? '').trim() || null;
    const amount = (name: string): string | null => plainDecimal(at(name) ?? '') || null;
    const [debit, credit] = [amount('debit'), amount('credit')];
    const accountCode = String(account).trim().split(' ')[0] ?? '';
    const text = at('lineText');
    if (accountCode === '' && debit === null && credit === null && text === null) return [];
    return [
      {
        ...{ accountCode, debit, credit, text, currency: at('lineCurrency'), rate: at('lineRate') },
        ...{ channelId: at('lineChannel'), vatKey: at('lineVatKey'), vatRate: at('lineVatRate') },
        vatCountry: at('lineVatCountry'),
      },
    ];
  });
}

/** Begins an entry by hand, or writes its draft anew. */
export async function writeManual(context: Context, form: FormData, id?: string) {
  const lines = linesOf(form);
  if (lines.length < 2) return refused(refusalOf('FINANCE_JOURNAL_EMPTY', 'lines'));
  const written = { effectiveOn: textOf(form, 'day'), description: textOf(form, 'text'), lines };
  const acted =
    id === undefined
      ? await act(
          context,
          CreateManualEntry,
          { input: { ...written, idempotencyKey: textOf(form, 'key') } },
          (answer) => answer.createManualEntry,
        )
      : await act(
          context,
          UpdateManualEntry,
          { input: { ...written, id, expectedVersion: Number(textOf(form, 'version')) } },
          (answer) => answer.updateManualEntry,
        );
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/finance/journal/drafts/${acted.done.manualEntry?.id ?? ''}`, { key: 'booksDone' });
}
