import { isCurrency } from '@mh-os/kernel';
import {
  ADDRESS_SCHEMES,
  ALLOWANCE_REASONS,
  CHARGE_REASONS,
  CLASSIFICATION_SCHEMES,
  COUNTRIES,
  CREDIT_NOTE_TYPES,
  EXEMPTION_REASONS,
  IDENTIFIER_SCHEMES,
  INVOICE_TYPES,
  MIME_TYPES,
  PAYMENT_MEANS,
  REFERENCE_QUALIFIERS,
} from '../codes/code-lists.ts';
import { UNITS } from '../codes/units.ts';
import type { ReadInvoice } from '../read.ts';
import { type Element, walk } from '../../../xml/element.ts';
import { find } from '../invoice-xml.ts';
import { each, type Rule, whole } from './rule.ts';

/** Codes at places of a syntax: `parent/element`, or `parent/element@attribute`; the parent may be left out. */
type Places = Readonly<Record<'UBL' | 'CII', readonly string[]>>;

/** Codes of ISO 4217 for units of account, metals and tests, which are no money to us. */
const NO_MONEY = new Set('XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'.split(' '));
const isCode = (code: string): boolean => isCurrency(code) || NO_MONEY.has(code);
const CATEGORIES = new Set(['AE', 'E', 'S', 'Z', 'G', 'O', 'K', 'L', 'M', 'B']);
const POINTS = new Set(['3', '35', '432', '5', '29', '72']);
const SCHEMES = new Set([...IDENTIFIER_SCHEMES, 'SEPA']);

function codesAt({ source, syntax }: ReadInvoice, places: Places, only: (parent: Element) => boolean): string[] {
  const wanted = places[syntax].map((place) => /^(?:([^/]*)\/)?([^@]*)(?:@(.*))?$/.exec(place)!.slice(1));
  const found: string[] = [];
  for (const parent of walk(source))
    for (const child of parent.children)
      for (const [within, name, attribute] of wanted) {
        if ((within !== undefined && parent.name !== within) || (name !== '*' && child.name !== name)) continue;
        const code = attribute === undefined ? child.text : child.attributes[attribute];
        if (code !== undefined && only(parent)) found.push(code);
      }
  return found;
}

function coded(
  id: string,
  what: string,
  places: Places,
  known: (code: string) => boolean,
  only: (parent: Element) => boolean = () => true,
): Rule {
  return each(
    id,
    what,
    (_invoice, facts) => codesAt(facts, places, only),
    (code) => known(code),
  );
}

const of = (codes: ReadonlySet<string>) => (code: string) => codes.has(code);
const charging =
  (charge: boolean) =>
  (parent: Element): boolean => {
    const at = find(parent, 'cbc:ChargeIndicator')[0] ?? find(parent, 'ram:ChargeIndicator/udt:Indicator')[0];
    return (at?.text === 'true' || at?.text === '1') === charge;
  };
const ofObject = (parent: Element): boolean =>
  [...find(parent, 'cbc:DocumentTypeCode'), ...find(parent, 'ram:TypeCode')].some((one) => one.text === '130');

const CATEGORY_PLACES = {
  UBL: ['cac:TaxCategory/cbc:ID'],
  CII: ['ram:ApplicableTradeTax/ram:CategoryCode', 'ram:CategoryTradeTax/ram:CategoryCode'],
};
const COUNTRY_PLACES = { UBL: ['cac:Country/cbc:IdentificationCode'], CII: ['ram:CountryID'] };

