import type { ETotals, Identifier } from './model.ts';
import {
  carrying,
  type Codec,
  constant,
  flag,
  flat,
  identifier,
  leaf,
  many,
  readTerms,
  section,
  sub,
  type Term,
  within,
  writeElement,
  writeIdentifier,
} from './terms.ts';
import { type Element, element } from '../../xml/element.ts';
import { find } from './invoice-xml.ts';

/** Where UN/CEFACT Cross Industry Invoice (D16B) says what the model says, in the order of its schema. */

const DAY: Codec = {
  read: (text) => text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
  write: (text) => text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3'),
};
const day = (key: string, path: string, kind = 'udt:DateTimeString'): Term =>
  leaf(key, `${path}/${kind}`, { codec: DAY, attributes: { format: '102' } });

/** Codes of the tax point: UNTDID 2475 here, UNTDID 2005 in the model. */
const POINTS = [
  ['5', '3'],
  ['29', '35'],
  ['72', '432'],
] as const;
const POINT: Codec = {
  read: (text) => POINTS.find(([here]) => here === text)?.[1] ?? text,
  write: (text) => POINTS.find(([, model]) => model === text)?.[0] ?? text,
};

const address = (path: string): Term =>
  sub('address', path, [
    leaf('postalCode', 'ram:PostcodeCode'),
    leaf('line1', 'ram:LineOne'),
    leaf('line2', 'ram:LineTwo'),
    leaf('line3', 'ram:LineThree'),
    leaf('city', 'ram:CityName'),
    leaf('country', 'ram:CountryID'),
    leaf('region', 'ram:CountrySubDivisionName'),
  ]);

const idOf = (one: Element): Identifier => ({ value: one.text, scheme: one.attributes['schemeID'] || null });
const nameOfId = (one: Identifier): string => (one.scheme === null ? 'ram:ID' : 'ram:GlobalID');

/** Ids of a party: those of a scheme are called global. */
const ids: Term = {
  read: (from, into) => {
    const found = [...find(from, 'ram:ID'), ...find(from, 'ram:GlobalID')].filter((one) => one.text !== '').map(idOf);
    into.ids = [...found.filter((one) => one.scheme === null), ...found.filter((one) => one.scheme !== null)];
  },
  write: (values, to) => {
    const list = values.ids as readonly Identifier[];
    for (const one of list) writeIdentifier(one, to, nameOfId(one), 'schemeID');
    return list.length > 0;
  },
};
const oneId = (key: string, path = ''): Term => ({
  read: (from, into) => {
    const at = [...find(from, `${path}ram:GlobalID`), ...find(from, `${path}ram:ID`)].find((one) => one.text !== '');
    into[key] = at ? idOf(at) : null;
  },
  write: (values, to) => {
    const one = values[key] as Identifier | null;
    return one !== null && writeIdentifier(one, to, `${path}${nameOfId(one)}`, 'schemeID');
  },
});

const taxId = (key: string, scheme: string): Term =>
  within(`ram:SpecifiedTaxRegistration[ram:ID@schemeID=${scheme}]`, [
    leaf(key, 'ram:ID', { attributes: { schemeID: scheme } }),
  ]);

const party = (key: string, path: string): Term =>
  sub(key, path, [
    ids,
    leaf('name', 'ram:Name'),
    leaf('legal', 'ram:Description'),
    identifier('registration', 'ram:SpecifiedLegalOrganization/ram:ID'),
    leaf('tradeName', 'ram:SpecifiedLegalOrganization/ram:TradingBusinessName'),
    sub(
      'contact',
      'ram:DefinedTradeContact',
      [
        leaf('name', 'ram:PersonName', { or: 'ram:DepartmentName' }),
        leaf('phone', 'ram:TelephoneUniversalCommunication/ram:CompleteNumber'),
        leaf('email', 'ram:EmailURIUniversalCommunication/ram:URIID'),
      ],
      { orNull: true },
    ),
    address('ram:PostalTradeAddress'),
    identifier('endpoint', 'ram:URIUniversalCommunication/ram:URIID'),
    taxId('vatId', 'VA'),
    taxId('taxNumber', 'FC'),
  ]);

