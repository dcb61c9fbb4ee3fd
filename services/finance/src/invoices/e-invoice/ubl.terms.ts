import type { EInvoice, ENote, ETotals, Identifier } from './model.ts';
import {
  append,
  carrying,
  constant,
  flag,
  identifier,
  leaf,
  many,
  readTerms,
  sub,
  type Term,
  type Values,
  within,
  writeElement,
  writeIdentifier,
} from './terms.ts';
import { element, type Element } from '../../xml/element.ts';
import { find } from './invoice-xml.ts';

/** Where UBL 2.1 says what the model says, in the order of its schema. */

const VAT = constant('cac:TaxScheme/cbc:ID', 'VAT');
const SEPA = 'SEPA';

const address = (path: string): Term =>
  sub('address', path, [
    leaf('line1', 'cbc:StreetName'),
    leaf('line2', 'cbc:AdditionalStreetName'),
    leaf('city', 'cbc:CityName'),
    leaf('postalCode', 'cbc:PostalZone'),
    leaf('region', 'cbc:CountrySubentity'),
    leaf('line3', 'cac:AddressLine/cbc:Line'),
    leaf('country', 'cac:Country/cbc:IdentificationCode'),
  ]);

/** Ids of a party: those without a scheme first, so that both syntaxes tell the same order. */
const ids: Term = {
  read: (from, into) => {
    const found = find(from, 'cac:PartyIdentification/cbc:ID').map((one): Identifier => ({
      value: one.text,
      scheme: one.attributes['schemeID'] || null,
    }));
    const own = found.filter(({ value, scheme }) => value !== '' && scheme !== SEPA);
    into.ids = [...own.filter((one) => one.scheme === null), ...own.filter((one) => one.scheme !== null)];
  },
  write: (values, to) => {
    const list = values.ids as readonly Identifier[];
    for (const one of list) {
      const made = element('cac:PartyIdentification');
      writeIdentifier(one, made, 'cbc:ID', 'schemeID');
      append(to, 'cac:PartyIdentification', made);
    }
    return list.length > 0;
  },
};

const party = (key: string, path: string): Term =>
  sub(key, path, [
    identifier('endpoint', 'cbc:EndpointID'),
    ids,
    leaf('tradeName', 'cac:PartyName/cbc:Name'),
    address('cac:PostalAddress'),
    within('cac:PartyTaxScheme[cac:TaxScheme/cbc:ID=VAT]', [leaf('vatId', 'cbc:CompanyID'), VAT]),
    within('cac:PartyTaxScheme[cac:TaxScheme/cbc:ID!=VAT]', [
      leaf('taxNumber', 'cbc:CompanyID'),
      constant('cac:TaxScheme/cbc:ID', 'FC'),
    ]),
    leaf('name', 'cac:PartyLegalEntity/cbc:RegistrationName'),
    identifier('registration', 'cac:PartyLegalEntity/cbc:CompanyID'),
    leaf('legal', 'cac:PartyLegalEntity/cbc:CompanyLegalForm'),
    sub(
      'contact',
      'cac:Contact',
      [leaf('name', 'cbc:Name'), leaf('phone', 'cbc:Telephone'), leaf('email', 'cbc:ElectronicMail')],
      { orNull: true },
    ),
  ]);

const allowance: readonly Term[] = [
  flag('charge', 'cbc:ChargeIndicator'),
  leaf('reasonCode', 'cbc:AllowanceChargeReasonCode'),
  leaf('reason', 'cbc:AllowanceChargeReason'),
  leaf('percent', 'cbc:MultiplierFactorNumeric'),
  leaf('amount', 'cbc:Amount'),
  leaf('base', 'cbc:BaseAmount'),
  within('cac:TaxCategory', [leaf('category', 'cbc:ID'), leaf('rate', 'cbc:Percent'), VAT]),
];

/** A note with its subject before it: `#AAC#text`. */
const notes: Term = {
  read: (from, into) => {
    into.notes = find(from, 'cbc:Note')
      .filter((one) => one.text !== '')
      .map(({ text }): ENote => {
        const [, subject, rest] = /^#([A-Z]{3})#([^]*)$/.exec(text) ?? [];
        return { subject: subject ?? null, text: rest ?? text };
      });
  },
  write: (values, to) => {
    for (const { subject, text } of values.notes as readonly ENote[])
      append(to, 'cbc:Note', element('cbc:Note', subject === null ? (text ?? '') : `#${subject}#${text ?? ''}`));
    return (values.notes as readonly ENote[]).length > 0;
  },
};

