import type { EInvoice, EPayment } from '../model.ts';
import { each, has, type Rule, type Severity, some, whole } from './rule.ts';

const SPECIFICATION = /^urn:cen\.eu:en16931:2017#(compliant|conformant)#urn:xeinkauf\.de:kosit:(xrechnung|extension)/;
/** A discount for paying early: `#SKONTO#TAGE=14#PROZENT=2.25#`, with a base that may be left out, a line each. */
const DISCOUNT = /^#(SKONTO|VERZUG)#TAGE=(\d+#PROZENT=\d+\.\d{2})(#BASISBETRAG=-?\d+\.\d{2})?#$/;
const TYPES = ['326', '380', '381', '384', '389', '875', '876', '877'];
const TAXED = ['S', 'Z', 'E', 'AE', 'K', 'G', 'L', 'M'];
const [TRANSFER, CARD, DEBIT] = [['30', '58'], ['48', '54', '55'], ['59']];

const german = (invoice: EInvoice): boolean => (invoice.specification ?? '').includes('xrechnung');

/** A rule that only documents after XRechnung keep. */
function rule(id: string, text: string, holds: (invoice: EInvoice) => boolean, severity: Severity = 'ERROR'): Rule {
  return whole(id, text, (invoice) => !german(invoice) || holds(invoice), severity);
}

/** A means of payment of a kind has its own details and none of the others. */
function means(number: string, codes: readonly string[], what: string, own: (one: EPayment) => boolean): Rule[] {
  const pick = (invoice: EInvoice) =>
    german(invoice) ? invoice.payments.filter(({ code }) => codes.includes(code ?? '')) : [];
  const kinds = [({ account }: EPayment) => account !== null, ({ card }: EPayment) => card !== null, isDebit];
  return [
    each(`BR-DE-${number}-a`, `${what} has its details.`, pick, own),
    each(
      `BR-DE-${number}-b`,
      `${what} has no details of another means of payment.`,
      pick,
      (one) => kinds.filter((kind) => kind(one)).length <= 1,
    ),
  ];
}
const isDebit = ({ debited }: EPayment): boolean => debited !== null;
const MOD = 97n;

/** Whether the check digits of an IBAN are right (ISO 13616). */
export function isIban(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(compact)) return false;
  const digits = [...compact.slice(4), ...compact.slice(0, 4)].map((sign) => parseInt(sign, 36)).join('');
  return BigInt(digits) % MOD === 1n;
}

const terms = ({ paymentTerms }: EInvoice): readonly string[] =>
  (paymentTerms ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('#'));

