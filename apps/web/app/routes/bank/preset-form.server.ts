import type {
  FinanceBankCsvDateFormat,
  FinanceBankCsvDelimiter,
  FinanceBankCsvPresetInput,
} from '../../graphql/generated/types.ts';
import { textOf } from '../../lib/form-values.ts';

/** Presets that stay, and the one that the form shows: new, or one that is changed. */
export function presetsOf(form: FormData): FinanceBankCsvPresetInput[] {
  const kept = form.getAll('keptPreset').map((one) => JSON.parse(String(one)) as FinanceBankCsvPresetInput);
  return textOf(form, 'presetName') === '' ? kept : [...kept, presetOf(form)];
}

/** The preset that the form shows, with every column that it has. */
export function presetOf(form: FormData) {
  const column = (key: string): string | null => textOf(form, `column.${key}`) || null;
  const remittance = (column('remittance') ?? '').split('|').map((one) => one.trim());
  return {
    ...{ name: textOf(form, 'presetName'), delimiter: textOf(form, 'delimiter') as FinanceBankCsvDelimiter },
    ...{ decimalComma: form.has('decimalComma'), dateFormat: textOf(form, 'dateFormat') as FinanceBankCsvDateFormat },
    columns: {
      ...{ bookedOn: column('bookedOn') ?? '', valueOn: column('valueOn'), amount: column('amount') },
      ...{ debit: column('debit'), credit: column('credit'), currency: column('currency'), name: column('name') },
      ...{ iban: column('iban'), bic: column('bic'), remittance: remittance.filter((one) => one !== '') },
      ...{ reference: column('reference'), endToEndId: column('endToEndId'), mandateId: column('mandateId') },
      ...{ bookingText: column('bookingText'), balance: column('balance') },
    },
  };
}