/** The period, which may hold nothing but the code of the tax point. */
const period: Term = {
  read: (from, into) => {
    const at = find(from, 'cac:InvoicePeriod')[0];
    const dates = at && readTerms([leaf('start', 'cbc:StartDate'), leaf('end', 'cbc:EndDate')], at);
    into.taxPointCode = find(from, 'cac:InvoicePeriod/cbc:DescriptionCode')[0]?.text || null;
    into.period = dates && (dates.start || dates.end || into.taxPointCode === null) ? dates : null;
  },
  write: (values, to) => {
    const { start, end } = (values.period ?? {}) as Values;
    const terms = [leaf('start', 'cbc:StartDate'), leaf('end', 'cbc:EndDate'), leaf('code', 'cbc:DescriptionCode')];
    return writeElement(terms, { start, end, code: values.taxPointCode }, to, 'cac:InvoicePeriod');
  },
};

const payments = carrying(
  'payments',
  'cac:PaymentMeans',
  [
    leaf('code', 'cbc:PaymentMeansCode', { also: { name: 'text' } }),
    leaf('creditDueDate', 'cbc:PaymentDueDate'),
    leaf('remittance', 'cbc:PaymentID'),
    sub('card', 'cac:CardAccount', [
      leaf('number', 'cbc:PrimaryAccountNumberID'),
      constant('cbc:NetworkID', 'NA'),
      leaf('holder', 'cbc:HolderName'),
    ]),
    sub('account', 'cac:PayeeFinancialAccount', [
      leaf('id', 'cbc:ID'),
      leaf('name', 'cbc:Name'),
      leaf('bic', 'cac:FinancialInstitutionBranch/cbc:ID'),
    ]),
    within('cac:PaymentMandate', [leaf('mandate', 'cbc:ID'), leaf('debited', 'cac:PayerFinancialAccount/cbc:ID')]),
  ],
  ['remittance', 'mandate', 'creditDueDate'],
);

const subtotal: readonly Term[] = [
  leaf('net', 'cbc:TaxableAmount'),
  leaf('vat', 'cbc:TaxAmount'),
  within('cac:TaxCategory', [
    leaf('category', 'cbc:ID'),
    leaf('rate', 'cbc:Percent'),
    leaf('reasonCode', 'cbc:TaxExemptionReasonCode'),
    leaf('reason', 'cbc:TaxExemptionReason'),
    VAT,
  ]),
];

const sums: readonly Term[] = [
  leaf('lines', 'cbc:LineExtensionAmount'),
  leaf('net', 'cbc:TaxExclusiveAmount'),
  leaf('gross', 'cbc:TaxInclusiveAmount'),
  leaf('allowances', 'cbc:AllowanceTotalAmount'),
  leaf('charges', 'cbc:ChargeTotalAmount'),
  leaf('paid', 'cbc:PrepaidAmount'),
  leaf('rounding', 'cbc:PayableRoundingAmount'),
  leaf('due', 'cbc:PayableAmount'),
];

/** VAT in the currency of the document, in that of its books where it is another one, and the sums. */
const totals: Term = {
  read: (from, into) => {
    const amounts = find(from, 'cac:TaxTotal/cbc:TaxAmount');
    const inCurrency = (code: unknown): string | null =>
      amounts.find((one) => one.attributes['currencyID'] === code)?.text || null;
    const vat = into.currency === null ? amounts[0]?.text || null : inCurrency(into.currency);
    const vatAccounting =
      into.taxCurrency === null || into.taxCurrency === into.currency ? null : inCurrency(into.taxCurrency);
    const summed = readTerms(sums, find(from, 'cac:LegalMonetaryTotal')[0] ?? element(''));
    into.totals = { ...summed, vat, vatAccounting };
    into.vat = find(from, 'cac:TaxTotal/cac:TaxSubtotal').map((one) => readTerms(subtotal, one));
  },
  write: (values, to) => {
    const { vat, vatAccounting, ...rest } = values.totals as ETotals;
    const parts = [leaf('amount', 'cbc:TaxAmount'), many('vat', 'cac:TaxSubtotal', subtotal)];
    writeElement(parts, { amount: vat, vat: values.vat }, to, 'cac:TaxTotal');
    if (vatAccounting !== null) {
      const made = element('cac:TaxTotal');
      const amount = element('cbc:TaxAmount', vatAccounting);
      amount.attributes['currencyID'] = String(values.taxCurrency);
      append(made, 'cbc:TaxAmount', amount);
      append(to, 'cac:TaxTotal', made);
    }
    writeElement(sums, { ...rest }, to, 'cac:LegalMonetaryTotal');
    return true;
  },
};