/** What authorities in Germany ask for beyond the norm: BR-DE of XRechnung 3.0. */
export const XRECHNUNG_RULES: readonly Rule[] = [
  rule('BR-DE-1', 'Payment instructions are given (BG-16).', ({ payments }) => payments.length > 0),
  rule('BR-DE-2', 'The seller names a contact (BG-6).', ({ seller }) => !!seller?.contact),
  rule('BR-DE-3', "The seller's address names the city (BT-37).", ({ seller }) => has(seller?.address?.city)),
  rule('BR-DE-4', "The seller's address has a postal code (BT-38).", ({ seller }) => has(seller?.address?.postalCode)),
  rule('BR-DE-5', "The seller's contact has a name (BT-41).", ({ seller }) => has(seller?.contact?.name)),
  rule('BR-DE-6', "The seller's contact has a telephone number (BT-42).", ({ seller }) => has(seller?.contact?.phone)),
  rule('BR-DE-7', "The seller's contact has an e-mail address (BT-43).", ({ seller }) => has(seller?.contact?.email)),
  rule('BR-DE-8', "The buyer's address names the city (BT-52).", ({ buyer }) => has(buyer?.address?.city)),
  rule('BR-DE-9', "The buyer's address has a postal code (BT-53).", ({ buyer }) => has(buyer?.address?.postalCode)),
  rule(
    'BR-DE-10',
    'An address of delivery names the city (BT-77).',
    ({ delivery }) => !delivery?.address || has(delivery.address.city),
  ),
  rule(
    'BR-DE-11',
    'An address of delivery has a postal code (BT-78).',
    ({ delivery }) => !delivery?.address || has(delivery.address.postalCode),
  ),
  rule('BR-DE-14', 'Every VAT breakdown has a rate (BT-119).', ({ vat }) => vat.every((part) => has(part.rate))),
  rule('BR-DE-15', 'A reference of the buyer is given (BT-10).', ({ buyerReference }) => has(buyerReference)),
  rule(
    'BR-DE-16',
    'What is subject to VAT needs a VAT id or tax number of the seller, or a tax representative.',
    (one) => !taxed(one) || has(one.seller?.vatId) || has(one.seller?.taxNumber) || one.taxRepresentative !== null,
  ),
  rule(
    'BR-DE-17',
    `The type of document is one of ${TYPES.join(', ')}.`,
    ({ typeCode }) => TYPES.includes(typeCode ?? ''),
    'WARNING',
  ),
  rule('BR-DE-18', 'Discounts for early payment read #SKONTO#TAGE=14#PROZENT=2.25# (BT-20).', (one) =>
    terms(one).every((line) => DISCOUNT.test(line)),
  ),
  rule(
    'BR-DE-19',
    'A SEPA transfer (58) goes to a right IBAN (BT-84).',
    ({ payments }) => payments.every(({ code, account }) => code !== '58' || !has(account?.id) || isIban(account.id)),
    'WARNING',
  ),
  rule(
    'BR-DE-20',
    'A SEPA direct debit (59) takes from a right IBAN (BT-91).',
    ({ payments }) => payments.every(({ code, debited }) => code !== '59' || !has(debited) || isIban(debited)),
    'WARNING',
  ),
  rule(
    'BR-DE-21',
    'The specification is that of XRechnung (BT-24).',
    ({ specification }) => SPECIFICATION.test(specification ?? ''),
    'WARNING',
  ),
  rule('BR-DE-22', 'Attachments have different file names.', ({ documents }) => {
    const names = documents.flatMap(({ filename }) => some(filename));
    return new Set(names).size === names.length;
  }),
  ...means('23', TRANSFER!, 'A transfer (30, 58)', ({ account }) => account !== null),
  ...means('24', CARD!, 'A card payment (48, 54, 55)', ({ card }) => card !== null),
  ...means('25', DEBIT!, 'A direct debit (59)', isDebit),
  rule(
    'BR-DE-26',
    'A corrected invoice (384) names the one before it (BG-3).',
    ({ typeCode, preceding }) => typeCode !== '384' || preceding.length > 0,
    'WARNING',
  ),
  rule(
    'BR-DE-27',
    "The contact's telephone number has at least three digits (BT-42).",
    ({ seller }) => !has(seller?.contact?.phone) || (seller.contact.phone.match(/\d/g) ?? []).length >= 3,
    'WARNING',
  ),
  rule(
    'BR-DE-28',
    "The contact's e-mail address is one (BT-43).",
    ({ seller }) => !has(seller?.contact?.email) || /^[^@\s]+@([^@.\s]+\.)+[^@.\s]+$/.test(seller.contact.email),
    'WARNING',
  ),
  rule(
    'BR-DE-30',
    "A direct debit names the creditor's id (BT-90).",
    (one) => !one.payments.some(isDebit) || has(one.creditorId),
  ),
  rule('BR-DE-31', 'A direct debit names the account that it takes from (BT-91).', ({ payments }) =>
    payments.every(({ code, debited }) => code !== '59' || has(debited)),
  ),
];

const taxed = ({ vat, lines }: EInvoice): boolean =>
  [...vat, ...lines].some(({ category }) => TAXED.includes(category ?? ''));
