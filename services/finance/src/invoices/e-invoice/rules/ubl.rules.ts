import { placesOf } from '../decimals.ts';
import { type Element, walk } from '../../../xml/element.ts';
import { find } from '../invoice-xml.ts';
import { each, type Rule } from './rule.ts';

/** Of every element at the first path there is the second at most so often. */
type Limit = readonly [id: string, text: string, context: string, path: string, most?: number];

const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const BUYER = 'cac:AccountingCustomerParty/cac:Party';
const VAT = 'cac:PartyTaxScheme[cac:TaxScheme/cbc:ID=VAT]';
const LINE = 'cac:InvoiceLine';
const CREDIT_LINE = 'cac:CreditNoteLine';

/** UBL lets many elements come more than once where the norm knows one: UBL-SR. */
const LIMITS: readonly Limit[] = [
  ['UBL-SR-01', 'One contract is named.', '.', 'cac:ContractDocumentReference/cbc:ID'],
  ['UBL-SR-02', 'One receiving advice is named.', '.', 'cac:ReceiptDocumentReference/cbc:ID'],
  ['UBL-SR-03', 'One despatch advice is named.', '.', 'cac:DespatchDocumentReference/cbc:ID'],
  [
    'UBL-SR-04',
    'One invoiced object is named.',
    '.',
    'cac:AdditionalDocumentReference[cbc:DocumentTypeCode=130]/cbc:ID',
  ],
  ['UBL-SR-05', 'Payment terms stand once.', '.', 'cac:PaymentTerms/cbc:Note'],
  ['UBL-SR-06', 'A reference names one earlier invoice.', 'cac:BillingReference', 'cac:InvoiceDocumentReference'],
  ['UBL-SR-08', 'There is one invoiced period.', '.', 'cac:InvoicePeriod'],
  ['UBL-SR-09', 'The seller has one name.', SELLER, 'cac:PartyLegalEntity/cbc:RegistrationName'],
  ['UBL-SR-10', 'The seller has one trading name.', SELLER, 'cac:PartyName/cbc:Name'],
  ['UBL-SR-11', 'The seller has one entry in a register.', SELLER, 'cac:PartyLegalEntity/cbc:CompanyID'],
  ['UBL-SR-12', 'The seller has one VAT id.', SELLER, `${VAT}/cbc:CompanyID`],
  [
    'UBL-SR-13',
    'The seller has one tax number.',
    SELLER,
    'cac:PartyTaxScheme[cac:TaxScheme/cbc:ID!=VAT]/cbc:CompanyID',
  ],
  ['UBL-SR-14', 'The seller tells the legal form once.', SELLER, 'cac:PartyLegalEntity/cbc:CompanyLegalForm'],
  ['UBL-SR-15', 'The buyer has one name.', BUYER, 'cac:PartyLegalEntity/cbc:RegistrationName'],
  ['UBL-SR-16', 'The buyer has one id.', BUYER, 'cac:PartyIdentification/cbc:ID'],
  ['UBL-SR-17', 'The buyer has one entry in a register.', BUYER, 'cac:PartyLegalEntity/cbc:CompanyID'],
  ['UBL-SR-18', 'The buyer has one VAT id.', BUYER, `${VAT}/cbc:CompanyID`],
  ['UBL-SR-19', 'The payee has one name.', 'cac:PayeeParty', 'cac:PartyName/cbc:Name'],
  ['UBL-SR-20', 'The payee has one id.', 'cac:PayeeParty', 'cac:PartyIdentification/cbc:ID[@schemeID!=SEPA]'],
  ['UBL-SR-21', 'The payee has one entry in a register.', 'cac:PayeeParty', 'cac:PartyLegalEntity/cbc:CompanyID'],
  ['UBL-SR-22', 'The tax representative has one name.', 'cac:TaxRepresentativeParty', 'cac:PartyName/cbc:Name'],
  ['UBL-SR-23', 'The tax representative has one VAT id.', 'cac:TaxRepresentativeParty', `${VAT}/cbc:CompanyID`],
  ['UBL-SR-24', 'There is one delivery.', '.', 'cac:Delivery'],
  ['UBL-SR-25', 'There is one party that is delivered to.', 'cac:Delivery', 'cac:DeliveryParty/cac:PartyName/cbc:Name'],
  ['UBL-SR-26', 'A means of payment has one reference.', 'cac:PaymentMeans', 'cbc:PaymentID'],
  ['UBL-SR-27', 'A means of payment has one text.', 'cac:PaymentMeans', 'cbc:InstructionNote'],
  ['UBL-SR-28', 'A means of payment has one mandate.', 'cac:PaymentMeans', 'cac:PaymentMandate/cbc:ID'],
  [
    'UBL-SR-30',
    'An allowance has one reason.',
    'cac:AllowanceCharge[cbc:ChargeIndicator=false]',
    'cbc:AllowanceChargeReason',
  ],
  [
    'UBL-SR-31',
    'A charge has one reason.',
    'cac:AllowanceCharge[cbc:ChargeIndicator=true]',
    'cbc:AllowanceChargeReason',
  ],
  [
    'UBL-SR-32',
    'A VAT category has one reason for its exemption.',
    'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory',
    'cbc:TaxExemptionReason',
  ],
  [
    'UBL-SR-33',
    'A supporting document has one description.',
    'cac:AdditionalDocumentReference',
    'cbc:DocumentDescription',
  ],
  ['UBL-SR-39', 'One project is named.', '.', 'cac:ProjectReference/cbc:ID'],
  ['UBL-SR-40', 'The buyer has one trading name.', BUYER, 'cac:PartyName/cbc:Name'],
  ['UBL-SR-42', 'The seller has at most two tax schemes.', SELLER, 'cac:PartyTaxScheme', 2],
  ['UBL-SR-45', 'One due day is told.', '.', 'cac:PaymentMeans/cbc:PaymentDueDate'],
  ['UBL-SR-46', 'A means of payment has one text.', 'cac:PaymentMeans', 'cbc:PaymentMeansCode'],
  ['UBL-SR-49', 'The code of the tax point stands once.', '.', 'cac:InvoicePeriod/cbc:DescriptionCode'],
];