const allowance: readonly Term[] = [
  flag('charge', 'ram:ChargeIndicator/udt:Indicator'),
  leaf('percent', 'ram:CalculationPercent'),
  leaf('base', 'ram:BasisAmount'),
  leaf('amount', 'ram:ActualAmount'),
  leaf('reasonCode', 'ram:ReasonCode'),
  leaf('reason', 'ram:Reason'),
  within('ram:CategoryTradeTax', [
    constant('ram:TypeCode', 'VAT'),
    leaf('category', 'ram:CategoryCode'),
    leaf('rate', 'ram:RateApplicablePercent'),
  ]),
];

const period = sub('period', 'ram:BillingSpecifiedPeriod', [
  day('start', 'ram:StartDateTime'),
  day('end', 'ram:EndDateTime'),
]);

const object = within('ram:AdditionalReferencedDocument[ram:TypeCode=130]', [
  {
    read: (from, into) => {
      const value = find(from, 'ram:IssuerAssignedID')[0]?.text;
      into.object = value ? { value, scheme: find(from, 'ram:ReferenceTypeCode')[0]?.text || null } : null;
    },
    write: ({ object: one }, to) => {
      const said = one as Identifier | null;
      if (said === null) return false;
      const terms = [leaf('value', 'ram:IssuerAssignedID'), constant('ram:TypeCode', '130')];
      for (const term of [...terms, leaf('scheme', 'ram:ReferenceTypeCode')]) term.write({ ...said }, to);
      return true;
    },
  },
]);

const lineAgreement: readonly Term[] = [
  leaf('orderLine', 'ram:BuyerOrderReferencedDocument/ram:LineID'),
  within('ram:GrossPriceProductTradePrice', [
    leaf('grossPrice', 'ram:ChargeAmount'),
    within('ram:AppliedTradeAllowanceCharge', [
      constant('ram:ChargeIndicator/udt:Indicator', 'false'),
      leaf('discount', 'ram:ActualAmount'),
    ]),
  ]),
  leaf('price', 'ram:NetPriceProductTradePrice/ram:ChargeAmount'),
  leaf('baseQuantity', 'ram:NetPriceProductTradePrice/ram:BasisQuantity', {
    also: { unitCode: 'baseUnit' },
    or: 'ram:GrossPriceProductTradePrice/ram:BasisQuantity',
  }),
];

const lineSettlement: readonly Term[] = [
  within('ram:ApplicableTradeTax', [
    constant('ram:TypeCode', 'VAT'),
    leaf('category', 'ram:CategoryCode'),
    leaf('rate', 'ram:RateApplicablePercent'),
  ]),
  period,
  many('allowances', 'ram:SpecifiedTradeAllowanceCharge', allowance),
  leaf('net', 'ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount'),
  object,
  leaf('accounting', 'ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID'),
];

const line: readonly Term[] = [
  leaf('id', 'ram:AssociatedDocumentLineDocument/ram:LineID'),
  leaf('note', 'ram:AssociatedDocumentLineDocument/ram:IncludedNote/ram:Content'),
  within('ram:SpecifiedTradeProduct', [
    identifier('standardId', 'ram:GlobalID'),
    leaf('sellerId', 'ram:SellerAssignedID'),
    leaf('buyerId', 'ram:BuyerAssignedID'),
    leaf('name', 'ram:Name'),
    leaf('description', 'ram:Description'),
    many('attributes', 'ram:ApplicableProductCharacteristic', [
      leaf('name', 'ram:Description'),
      leaf('value', 'ram:Value'),
    ]),
    many('classes', 'ram:DesignatedProductClassification', [
      leaf('code', 'ram:ClassCode', { also: { listID: 'scheme', listVersionID: 'version' } }),
    ]),
    leaf('origin', 'ram:OriginTradeCountry/ram:ID'),
  ]),
  section('ram:SpecifiedLineTradeAgreement', lineAgreement),
  section('ram:SpecifiedLineTradeDelivery', [leaf('quantity', 'ram:BilledQuantity', { also: { unitCode: 'unit' } })]),
  section('ram:SpecifiedLineTradeSettlement', lineSettlement),
];