/** Codes are those of the lists that the norm names: BR-CL. */
export const CODES: readonly Rule[] = [
  whole(
    'BR-CL-01',
    'The type of document is one of UNTDID 1001.',
    ({ typeCode, credit }, { syntax }) =>
      typeCode === null ||
      (syntax === 'CII'
        ? INVOICE_TYPES.has(typeCode) || CREDIT_NOTE_TYPES.has(typeCode)
        : (credit ? CREDIT_NOTE_TYPES : INVOICE_TYPES).has(typeCode)),
  ),
  coded(
    'BR-CL-03',
    'Every amount is in a currency of ISO 4217.',
    { UBL: ['*@currencyID'], CII: ['*@currencyID'] },
    isCode,
  ),
  coded(
    'BR-CL-04',
    'The currency of the document is one of ISO 4217.',
    { UBL: ['cbc:DocumentCurrencyCode'], CII: ['ram:InvoiceCurrencyCode'] },
    isCode,
  ),
  coded(
    'BR-CL-05',
    'The currency of VAT is one of ISO 4217.',
    { UBL: ['cbc:TaxCurrencyCode'], CII: ['ram:TaxCurrencyCode'] },
    isCode,
  ),
  coded(
    'BR-CL-06',
    'The code of the tax point is 3, 35 or 432 (in CII 5, 29 or 72).',
    { UBL: ['cac:InvoicePeriod/cbc:DescriptionCode'], CII: ['ram:DueDateTypeCode'] },
    of(POINTS),
  ),
  coded(
    'BR-CL-07',
    'The scheme of an object that is invoiced is one of UNTDID 1153.',
    {
      UBL: ['cac:AdditionalDocumentReference/cbc:ID@schemeID', 'cac:DocumentReference/cbc:ID@schemeID'],
      CII: ['ram:AdditionalReferencedDocument/ram:ReferenceTypeCode'],
    },
    of(REFERENCE_QUALIFIERS),
    ofObject,
  ),
  coded(
    'BR-CL-08',
    'The subject of a note has three letters (UNTDID 4451).',
    { UBL: [], CII: ['ram:IncludedNote/ram:SubjectCode'] },
    (code) => /^[A-Z]{3}$/.test(code),
  ),
  coded(
    'BR-CL-10',
    'The scheme of the id of a party is one of ISO 6523.',
    {
      UBL: ['cac:PartyIdentification/cbc:ID@schemeID'],
      CII: [
        'ram:SellerTradeParty/ram:GlobalID@schemeID',
        'ram:BuyerTradeParty/ram:GlobalID@schemeID',
        'ram:PayeeTradeParty/ram:GlobalID@schemeID',
      ],
    },
    of(SCHEMES),
  ),
  coded(
    'BR-CL-11',
    'The scheme of an entry in a register is one of ISO 6523.',
    { UBL: ['cac:PartyLegalEntity/cbc:CompanyID@schemeID'], CII: ['ram:SpecifiedLegalOrganization/ram:ID@schemeID'] },
    of(IDENTIFIER_SCHEMES),
  ),
  coded(
    'BR-CL-13',
    'The scheme that classifies an item is one of UNTDID 7143.',
    {
      UBL: ['cac:CommodityClassification/cbc:ItemClassificationCode@listID'],
      CII: ['ram:DesignatedProductClassification/ram:ClassCode@listID'],
    },
    of(CLASSIFICATION_SCHEMES),
  ),
  coded('BR-CL-14', 'Countries are those of ISO 3166-1.', COUNTRY_PLACES, of(COUNTRIES)),
  coded(
    'BR-CL-15',
    'The country that an item comes from is one of ISO 3166-1.',
    { UBL: ['cac:OriginCountry/cbc:IdentificationCode'], CII: ['ram:OriginTradeCountry/ram:ID'] },
    of(COUNTRIES),
  ),
  coded(
    'BR-CL-16',
    'The means of payment is one of UNTDID 4461.',
    { UBL: ['cac:PaymentMeans/cbc:PaymentMeansCode'], CII: ['ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode'] },
    of(PAYMENT_MEANS),
  ),
  coded('BR-CL-17', 'VAT categories are those of UNTDID 5305 that the norm allows.', CATEGORY_PLACES, of(CATEGORIES)),
  coded(
    'BR-CL-18',
    'The VAT category of a line is one that the norm allows.',
    { UBL: ['cac:ClassifiedTaxCategory/cbc:ID'], CII: [] },
    of(CATEGORIES),
  ),
  coded(
    'BR-CL-19',
    'The code of the reason of an allowance is one of UNTDID 5189.',
    {
      UBL: ['cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'],
      CII: ['ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode'],
    },
    of(ALLOWANCE_REASONS),
    charging(false),
  ),
  coded(
    'BR-CL-20',
    'The code of the reason of a charge is one of UNTDID 7161.',
    {
      UBL: ['cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'],
      CII: ['ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode'],
    },
    of(CHARGE_REASONS),
    charging(true),
  ),
  coded(
    'BR-CL-21',
    'The scheme of the standard id of an item is one of ISO 6523.',
    {
      UBL: ['cac:StandardItemIdentification/cbc:ID@schemeID'],
      CII: ['ram:SpecifiedTradeProduct/ram:GlobalID@schemeID'],
    },
    of(IDENTIFIER_SCHEMES),
  ),
  coded(
    'BR-CL-22',
    'The code of the reason of an exemption is one of VATEX.',
    { UBL: ['cac:TaxCategory/cbc:TaxExemptionReasonCode'], CII: ['ram:ApplicableTradeTax/ram:ExemptionReasonCode'] },
    (code) => EXEMPTION_REASONS.has(code.toUpperCase()),
  ),
  coded(
    'BR-CL-23',
    'Units are those of UN/ECE recommendation 20 and 21.',
    { UBL: ['*@unitCode'], CII: ['*@unitCode'] },
    of(UNITS),
  ),
  coded(
    'BR-CL-24',
    'An attachment is CSV, PDF, PNG, JPEG, XLSX or ODS.',
    { UBL: ['cac:Attachment/cbc:EmbeddedDocumentBinaryObject@mimeCode'], CII: ['ram:AttachmentBinaryObject@mimeCode'] },
    of(MIME_TYPES),
  ),
  coded(
    'BR-CL-25',
    'The scheme of an electronic address is one of the list EAS.',
    { UBL: ['cbc:EndpointID@schemeID'], CII: ['ram:URIUniversalCommunication/ram:URIID@schemeID'] },
    of(ADDRESS_SCHEMES),
  ),
  coded(
    'BR-CL-26',
    'The scheme of a place of delivery is one of ISO 6523.',
    { UBL: ['cac:DeliveryLocation/cbc:ID@schemeID'], CII: ['ram:ShipToTradeParty/ram:GlobalID@schemeID'] },
    of(IDENTIFIER_SCHEMES),
  ),
];