/** The same, of lines. */
const LINE_LIMITS: readonly (readonly [id: string, text: string, path: string])[] = [
  ['UBL-SR-34', 'A line has one note.', 'cbc:Note'],
  ['UBL-SR-35', 'A line names one line of an order.', 'cac:OrderLineReference/cbc:LineID'],
  ['UBL-SR-36', 'A line has one period.', 'cac:InvoicePeriod'],
  ['UBL-SR-37', 'A price has one discount.', 'cac:Price/cac:AllowanceCharge'],
  ['UBL-SR-50', 'An item has one description.', 'cac:Item/cbc:Description'],
  ['UBL-SR-52', 'A line names one object.', 'cac:DocumentReference'],
];

const lines = (source: Element): readonly Element[] => [...find(source, LINE), ...find(source, CREDIT_LINE)];

/** A rule of elements of UBL; documents in the other syntax keep it by themselves. */
function ublRule(
  id: string,
  text: string,
  pick: (source: Element) => readonly Element[],
  holds: (one: Element) => boolean,
): Rule {
  return each(id, text, (_invoice, { syntax, source }) => (syntax === 'UBL' ? pick(source) : []), holds);
}

const self = (source: Element): readonly Element[] => [source];
const allSame = (source: Element, path: string): boolean =>
  new Set(
    find(source, path)
      .map((one) => one.text)
      .filter((text) => text !== ''),
  ).size <= 1;
const PLACES = 2;
const PRICES = ['cac:Price'];

/** Amounts, but for those of a price. */
function amountsOf(from: Element): Element[] {
  return from.children.flatMap((child) =>
    PRICES.includes(child.name) ? [] : [...(child.name.endsWith('Amount') ? [child] : []), ...amountsOf(child)],
  );
}

const attached = (source: Element): readonly Element[] =>
  [...walk(source)].filter((one) => one.name === 'cbc:EmbeddedDocumentBinaryObject');

/** What UBL allows and the norm does not: UBL-SR (cardinality) and UBL-DT (types of data). */
export const UBL: readonly Rule[] = [
  ...LIMITS.map(([id, text, context, path, most = 1]) =>
    ublRule(
      id,
      text,
      (source) => find(source, context),
      (one) => find(one, path).length <= most,
    ),
  ),
  ...LINE_LIMITS.map(([id, text, path]) => ublRule(id, text, lines, (one) => find(one, path).length <= 1)),
  ublRule('UBL-SR-29', 'The bank gave the creditor one id.', self, (source) =>
    [SELLER, 'cac:PayeeParty'].every(
      (at) => find(source, `${at}/cac:PartyIdentification/cbc:ID[@schemeID=SEPA]`).length <= 1,
    ),
  ),
  ublRule(
    'UBL-SR-43',
    'Only an invoiced object (130) has a scheme.',
    (source) => find(source, 'cac:AdditionalDocumentReference'),
    (one) =>
      find(one, 'cbc:ID[@schemeID!=]').length === 0 ||
      find(one, 'cbc:DocumentTypeCode').some((type) => type.text === '130'),
  ),
  ublRule('UBL-SR-44', 'All means of payment have the same reference.', self, (source) =>
    allSame(source, 'cac:PaymentMeans/cbc:PaymentID'),
  ),
  ublRule('UBL-SR-47', 'All means of payment have the same code.', self, (source) =>
    allSame(source, 'cac:PaymentMeans/cbc:PaymentMeansCode'),
  ),
  ublRule(
    'UBL-SR-48',
    'A line has one VAT category.',
    lines,
    (one) => find(one, 'cac:Item/cac:ClassifiedTaxCategory').length === 1,
  ),
  ublRule(
    'UBL-SR-51',
    'An address has one third line.',
    (source) => [...walk(source)],
    (one) => find(one, 'cac:AddressLine').length <= 1,
  ),
  ublRule('UBL-DT-01', 'Amounts have at most two decimal places.', amountsOf, (one) => placesOf(one.text) <= PLACES),
  ublRule(
    'UBL-DT-06',
    'An attachment says what it is (mimeCode).',
    attached,
    (one) => one.attributes['mimeCode'] !== undefined,
  ),
  ublRule('UBL-DT-07', 'An attachment has a file name.', attached, (one) => one.attributes['filename'] !== undefined),
];