const documentType = (one: Element): string => find(one, 'ram:TypeCode')[0]?.text ?? '';

const agreement: readonly Term[] = [
  leaf('buyerReference', 'ram:BuyerReference'),
  party('seller', 'ram:SellerTradeParty'),
  party('buyer', 'ram:BuyerTradeParty'),
  sub('taxRepresentative', 'ram:SellerTaxRepresentativeTradeParty', [
    leaf('name', 'ram:Name'),
    address('ram:PostalTradeAddress'),
    taxId('vatId', 'VA'),
  ]),
  leaf('salesOrder', 'ram:SellerOrderReferencedDocument/ram:IssuerAssignedID'),
  leaf('purchaseOrder', 'ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID'),
  leaf('contract', 'ram:ContractReferencedDocument/ram:IssuerAssignedID'),
  object,
  within('ram:AdditionalReferencedDocument[ram:TypeCode=50]', [
    leaf('tender', 'ram:IssuerAssignedID'),
    constant('ram:TypeCode', '50'),
  ]),
  many(
    'documents',
    'ram:AdditionalReferencedDocument',
    [
      leaf('id', 'ram:IssuerAssignedID'),
      leaf('uri', 'ram:URIID'),
      constant('ram:TypeCode', '916'),
      leaf('description', 'ram:Name'),
      leaf('content', 'ram:AttachmentBinaryObject', { also: { mimeCode: 'mime', filename: 'filename' } }),
    ],
    (one) => !['130', '50'].includes(documentType(one)),
  ),
  within('ram:SpecifiedProcuringProject', [leaf('project', 'ram:ID'), constant('ram:Name', 'Project reference')]),
];

const delivery: readonly Term[] = [
  flat('delivery', [
    oneId('location', 'ram:ShipToTradeParty/'),
    leaf('name', 'ram:ShipToTradeParty/ram:Name'),
    address('ram:ShipToTradeParty/ram:PostalTradeAddress'),
    day('date', 'ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime'),
  ]),
  leaf('despatchAdvice', 'ram:DespatchAdviceReferencedDocument/ram:IssuerAssignedID'),
  leaf('receivingAdvice', 'ram:ReceivingAdviceReferencedDocument/ram:IssuerAssignedID'),
];

/** The account: an IBAN, or any other number. */
const account = 'ram:PayeePartyCreditorFinancialAccount';
const IBAN = /^[A-Z]{2}\d{2}/;
const accountId: Term = {
  read: leaf('id', `${account}/ram:IBANID`, { or: `${account}/ram:ProprietaryID` }).read,
  write: (values, to) => IBAN.test(String(values.id)) && leaf('id', `${account}/ram:IBANID`).write(values, to),
};
const otherId: Term = {
  read: () => undefined,
  write: (values, to) => !IBAN.test(String(values.id)) && leaf('id', `${account}/ram:ProprietaryID`).write(values, to),
};

const payment: readonly Term[] = [
  leaf('code', 'ram:TypeCode'),
  leaf('text', 'ram:Information'),
  sub('card', 'ram:ApplicableTradeSettlementFinancialCard', [
    leaf('number', 'ram:ID'),
    leaf('holder', 'ram:CardholderName'),
  ]),
  leaf('debited', 'ram:PayerPartyDebtorFinancialAccount/ram:IBANID'),
  flat('account', [
    accountId,
    leaf('name', `${account}/ram:AccountName`),
    otherId,
    leaf('bic', 'ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID'),
  ]),
];

const taxes = carrying(
  'vat',
  'ram:ApplicableTradeTax',
  [
    leaf('vat', 'ram:CalculatedAmount'),
    constant('ram:TypeCode', 'VAT'),
    leaf('reason', 'ram:ExemptionReason'),
    leaf('net', 'ram:BasisAmount'),
    leaf('category', 'ram:CategoryCode'),
    leaf('reasonCode', 'ram:ExemptionReasonCode'),
    day('taxPointDate', 'ram:TaxPointDate', 'udt:DateString'),
    leaf('taxPointCode', 'ram:DueDateTypeCode', { codec: POINT }),
    leaf('rate', 'ram:RateApplicablePercent'),
  ],
  ['taxPointDate', 'taxPointCode'],
);

