import type { Address } from '../../orders/order.types.ts';
import { type EInvoice, type ELine, type EPart, PROFILE, signedQuantity, XRECHNUNG } from './model.ts';
import { writeXml, type Xml } from './xml.ts';

const CREDIT = '381';

/** The document in UBL 2.1. */
export function writeUbl(invoice: EInvoice): string {
  const { row, typeCode, currency } = invoice;
  const credit = typeCode === CREDIT;
  const root = credit ? 'CreditNote' : 'Invoice';
  const amount = (name: string, value: string): Xml => [name, value, { currencyID: currency }];
  const parts: Xml[] = [
    ['cbc:CustomizationID', XRECHNUNG],
    ['cbc:ProfileID', PROFILE],
    ['cbc:ID', invoice.number],
    ['cbc:IssueDate', row.issueDate ?? ''],
    credit ? null : ['cbc:DueDate', row.dueDate ?? ''],
    [credit ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode', typeCode],
    ['cbc:Note', row.note],
    ['cbc:DocumentCurrencyCode', currency],
    ['cbc:BuyerReference', row.reference || '-'],
    ['cac:BillingReference', [['cac:InvoiceDocumentReference', [['cbc:ID', invoice.correctsNumber ?? '']]]]],
    ['cac:AccountingSupplierParty', [seller(invoice)]],
    ['cac:AccountingCustomerParty', [buyer(invoice)]],
    ['cac:Delivery', [['cbc:ActualDeliveryDate', row.supplyDate ?? '']]],
    paymentMeans(invoice),
    ['cac:TaxTotal', [amount('cbc:TaxAmount', invoice.vat), ...invoice.parts.map((part) => subtotal(part, amount))]],
    [
      'cac:LegalMonetaryTotal',
      [
        amount('cbc:LineExtensionAmount', invoice.net),
        amount('cbc:TaxExclusiveAmount', invoice.net),
        amount('cbc:TaxInclusiveAmount', invoice.gross),
        amount('cbc:PayableAmount', invoice.due),
      ],
    ],
    ...invoice.lines.map((line) => lineOf(line, credit, amount)),
  ];
  const namespaces = {
    xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
    'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
    'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml([root, parts, namespaces])}`;
}

type Amount = (name: string, value: string) => Xml;

function addressOf(address: Address | null | undefined): Xml {
  return [
    'cac:PostalAddress',
    [
      ['cbc:StreetName', address?.line1 ?? ''],
      ['cbc:AdditionalStreetName', address?.line2 ?? ''],
      ['cbc:CityName', address?.city ?? ''],
      ['cbc:PostalZone', address?.postalCode ?? ''],
      ['cac:Country', [['cbc:IdentificationCode', address?.country ?? '']]],
    ],
  ];
}

const endpoint = (email: string): Xml => ['cbc:EndpointID', email, { schemeID: 'EM' }];
const taxScheme = (id: string, scheme: string): Xml =>
  id === ''
    ? null
    : [
        'cac:PartyTaxScheme',
        [
          ['cbc:CompanyID', id],
          ['cac:TaxScheme', [['cbc:ID', scheme]]],
        ],
      ];

function seller({ row: { seller: one } }: EInvoice): Xml {
  return [
    'cac:Party',
    [
      endpoint(one.email),
      ['cac:PartyName', [['cbc:Name', one.name]]],
      addressOf(one),
      taxScheme(one.vatId, 'VAT'),
      taxScheme(one.taxNumber, 'FC'),
      [
        'cac:PartyLegalEntity',
        [
          ['cbc:RegistrationName', one.name],
          ['cbc:CompanyID', one.registration],
        ],
      ],
      [
        'cac:Contact',
        [
          ['cbc:Name', one.contactName],
          ['cbc:Telephone', one.phone],
          ['cbc:ElectronicMail', one.email],
        ],
      ],
    ],
  ];
}

function buyer({ row: { customer, country } }: EInvoice): Xml {
  return [
    'cac:Party',
    [
      endpoint(customer.email ?? ''),
      addressOf({ ...customer.address, country: customer.address?.country ?? country }),
      taxScheme(customer.vatId ?? '', 'VAT'),
      ['cac:PartyLegalEntity', [['cbc:RegistrationName', customer.name || '-']]],
    ],
  ];
}

function paymentMeans({ row: { seller: one }, number }: EInvoice): Xml {
  if (one.iban === '') return null;
  const bank: Xml = ['cac:FinancialInstitutionBranch', [['cbc:ID', one.bic]]];
  return [
    'cac:PaymentMeans',
    [
      ['cbc:PaymentMeansCode', '58'],
      ['cbc:PaymentID', number],
      ['cac:PayeeFinancialAccount', [['cbc:ID', one.iban.replace(/\s/g, '')], ['cbc:Name', one.name], bank]],
    ],
  ];
}

function subtotal(part: EPart, amount: Amount): Xml {
  const category: Xml[] = [
    ['cbc:ID', part.category],
    part.category === 'O' ? null : ['cbc:Percent', part.rate],
    ['cbc:TaxExemptionReason', part.reason ?? ''],
    ['cac:TaxScheme', [['cbc:ID', 'VAT']]],
  ];
  return [
    'cac:TaxSubtotal',
    [amount('cbc:TaxableAmount', part.net), amount('cbc:TaxAmount', part.vat), ['cac:TaxCategory', category]],
  ];
}

function lineOf(line: ELine, credit: boolean, amount: Amount): Xml {
  const tax: Xml[] = [
    ['cbc:ID', line.category],
    line.category === 'O' ? null : ['cbc:Percent', line.rate],
    ['cac:TaxScheme', [['cbc:ID', 'VAT']]],
  ];
  return [
    credit ? 'cac:CreditNoteLine' : 'cac:InvoiceLine',
    [
      ['cbc:ID', line.id],
      [credit ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity', signedQuantity(line), { unitCode: 'C62' }],
      amount('cbc:LineExtensionAmount', line.net),
      [
        'cac:Item',
        [
          ['cbc:Name', line.name],
          ['cac:SellersItemIdentification', [['cbc:ID', line.sku]]],
          ['cac:ClassifiedTaxCategory', tax],
        ],
      ],
      ['cac:Price', [amount('cbc:PriceAmount', line.price)]],
    ],
  ];
}
