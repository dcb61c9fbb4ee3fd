import { DomainError } from '@mh-os/kernel';
import type { AccountEntity } from '../accounts/account.entity.ts';
import type { CsvPresetInput } from './bank-account.inputs.ts';
import type { CsvPresetType } from './bank-account.type.ts';
import type { CsvDelimiterKey, DateFormatKey } from './bank-account.enums.ts';
import { csvDateFormats, type CsvPreset } from './reading/csv-presets.ts';

const DELIMITERS: Readonly<Record<CsvDelimiterKey, CsvPreset['delimiter']>> = {
  SEMICOLON: ';',
  COMMA: ',',
  TAB: '\t',
  BAR: '|',
};

/** An account that movements may be booked to straight: never what customers owe, for that has documents of its own. */
export function assertBookable(
  account: Pick<AccountEntity, 'code' | 'role' | 'active'> | null | undefined,
  code: string,
): void {
  if (account?.active && account.role !== 'RECEIVABLES') return;
  throw new DomainError(
    'FINANCE_BANK_ACCOUNT_REFUSED',
    account
      ? `Nothing is booked straight to ${code}: it is what customers owe, or is not used any more.`
      : `The chart has no account ${code}.`,
    { path: ['accountCode'] },
  );
}

const column = (name: string | null | undefined): string | null => name?.trim() || null;

/** A preset as it is kept: what says the amount is there, names differ. */
export function decidePresets(wanted: readonly CsvPresetInput[]): CsvPreset[] {
  const names = wanted.map(({ name }) => name.trim());
  if (new Set(names).size !== names.length)
    throw new DomainError('VALIDATION_FAILED', 'Each preset has a name of its own.', { path: ['csvPresets'] });
  return wanted.map(({ columns, ...preset }, index) => {
    const amounts = [columns.amount, columns.debit, columns.credit].filter((name) => column(name) !== null);
    if (amounts.length === 0)
      throw new DomainError('VALIDATION_FAILED', 'Name the column of the amount, or those of debit and credit.', {
        path: ['csvPresets', String(index), 'columns'],
      });
    const { bookedOn, remittance, ...others } = columns;
    const cleaned = Object.fromEntries(COLUMNS.map((key) => [key, column(others[key])])) as Record<
      (typeof COLUMNS)[number],
      string | null
    >;
    return {
      name: preset.name.trim(),
      delimiter: DELIMITERS[preset.delimiter],
      decimal: preset.decimalComma ? ',' : '.',
      dateFormat: csvDateFormats[preset.dateFormat],
      columns: { ...cleaned, bookedOn: bookedOn.trim(), remittance: remittance.flatMap((name) => column(name) ?? []) },
    };
  });
}

const COLUMNS = [
  ...(['valueOn', 'amount', 'debit', 'credit', 'currency', 'name', 'iban', 'bic', 'reference', 'endToEndId'] as const),
  ...(['mandateId', 'bookingText', 'balance'] as const),
] as const;

/** A preset as the graph shows it. */
export function shownPreset(preset: CsvPreset): CsvPresetType {
  const delimiter = (Object.keys(DELIMITERS) as CsvDelimiterKey[]).find((key) => DELIMITERS[key] === preset.delimiter)!;
  const dateFormat = (Object.keys(csvDateFormats) as DateFormatKey[]).find(
    (key) => csvDateFormats[key] === preset.dateFormat,
  )!;
  const { name, columns } = preset;
  return { name, delimiter, dateFormat, decimalComma: preset.decimal === ',', columns };
}
