export const csvDateFormats = {
  DMY_DOTS: 'DD.MM.YYYY',
  DMY_SHORT: 'DD.MM.YY',
  ISO: 'YYYY-MM-DD',
  MDY: 'MM/DD/YYYY',
  DMY_SLASHES: 'DD/MM/YYYY',
} as const;

/** Which column says what; several are joined with a space. */
export interface CsvColumns {
  readonly bookedOn: string;
  readonly valueOn: string | null;
  readonly amount: string | null;
  readonly debit: string | null;
  readonly credit: string | null;
  readonly currency: string | null;
  readonly name: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly remittance: readonly string[];
  readonly reference: string | null;
  readonly endToEndId: string | null;
  readonly mandateId: string | null;
  readonly bookingText: string | null;
  readonly balance: string | null;
}

/** How the table of an online bank is read. */
export interface CsvPreset {
  readonly name: string;
  readonly delimiter: ';' | ',' | '\t' | '|';
  readonly decimal: ',' | '.';
  readonly dateFormat: (typeof csvDateFormats)[keyof typeof csvDateFormats];
  readonly columns: CsvColumns;
}

const NONE: CsvColumns = {
  ...{ bookedOn: '', valueOn: null, amount: null, debit: null, credit: null, currency: null, name: null, iban: null },
  ...{
    bic: null,
    remittance: [],
    reference: null,
    endToEndId: null,
    mandateId: null,
    bookingText: null,
    balance: null,
  },
};

/** What every account can be read with; its own presets come first. */
export const builtInPresets: readonly CsvPreset[] = [
  {
    ...{ name: 'Plain', delimiter: ',', decimal: '.', dateFormat: 'YYYY-MM-DD' },
    columns: {
      ...NONE,
      ...{
        bookedOn: 'date',
        valueOn: 'value date',
        amount: 'amount',
        currency: 'currency',
        name: 'name',
        iban: 'iban',
      },
      ...{ bic: 'bic', remittance: ['text'], reference: 'reference', endToEndId: 'end-to-end id', balance: 'balance' },
    },
  },
  {
    ...{ name: 'Sparkasse (CAMT)', delimiter: ';', decimal: ',', dateFormat: 'DD.MM.YY' },
    columns: {
      ...NONE,
      ...{ bookedOn: 'Buchungstag', valueOn: 'Valutadatum', amount: 'Betrag', currency: 'Waehrung' },
      ...{ name: 'Beguenstigter/Zahlungspflichtiger', iban: 'Kontonummer/IBAN', bic: 'BIC (SWIFT-Code)' },
      ...{ remittance: ['Verwendungszweck'], endToEndId: 'Kundenreferenz (End-to-End)' },
      ...{ mandateId: 'Mandatsreferenz', bookingText: 'Buchungstext' },
    },
  },
  {
    ...{ name: 'ING', delimiter: ';', decimal: ',', dateFormat: 'DD.MM.YYYY' },
    columns: {
      ...NONE,
      ...{
        bookedOn: 'Buchung',
        valueOn: 'Wertstellungsdatum',
        amount: 'Betrag',
        currency: 'Währung',
        balance: 'Saldo',
      },
      ...{ name: 'Auftraggeber/Empfänger', remittance: ['Verwendungszweck'], bookingText: 'Buchungstext' },
    },
  },
];

/** A preset of the account, or one that every account has. */
export function presetNamed(name: string | null | undefined, own: readonly CsvPreset[]): CsvPreset | undefined {
  const known = [...own, ...builtInPresets];
  return name ? known.find((preset) => preset.name === name) : (own[0] ?? undefined);
}