const SUMS = 'ram:SpecifiedTradeSettlementHeaderMonetarySummation';
const before: readonly Term[] = [
  leaf('lines', 'ram:LineTotalAmount'),
  leaf('charges', 'ram:ChargeTotalAmount'),
  leaf('allowances', 'ram:AllowanceTotalAmount'),
  leaf('net', 'ram:TaxBasisTotalAmount'),
];
const after: readonly Term[] = [
  leaf('rounding', 'ram:RoundingAmount'),
  leaf('gross', 'ram:GrandTotalAmount'),
  leaf('paid', 'ram:TotalPrepaidAmount'),
  leaf('due', 'ram:DuePayableAmount'),
];
const totals: Term = {
  read: (from, into) => {
    const at = find(from, SUMS)[0] ?? element('');
    const amounts = find(at, 'ram:TaxTotalAmount');
    const inCurrency = (code: unknown): string | null =>
      amounts.find((one) => one.attributes['currencyID'] === code)?.text || null;
    const accounting = into.taxCurrency !== null && into.taxCurrency !== into.currency;
    const vat = inCurrency(into.currency) ?? (accounting ? null : amounts[0]?.text || null);
    into.totals = {
      ...readTerms([...before, ...after], at),
      vat,
      vatAccounting: accounting ? inCurrency(into.taxCurrency) : null,
    };
  },
  write: (values, to) => {
    const said = values.totals as ETotals;
    const amount = (text: string | null, currency: unknown): Term => ({
      read: () => undefined,
      write: (_values, into) => leaf('text', 'ram:TaxTotalAmount', currencyOf(currency)).write({ text }, into),
    });
    const taxTotals = [amount(said.vat, values.currency), amount(said.vatAccounting, values.taxCurrency)];
    return writeElement([...before, ...taxTotals, ...after], { ...said }, to, SUMS);
  },
};
const currencyOf = (currency: unknown) =>
  typeof currency === 'string' ? { attributes: { currencyID: currency } } : {};

const settlement: readonly Term[] = [
  leaf('creditorId', 'ram:CreditorReferenceID'),
  leaf('remittance', 'ram:PaymentReference'),
  leaf('taxCurrency', 'ram:TaxCurrencyCode'),
  leaf('currency', 'ram:InvoiceCurrencyCode'),
  sub('payee', 'ram:PayeeTradeParty', [
    oneId('id'),
    leaf('name', 'ram:Name'),
    identifier('registration', 'ram:SpecifiedLegalOrganization/ram:ID'),
  ]),
  many('payments', 'ram:SpecifiedTradeSettlementPaymentMeans', payment),
  taxes,
  period,
  many('allowances', 'ram:SpecifiedTradeAllowanceCharge', allowance),
  within('ram:SpecifiedTradePaymentTerms', [
    leaf('paymentTerms', 'ram:Description'),
    day('dueDate', 'ram:DueDateDateTime'),
    leaf('mandate', 'ram:DirectDebitMandateID'),
  ]),
  totals,
  many('preceding', 'ram:InvoiceReferencedDocument', [
    leaf('number', 'ram:IssuerAssignedID'),
    day('date', 'ram:FormattedIssueDateTime', 'qdt:DateTimeString'),
  ]),
  leaf('accounting', 'ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID'),
];

const TRADE = 'rsm:SupplyChainTradeTransaction';
export const DOCUMENT: readonly Term[] = [
  leaf('process', 'rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID'),
  leaf('specification', 'rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID'),
  section('rsm:ExchangedDocument', [
    leaf('number', 'ram:ID'),
    leaf('typeCode', 'ram:TypeCode'),
    day('issueDate', 'ram:IssueDateTime'),
    many('notes', 'ram:IncludedNote', [leaf('text', 'ram:Content'), leaf('subject', 'ram:SubjectCode')]),
  ]),
  section(TRADE, [
    many('lines', 'ram:IncludedSupplyChainTradeLineItem', line),
    section('ram:ApplicableHeaderTradeAgreement', agreement),
    section('ram:ApplicableHeaderTradeDelivery', delivery),
    section('ram:ApplicableHeaderTradeSettlement', settlement),
  ]),
];
