import type { RouterContextProvider } from 'react-router';
import {
  ImportCurrencyRates,
  ImportFinanceExchangeRates,
  SetFinanceExchangeRate,
} from '../../graphql/generated/documents.ts';
import type { ImportFinanceExchangeRatesMutation } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { csvParts } from '../../lib/csv-parts.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

type Context = Readonly<RouterContextProvider>;
type Fault = NonNullable<ImportFinanceExchangeRatesMutation['importFinanceExchangeRates']['faults']>[number];
export interface ReadRates {
  readonly days: number;
  readonly written: number;
  readonly known: number;
  readonly faultCount: number;
  readonly faults: readonly Fault[];
  /** Rates that prices are converted by, where the table was taken for them, too. */
  readonly forPrices: number | null;
}
interface Answer {
  readonly read: ReadRates | null;
}
const NONE: Answer = { read: null };

/** A rate by hand, or a table of the European Central Bank. */
export async function changeRates(context: Context, form: FormData) {
  return textOf(form, 'intent') === 'import' ? readTable(context, form) : setRate(context, form);
}

async function setRate(context: Context, form: FormData) {
  const currency = textOf(form, 'currency').toUpperCase();
  const input = {
    ...{ currency, onDate: textOf(form, 'onDate'), rate: plainDecimal(textOf(form, 'rate')) },
    ...{ source: textOf(form, 'source'), reason: textOf(form, 'reason') },
  };
  const acted = await act(context, SetFinanceExchangeRate, { input }, (answer) => answer.setFinanceExchangeRate);
  if (acted.problem !== undefined) return refused<Answer>(acted.problem, NONE);
  return leave(context, `/finance/rates?currency=${encodeURIComponent(currency)}`, { key: 'booksDone' });
}

async function readTable(context: Context, form: FormData) {
  const file = form.get('file');
  const csv = file instanceof File && file.size > 0 ? await file.text() : textOf(form, 'csv');
  const forPrices = form.has('prices') ? 0 : null;
  const read = { days: 0, written: 0, known: 0, faultCount: 0, faults: [] as Fault[], forPrices };
  for (const [at, part] of csvParts(csv).entries()) {
    const input = { csv: part, source: 'ECB', idempotencyKey: `${textOf(form, 'key')}:${at}` };
    const acted = await act(
      context,
      ImportFinanceExchangeRates,
      { input },
      (answer) => answer.importFinanceExchangeRates,
    );
    if (acted.problem !== undefined) return refused<Answer>(acted.problem, { read: at === 0 ? null : read });
    const { days, written, known, faultCount, faults } = acted.done;
    read.days += days ?? 0;
    read.written += written ?? 0;
    read.known += known ?? 0;
    read.faultCount += faultCount ?? 0;
    read.faults.push(...(faults ?? []));
    if (read.forPrices === null) continue;
    // The catalogue keeps its own: a part that one of both refuses can be read in once more, and nothing doubles.
    const same = { base: 'EUR', ...input };
    const taken = await act(context, ImportCurrencyRates, { input: same }, (answer) => answer.importCurrencyRates);
    if (taken.problem !== undefined) return refused<Answer>(taken.problem, { read });
    read.forPrices += taken.done.written ?? 0;
  }
  return { problem: undefined, read };
}
