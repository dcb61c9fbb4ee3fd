import type { Address } from '../../orders/order.types.ts';
import { type EInvoice, type ELine, type EPart, PROFILE, signedQuantity, XRECHNUNG } from './model.ts';
import { writeXml, type Xml } from './xml.ts';

/** The document in UN/CEFACT Cross Industry Invoice. */
export function writeCii(invoice: EInvoice): string {
  const parameter = (name: string, id: string): Xml => [`ram:${name}`, [['ram:ID', id]]];
  const context: Xml[] = [
    parameter('BusinessProcessSpecifiedDocumentContextParameter', PROFILE),
    parameter('GuidelineSpecifiedDocumentContextParameter', XRECHNUNG),
  ];
  const { row } = invoice;
  const document: Xml[] = [
    ['ram:ID', invoice.number],
    ['ram:TypeCode', invoice.typeCode],
    ['ram:IssueDateTime', [day(row.issueDate)]],
    ['ram:IncludedNote', [['ram:Content', row.note]]],
  ];
  const trade: Xml[] = [
    ...invoice.lines.map((line) => lineOf(line)),
    [
      'ram:ApplicableHeaderTradeAgreement',
      [['ram:BuyerReference', row.reference || '-'], seller(invoice), buyer(invoice)],
    ],
    [
      'ram:ApplicableHeaderTradeDelivery',
      [['ram:ActualDeliverySupplyChainEvent', [['ram:OccurrenceDateTime', [day(row.supplyDate)]]]]],
    ],
    settlement(invoice),
  ];
  const namespaces = {
    'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
    'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
    'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  };
  const parts: Xml[] = [
    ['rsm:ExchangedDocumentContext', context],
    ['rsm:ExchangedDocument', document],
    ['rsm:SupplyChainTradeTransaction', trade],
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(['rsm:CrossIndustryInvoice', parts, namespaces])}`;
}

function day(date: string | null): Xml {
  return ['udt:DateTimeString', (date ?? '').replaceAll('-', ''), { format: '102' }];
}

function addressOf(address: Address | null | undefined): Xml {
  return [
    'ram:PostalTradeAddress',
    [
      ['ram:PostcodeCode', address?.postalCode ?? ''],
      ['ram:LineOne', address?.line1 ?? ''],
      ['ram:LineTwo', address?.line2 ?? ''],
      ['ram:CityName', address?.city ?? ''],
      ['ram:CountryID', address?.country ?? ''],
    ],
  ];
}

const mailbox = (email: string): Xml => ['ram:URIUniversalCommunication', [['ram:URIID', email, { schemeID: 'EM' }]]];
const taxId = (id: string, scheme: string): Xml => [
  'ram:SpecifiedTaxRegistration',
  [['ram:ID', id, { schemeID: scheme }]],
];

function seller({ row: { seller: one } }: EInvoice): Xml {
  const contact: Xml[] = [
    ['ram:PersonName', one.contactName],
    ['ram:TelephoneUniversalCommunication', [['ram:CompleteNumber', one.phone]]],
    ['ram:EmailURIUniversalCommunication', [['ram:URIID', one.email]]],
  ];
  const organisation: Xml = ['ram:SpecifiedLegalOrganization', [['ram:ID', one.registration]]];
  const parts: Xml[] = [
    ['ram:Name', one.name],
    organisation,
    ['ram:DefinedTradeContact', contact],
    addressOf(one),
    mailbox(one.email),
  ];
  return ['ram:SellerTradeParty', [...parts, taxId(one.vatId, 'VA'), taxId(one.taxNumber, 'FC')]];
}

function buyer({ row: { customer, country } }: EInvoice): Xml {
  const address = addressOf({ ...customer.address, country: customer.address?.country ?? country });
  return [
    'ram:BuyerTradeParty',
    [['ram:Name', customer.name || '-'], address, mailbox(customer.email ?? ''), taxId(customer.vatId ?? '', 'VA')],
  ];
}

function settlement(invoice: EInvoice): Xml {
  const { row, currency } = invoice;
  const { iban } = row.seller;
  const means: Xml[] = [
    ['ram:TypeCode', '58'],
    ['ram:PayeePartyCreditorFinancialAccount', [['ram:IBANID', iban.replace(/\s/g, '')]]],
  ];
  const totals: Xml[] = [
    ['ram:LineTotalAmount', invoice.net],
    ['ram:TaxBasisTotalAmount', invoice.net],
    ['ram:TaxTotalAmount', invoice.vat, { currencyID: currency }],
    ['ram:GrandTotalAmount', invoice.gross],
    ['ram:DuePayableAmount', invoice.due],
  ];
  return [
    'ram:ApplicableHeaderTradeSettlement',
    [
      ['ram:PaymentReference', invoice.number],
      ['ram:InvoiceCurrencyCode', currency],
      iban === '' ? null : ['ram:SpecifiedTradeSettlementPaymentMeans', means],
      ...invoice.parts.map((part) => taxOf(part)),
      ['ram:SpecifiedTradePaymentTerms', [['ram:DueDateDateTime', [day(row.dueDate)]]]],
      ['ram:SpecifiedTradeSettlementHeaderMonetarySummation', totals],
      ['ram:InvoiceReferencedDocument', [['ram:IssuerAssignedID', invoice.correctsNumber ?? '']]],
    ],
  ];
}

function taxOf(part: EPart): Xml {
  return [
    'ram:ApplicableTradeTax',
    [
      ['ram:CalculatedAmount', part.vat],
      ['ram:TypeCode', 'VAT'],
      ['ram:ExemptionReason', part.reason ?? ''],
      ['ram:BasisAmount', part.net],
      ['ram:CategoryCode', part.category],
      part.category === 'O' ? null : ['ram:RateApplicablePercent', part.rate],
    ],
  ];
}

function lineOf(line: ELine): Xml {
  const tax: Xml[] = [
    ['ram:TypeCode', 'VAT'],
    ['ram:CategoryCode', line.category],
    line.category === 'O' ? null : ['ram:RateApplicablePercent', line.rate],
  ];
  const sum: Xml = ['ram:SpecifiedTradeSettlementLineMonetarySummation', [['ram:LineTotalAmount', line.net]]];
  return [
    'ram:IncludedSupplyChainTradeLineItem',
    [
      ['ram:AssociatedDocumentLineDocument', [['ram:LineID', line.id]]],
      [
        'ram:SpecifiedTradeProduct',
        [
          ['ram:SellerAssignedID', line.sku],
          ['ram:Name', line.name],
        ],
      ],
      ['ram:SpecifiedLineTradeAgreement', [['ram:NetPriceProductTradePrice', [['ram:ChargeAmount', line.price]]]]],
      ['ram:SpecifiedLineTradeDelivery', [['ram:BilledQuantity', signedQuantity(line), { unitCode: 'C62' }]]],
      ['ram:SpecifiedLineTradeSettlement', [['ram:ApplicableTradeTax', tax], sum]],
    ],
  ];
}