const line = (quantity: string): readonly Term[] => [
  leaf('id', 'cbc:ID'),
  leaf('note', 'cbc:Note'),
  leaf('quantity', quantity, { also: { unitCode: 'unit' } }),
  leaf('net', 'cbc:LineExtensionAmount'),
  leaf('accounting', 'cbc:AccountingCost'),
  sub('period', 'cac:InvoicePeriod', [leaf('start', 'cbc:StartDate'), leaf('end', 'cbc:EndDate')]),
  leaf('orderLine', 'cac:OrderLineReference/cbc:LineID'),
  within('cac:DocumentReference[cbc:DocumentTypeCode=130]', [
    identifier('object', 'cbc:ID'),
    constant('cbc:DocumentTypeCode', '130'),
  ]),
  many('allowances', 'cac:AllowanceCharge', allowance),
  leaf('description', 'cac:Item/cbc:Description'),
  leaf('name', 'cac:Item/cbc:Name'),
  leaf('buyerId', 'cac:Item/cac:BuyersItemIdentification/cbc:ID'),
  leaf('sellerId', 'cac:Item/cac:SellersItemIdentification/cbc:ID'),
  identifier('standardId', 'cac:Item/cac:StandardItemIdentification/cbc:ID'),
  leaf('origin', 'cac:Item/cac:OriginCountry/cbc:IdentificationCode'),
  many('classes', 'cac:Item/cac:CommodityClassification', [
    leaf('code', 'cbc:ItemClassificationCode', { also: { listID: 'scheme', listVersionID: 'version' } }),
  ]),
  within('cac:Item/cac:ClassifiedTaxCategory', [leaf('category', 'cbc:ID'), leaf('rate', 'cbc:Percent'), VAT]),
  many('attributes', 'cac:Item/cac:AdditionalItemProperty', [leaf('name', 'cbc:Name'), leaf('value', 'cbc:Value')]),
  leaf('price', 'cac:Price/cbc:PriceAmount'),
  leaf('baseQuantity', 'cac:Price/cbc:BaseQuantity', { also: { unitCode: 'baseUnit' } }),
  within('cac:Price/cac:AllowanceCharge', [
    constant('cbc:ChargeIndicator', 'false'),
    leaf('discount', 'cbc:Amount'),
    leaf('grossPrice', 'cbc:BaseAmount'),
  ]),
];

const type = (one: Element): string | undefined => find(one, 'cbc:DocumentTypeCode')[0]?.text;
const documents = (only: (one: Element) => boolean): Term =>
  many(
    'documents',
    'cac:AdditionalDocumentReference',
    [
      leaf('id', 'cbc:ID'),
      leaf('description', 'cbc:DocumentDescription'),
      leaf('content', 'cac:Attachment/cbc:EmbeddedDocumentBinaryObject', {
        also: { mimeCode: 'mime', filename: 'filename' },
      }),
      leaf('uri', 'cac:Attachment/cac:ExternalReference/cbc:URI'),
    ],
    only,
  );
const object = within('cac:AdditionalDocumentReference[cbc:DocumentTypeCode=130]', [
  identifier('object', 'cbc:ID'),
  constant('cbc:DocumentTypeCode', '130'),
]);
const contract = leaf('contract', 'cac:ContractDocumentReference/cbc:ID');
const tender = leaf('tender', 'cac:OriginatorDocumentReference/cbc:ID');

