/** Words of documents in both languages. */
const de = {
  invoice: 'Rechnung',
  creditNote: 'Gutschrift',
  number: 'Nummer',
  issued: 'Datum',
  supplied: 'Leistungsdatum',
  due: 'Fällig am',
  reference: 'Ihr Zeichen',
  corrects: 'Zu Rechnung',
  customerVatId: 'Ihre USt-IdNr.',
  position: 'Pos.',
  description: 'Bezeichnung',
  quantity: 'Menge',
  price: 'Einzelpreis',
  vat: 'USt.',
  amountNet: 'Betrag netto',
  amountGross: 'Betrag brutto',
  carried: 'Übertrag',
  net: 'Summe netto',
  vatOf: (rate: string) => `Umsatzsteuer ${rate} %`,
  vatNone: 'Umsatzsteuer',
  of: 'auf',
  gross: 'Gesamtbetrag',
  paid: 'Bereits bezahlt',
  toPay: 'Zu zahlen',
  toGet: 'Wir erstatten Ihnen',
  payBy: (day: string) => `Bitte überweisen Sie den Betrag bis zum ${day} unter Angabe der Nummer.`,
  allPaid: 'Der Betrag ist bereits bezahlt. Vielen Dank!',
  code: 'Mit der Banking-App bezahlen',
  page: (page: number, of: number) => `Seite ${page} von ${of}`,
  vatId: 'USt-IdNr.',
  taxNumber: 'Steuernummer',
  phone: 'Tel.',
  reminder: (level: number) => (level === 1 ? 'Zahlungserinnerung' : `${level - 1}. Mahnung`),
  dear: 'Guten Tag,',
  regards: 'Mit freundlichen Grüßen',
  open: 'Offen',
  fees: 'Mahngebühren',
  interest: 'Verzugszinsen',
  crossed: 'Haben Sie inzwischen bezahlt, betrachten Sie dieses Schreiben bitte als gegenstandslos.',
  reasons: {
    E: 'Steuerfreier Umsatz.',
    AE: 'Steuerschuldnerschaft des Leistungsempfängers.',
    K: 'Steuerfreie innergemeinschaftliche Lieferung.',
    G: 'Steuerfreie Ausfuhrlieferung.',
    O: 'Nicht steuerbarer Umsatz.',
  } as Readonly<Record<string, string>>,
};

export type Words = typeof de;

const en: Words = {
  invoice: 'Invoice',
  creditNote: 'Credit note',
  number: 'Number',
  issued: 'Date',
  supplied: 'Date of supply',
  due: 'Due on',
  reference: 'Your reference',
  corrects: 'For invoice',
  customerVatId: 'Your VAT ID',
  position: 'No.',
  description: 'Description',
  quantity: 'Quantity',
  price: 'Unit price',
  vat: 'VAT',
  amountNet: 'Amount net',
  amountGross: 'Amount gross',
  carried: 'Carried over',
  net: 'Total net',
  vatOf: (rate) => `VAT ${rate} %`,
  vatNone: 'VAT',
  of: 'of',
  gross: 'Total',
  paid: 'Paid already',
  toPay: 'To be paid',
  toGet: 'We pay you back',
  payBy: (day) => `Please transfer the amount by ${day}, stating the number.`,
  allPaid: 'The amount is paid already. Thank you!',
  code: 'Pay with your banking app',
  page: (page, of) => `Page ${page} of ${of}`,
  vatId: 'VAT ID',
  taxNumber: 'Tax number',
  phone: 'Tel.',
  reminder: (level) => (level === 1 ? 'Payment reminder' : `Reminder no. ${level}`),
  dear: 'Hello,',
  regards: 'Kind regards',
  open: 'Open',
  fees: 'Reminder fees',
  interest: 'Interest',
  crossed: 'If you have paid meanwhile, please take this letter as settled.',
  reasons: {
    E: 'Exempt from VAT.',
    AE: 'Reverse charge: the recipient owes the VAT.',
    K: 'VAT-exempt intra-community supply.',
    G: 'VAT-exempt export.',
    O: 'Not subject to VAT.',
  },
};

export const words: Readonly<Record<'de' | 'en', Words>> = { de, en };
type Language = 'de' | 'en';
const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** Made once: making a format costs as much as a page of them. */
function formatsOf(language: Language) {
  const locale = LOCALES[language];
  const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const day = language === 'de' ? numeric : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  return {
    day: new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }),
    price: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 4 }),
    rate: new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
    money: new Map<string, Intl.NumberFormat>(),
  };
}

const formats = { de: formatsOf('de'), en: formatsOf('en') };

/** A day as people read it, `2026-05-01` as 01.05.2026 or 1 May 2026. */
export function dayText(day: string | null, language: Language): string {
  return day === null ? '' : formats[language].day.format(new Date(`${day}T00:00:00Z`));
}

/** An amount with its currency, from its exact decimal. */
export function moneyText(decimal: string, currency: string, language: Language): string {
  const { money } = formats[language];
  let format = money.get(currency);
  if (!format)
    money.set(currency, (format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency })));
  return format.format(decimal as Intl.StringNumericLiteral).replace(/\u202f/g, '\u00a0');
}

/** A number with as many places as it has, at least two. */
export function priceText(decimal: string, language: Language): string {
  return formats[language].price.format(decimal as Intl.StringNumericLiteral);
}

/** `19.000` as 19, `5.500` as 5,5. */
export function rateText(rate: string, language: Language): string {
  return formats[language].rate.format(rate as Intl.StringNumericLiteral);
}
