import type { RouterContextProvider } from 'react-router';
import { ImportFinanceOrderFile } from '../../graphql/generated/documents.ts';
import type {
  FinanceAmountBasis,
  FinanceDateOrder,
  FinanceOrderFileField,
  FinanceOrderFilePreset,
  ImportFinanceOrderFileInput,
} from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { uploadOf } from '../../lib/upload.server.ts';

type Context = Readonly<RouterContextProvider>;

const COLUMN = 'column-';
const UNSAID = ['key', 'intent', 'file', 'fileId'];

/** How a file is read goes along in the address, so that it is taken in as it was tried. */
function addressOf(form: FormData, file: string, importId?: string): string {
  const said = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && !UNSAID.includes(name) ? [[name, value]] : [],
  );
  const more = importId === undefined ? [] : [['import', importId]];
  return `/orders/files?${new URLSearchParams([['file', file], ...more, ...said]).toString()}`;
}

/** Columns that were matched by hand; null where the file's form says. */
function columnsOf(form: FormData) {
  const given = [...form].flatMap(([name, value]) =>
    name.startsWith(COLUMN) && typeof value === 'string' && value !== ''
      ? [{ field: name.slice(COLUMN.length) as FinanceOrderFileField, column: value }]
      : [],
  );
  return given.length === 0 ? null : given;
}

/** Looks at a file of orders, tries it, or takes it in; the file goes up once and is known by its id from then on. */
export async function takeFile(context: Context, form: FormData) {
  const up = await uploadOf(context, form, 'finance', '/order-files');
  if (up.problem !== undefined) return refused(up.problem, { to: undefined });
  const intent = textOf(form, 'intent');
  if (intent === 'look') return { problem: undefined, to: addressOf(form, up.fileId) };
  const trial = intent !== 'take';
  const input: ImportFinanceOrderFileInput = {
    ...{ idempotencyKey: `${textOf(form, 'key')}${trial ? '-trial' : ''}`, fileId: up.fileId, trial },
    ...{ source: textOf(form, 'source'), decimalComma: form.has('comma'), columns: columnsOf(form) },
    preset: (textOf(form, 'preset') || null) as FinanceOrderFilePreset | null,
    currency: textOf(form, 'currency').toUpperCase() || null,
    vatRate: plainDecimal(textOf(form, 'vatRate')) || null,
    amountsInclude: (textOf(form, 'basis') || null) as FinanceAmountBasis | null,
    dateOrder: (textOf(form, 'dateOrder') || null) as FinanceDateOrder | null,
  };
  const acted = await act(context, ImportFinanceOrderFile, { input }, (answer) => answer.importFinanceOrderFile);
  if (acted.problem !== undefined) return refused(acted.problem, { to: undefined });
  return { problem: undefined, to: addressOf(form, up.fileId, acted.done.import?.id) };
}