const head: readonly Term[] = [
  leaf('specification', 'cbc:CustomizationID'),
  leaf('process', 'cbc:ProfileID'),
  leaf('number', 'cbc:ID'),
  leaf('issueDate', 'cbc:IssueDate'),
];
const references: readonly Term[] = [
  leaf('currency', 'cbc:DocumentCurrencyCode'),
  leaf('taxCurrency', 'cbc:TaxCurrencyCode'),
  leaf('accounting', 'cbc:AccountingCost'),
  leaf('buyerReference', 'cbc:BuyerReference'),
  period,
  leaf('purchaseOrder', 'cac:OrderReference/cbc:ID'),
  leaf('salesOrder', 'cac:OrderReference/cbc:SalesOrderID'),
  {
    ...many('preceding', 'cac:BillingReference', [
      leaf('number', 'cac:InvoiceDocumentReference/cbc:ID'),
      leaf('date', 'cac:InvoiceDocumentReference/cbc:IssueDate'),
    ]),
  },
  leaf('despatchAdvice', 'cac:DespatchDocumentReference/cbc:ID'),
  leaf('receivingAdvice', 'cac:ReceiptDocumentReference/cbc:ID'),
];
const parties: readonly Term[] = [
  party('seller', 'cac:AccountingSupplierParty/cac:Party'),
  party('buyer', 'cac:AccountingCustomerParty/cac:Party'),
  sub('payee', 'cac:PayeeParty', [
    identifier('id', 'cac:PartyIdentification/cbc:ID[@schemeID!=SEPA]'),
    leaf('name', 'cac:PartyName/cbc:Name'),
    identifier('registration', 'cac:PartyLegalEntity/cbc:CompanyID'),
  ]),
  sub('taxRepresentative', 'cac:TaxRepresentativeParty', [
    leaf('name', 'cac:PartyName/cbc:Name'),
    address('cac:PostalAddress'),
    within('cac:PartyTaxScheme[cac:TaxScheme/cbc:ID=VAT]', [leaf('vatId', 'cbc:CompanyID'), VAT]),
  ]),
  sub('delivery', 'cac:Delivery', [
    leaf('date', 'cbc:ActualDeliveryDate'),
    identifier('location', 'cac:DeliveryLocation/cbc:ID'),
    address('cac:DeliveryLocation/cac:Address'),
    leaf('name', 'cac:DeliveryParty/cac:PartyName/cbc:Name'),
  ]),
  payments,
  leaf('paymentTerms', 'cac:PaymentTerms/cbc:Note'),
  many('allowances', 'cac:AllowanceCharge', allowance),
  totals,
];

export const INVOICE: readonly Term[] = [
  ...head,
  leaf('dueDate', 'cbc:DueDate'),
  leaf('typeCode', 'cbc:InvoiceTypeCode'),
  notes,
  leaf('taxPointDate', 'cbc:TaxPointDate'),
  ...references,
  tender,
  contract,
  object,
  documents((one) => type(one) !== '130'),
  leaf('project', 'cac:ProjectReference/cbc:ID'),
  ...parties,
  many('lines', 'cac:InvoiceLine', line('cbc:InvoicedQuantity')),
];

export const CREDIT_NOTE: readonly Term[] = [
  ...head,
  leaf('taxPointDate', 'cbc:TaxPointDate'),
  leaf('typeCode', 'cbc:CreditNoteTypeCode'),
  notes,
  ...references,
  contract,
  object,
  within('cac:AdditionalDocumentReference[cbc:DocumentTypeCode=50]', [
    leaf('project', 'cbc:ID'),
    constant('cbc:DocumentTypeCode', '50'),
  ]),
  documents((one) => type(one) !== '130' && type(one) !== '50'),
  tender,
  ...parties,
  many('lines', 'cac:CreditNoteLine', line('cbc:CreditedQuantity')),
];

/** The id that a bank gave the creditor stands among those of who is paid. */
export function readCreditor(root: Element): string | null {
  const at = ['cac:PayeeParty', 'cac:AccountingSupplierParty/cac:Party'].flatMap((path) =>
    find(root, `${path}/cac:PartyIdentification/cbc:ID[@schemeID=${SEPA}]`),
  );
  return at[0]?.text || null;
}

export function writeCreditor(root: Element, { creditorId }: EInvoice): void {
  if (creditorId === null) return;
  const to = [...find(root, 'cac:PayeeParty'), ...find(root, 'cac:AccountingSupplierParty/cac:Party')][0];
  if (!to) return;
  const made = element('cac:PartyIdentification');
  writeIdentifier({ value: creditorId, scheme: SEPA }, made, 'cbc:ID', 'schemeID');
  const before = to.children.findIndex((one) => !['cbc:EndpointID', 'cac:PartyIdentification'].includes(one.name));
  to.children.splice(before === -1 ? to.children.length : before, 0, made);
}
