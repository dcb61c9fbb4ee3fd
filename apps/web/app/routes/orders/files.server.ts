import type { RouterContextProvider } from 'react-router';
import { ImportFinanceOrderFile } from '../../graphql/generated/documents.ts';
import type {
  FinanceAmountBasis,
  FinanceDateOrder,
  FinanceOrderFilePreset,
  ImportFinanceOrderFileInput,
} from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { uploadOf } from '../../lib/upload.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

type Context = Readonly<RouterContextProvider>;

/** Tries a file of orders, or takes it in; the file goes up once and is known by its id from then on. */
export async function takeFile(context: Context, form: FormData) {
  const up = await uploadOf(context, form, 'finance', '/order-files');
  if (up.problem !== undefined) return refused(up.problem, { importId: undefined });
  const trial = textOf(form, 'intent') !== 'take';
  const input: ImportFinanceOrderFileInput = {
    ...{ idempotencyKey: `${textOf(form, 'key')}${trial ? '-trial' : ''}`, fileId: up.fileId, trial },
    ...{ source: textOf(form, 'source').trim(), decimalComma: form.has('comma') },
    preset: (textOf(form, 'preset') || null) as FinanceOrderFilePreset | null,
    currency: textOf(form, 'currency').trim().toUpperCase() || null,
    vatRate: plainDecimal(textOf(form, 'vatRate')) || null,
    amountsInclude: (textOf(form, 'basis') || null) as FinanceAmountBasis | null,
    dateOrder: (textOf(form, 'dateOrder') || null) as FinanceDateOrder | null,
  };
  const acted = await act(context, ImportFinanceOrderFile, { input }, (answer) => answer.importFinanceOrderFile);
  if (acted.problem !== undefined) return refused(acted.problem, { importId: undefined });
  return { problem: undefined, importId: acted.done.import?.id };
}
