import type { ReadTx } from '@mh-os/persistence';
import type { VatMode } from './amounts.rules.ts';
import type { VatAbroad } from './tax-place.rules.ts';

/** Who writes the invoices, as they must say it. */
export interface Seller {
  readonly name: string;
  readonly line1: string;
  readonly line2: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly vatId: string;
  readonly taxNumber: string;
  readonly registration: string;
  readonly contactName: string;
  readonly email: string;
  readonly phone: string;
  readonly iban: string;
  readonly bic: string;
  readonly bankName: string;
}

/** A step of reminding: days after the due day, the fee it costs, what the letter says. */
export interface DunningLevel {
  readonly afterDays: number;
  readonly feeMinor: string;
  readonly textDe: string;
  readonly textEn: string;
}

/** How reminding goes: by itself or by hand, and what is left alone. Amounts are in the currency of the books. */
export interface Reminding {
  readonly automatic: boolean;
  /** Whether letters go out by mail by themselves. */
  readonly sendLetters: boolean;
  /** Days between two reminders of an invoice, whatever its levels say. */
  readonly pauseDays: number;
  /** Days that a reminder gives. */
  readonly payDays: number;
  /** Less than this is not reminded of. */
  readonly minimumMinor: string;
  /** A year, from the second level on; 0 is none. */
  readonly interestPercent: string;
}

/** Numbers that a tax adviser gave, for files in the form of DATEV. */
export interface DatevNumbers {
  readonly consultant: number;
  readonly client: number;
}

export interface InvoicingSettings {
  readonly version: number;
  readonly autoInvoice: boolean;
  readonly vatMode: VatMode;
  readonly vatAbroad: VatAbroad;
  readonly invoicePrefix: string;
  readonly creditPrefix: string;
  readonly paymentDays: number;
  readonly language: 'de' | 'en';
  readonly timeZone: string;
  /** Of the books; null where the brand has none yet. */
  readonly baseCurrency: string | null;
  /** Country that the books are kept in; null where the brand has none yet. */
  readonly booksCountry: string | null;
  readonly seller: Seller;
  readonly dunning: readonly DunningLevel[];
  readonly reminding: Reminding;
  readonly datev: DatevNumbers;
}

const NO_SELLER: Seller = {
  ...{
    name: '',
    line1: '',
    line2: '',
    postalCode: '',
    city: '',
    country: 'DE',
    vatId: '',
    taxNumber: '',
    registration: '',
  },
  ...{ contactName: '', email: '', phone: '', iban: '', bic: '', bankName: '' },
};

/** What fees are told in until the brand has books. */
export const NO_BOOKS_CURRENCY = 'EUR';

/** What holds until the brand says otherwise. */
export const DEFAULT_SETTINGS: InvoicingSettings = {
  version: 0,
  autoInvoice: true,
  vatMode: 'PER_RATE',
  vatAbroad: 'DESTINATION',
  invoicePrefix: 'RE-{YYYY}-',
  creditPrefix: 'GS-{YYYY}-',
  paymentDays: 14,
  language: 'de',
  timeZone: 'Europe/Berlin',
  baseCurrency: null,
  booksCountry: null,
  seller: NO_SELLER,
  reminding: {
    automatic: false,
    sendLetters: false,
    pauseDays: 7,
    payDays: 7,
    minimumMinor: '500',
    interestPercent: '0',
  },
  datev: { consultant: 1001, client: 1 },
  dunning: [
    {
      afterDays: 7,
      feeMinor: '0',
      textDe:
        'Sicher haben Sie es nur übersehen: Diese Rechnung ist noch offen. Bitte überweisen Sie den Betrag in den nächsten Tagen.',
      textEn:
        'It may have slipped your mind: this invoice is still open. Please transfer the amount in the next few days.',
    },
    {
      afterDays: 21,
      feeMinor: '500',
      textDe:
        'Trotz unserer Erinnerung ist diese Rechnung noch offen. Bitte zahlen Sie den Betrag zuzüglich der Mahngebühr innerhalb von 7 Tagen.',
      textEn: 'In spite of our reminder this invoice is still open. Please pay the amount and the fee within 7 days.',
    },
    {
      afterDays: 35,
      feeMinor: '1000',
      textDe: 'Letzte Mahnung: Geht der Betrag nicht innerhalb von 7 Tagen ein, geben wir die Forderung ab.',
      textEn: 'Final notice: if the amount does not arrive within 7 days, we will hand over the claim.',
    },
  ],
};

const READ = `SELECT s.version, s.auto_invoice AS "autoInvoice", s.vat_mode AS "vatMode", s.vat_abroad AS "vatAbroad", s.invoice_prefix AS "invoicePrefix",
  s.credit_prefix AS "creditPrefix", s.payment_days AS "paymentDays", s.language, s.seller, s.dunning, s.reminding, s.datev,
  l.time_zone AS "timeZone", l.base_currency AS "baseCurrency", l.country AS "booksCountry"
  FROM (SELECT 1) one LEFT JOIN ledger_setting l ON true LEFT JOIN invoicing_settings s ON true`;

/** The brand's settings, or the defaults; days are told where its books are kept. */
export async function readSettings(tx: ReadTx): Promise<InvoicingSettings> {
  const [found] = await tx.query<InvoicingSettings>('invoicing_settings', READ);
  const { seller, reminding, datev } = DEFAULT_SETTINGS;
  const place = {
    timeZone: found?.timeZone ?? DEFAULT_SETTINGS.timeZone,
    baseCurrency: found?.baseCurrency ?? null,
    booksCountry: found?.booksCountry ?? null,
  };
  if (!found || found.version === null) return { ...DEFAULT_SETTINGS, ...place };
  return {
    ...{ ...found, ...place, seller: { ...seller, ...found.seller } },
    ...{ reminding: { ...reminding, ...found.reminding }, datev: { ...datev, ...found.datev } },
  };
}
