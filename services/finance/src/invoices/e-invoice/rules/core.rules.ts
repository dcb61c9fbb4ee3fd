import { decimal } from '../decimals.ts';
import type { EAllowance, EInvoice } from '../model.ts';
import { each, has, type Rule, some, whole } from './rule.ts';

const reduced = ({ allowances }: EInvoice): readonly EAllowance[] => allowances.filter((one) => !one.charge);
const charged = ({ allowances }: EInvoice): readonly EAllowance[] => allowances.filter((one) => one.charge);
const ofLines =
  (charge: boolean) =>
  ({ lines }: EInvoice): readonly EAllowance[] =>
    lines.flatMap((line) => line.allowances.filter((one) => one.charge === charge));
const why = ({ reason, reasonCode }: EAllowance): boolean => has(reason) || has(reasonCode);
const inOrder = ({ start, end }: { start: string | null; end: string | null }): boolean =>
  !has(start) || !has(end) || start <= end;
const notNegative = (text: string | null): boolean => (decimal(text) ?? 0n) >= 0n;
const lines = (invoice: EInvoice) => invoice.lines;
const parts = (invoice: EInvoice) => invoice.vat;
/** Transfers, and those of SEPA, go to an account. */
const TRANSFERS = ['30', '58'];
const CARD_DIGITS = 10;

/** What a document must say: BR-01 to BR-65 of EN 16931-1. */
export const CORE: readonly Rule[] = [
  whole('BR-01', 'It names the specification that it follows (BT-24).', (one) => has(one.specification)),
  whole('BR-02', 'It has a number (BT-1).', (one) => has(one.number)),
  whole('BR-03', 'It has a date of issue (BT-2).', (one) => has(one.issueDate)),
  whole('BR-04', 'It has a type code (BT-3).', (one) => has(one.typeCode)),
  whole('BR-05', 'It names its currency (BT-5).', (one) => has(one.currency)),
  whole('BR-06', 'The seller has a name (BT-27).', ({ seller }) => has(seller?.name)),
  whole('BR-07', 'The buyer has a name (BT-44).', ({ buyer }) => has(buyer?.name)),
  whole('BR-08', 'The seller has a postal address (BG-5).', ({ seller }) => !!seller?.address),
  whole('BR-09', "The seller's address names the country (BT-40).", ({ seller }) => has(seller?.address?.country)),
  whole('BR-10', 'The buyer has a postal address (BG-8).', ({ buyer }) => !!buyer?.address),
  whole('BR-11', "The buyer's address names the country (BT-55).", ({ buyer }) => has(buyer?.address?.country)),
  whole('BR-12', 'It says the sum of its lines (BT-106).', ({ totals }) => has(totals.lines)),
  whole('BR-13', 'It says its total without VAT (BT-109).', ({ totals }) => has(totals.net)),
  whole('BR-14', 'It says its total with VAT (BT-112).', ({ totals }) => has(totals.gross)),
  whole('BR-15', 'It says what is due (BT-115).', ({ totals }) => has(totals.due)),
  whole('BR-16', 'It has at least one line (BG-25).', (one) => one.lines.length > 0),
  each(
    'BR-17',
    'A payee who is not the seller has a name (BT-59).',
    ({ payee }) => some(payee),
    ({ name }) => has(name),
  ),
  each(
    'BR-18',
    "The seller's tax representative has a name (BT-62).",
    ({ taxRepresentative }) => some(taxRepresentative),
    ({ name }) => has(name),
  ),
  each(
    'BR-19',
    "The seller's tax representative has an address (BG-12).",
    ({ taxRepresentative }) => some(taxRepresentative),
    ({ address }) => !!address,
  ),
  each(
    'BR-20',
    "The tax representative's address names the country (BT-69).",
    ({ taxRepresentative }) => some(taxRepresentative),
    ({ address }) => has(address?.country),
  ),
  each('BR-21', 'Every line has an id (BT-126).', lines, (line) => has(line.id)),
  each('BR-22', 'Every line has a quantity (BT-129).', lines, (line) => has(line.quantity)),
  each('BR-23', 'Every quantity has a unit (BT-130).', lines, (line) => has(line.unit)),
  each('BR-24', 'Every line has a net amount (BT-131).', lines, (line) => has(line.net)),
  each('BR-25', 'Every line names its item (BT-153).', lines, (line) => has(line.name)),
  each('BR-26', 'Every line has a net price (BT-146).', lines, (line) => has(line.price)),
  each('BR-27', 'No net price is below zero (BT-146).', lines, (line) => notNegative(line.price)),
  each('BR-28', 'No gross price is below zero (BT-148).', lines, (line) => notNegative(line.grossPrice)),
  each(
    'BR-29',
    'The invoiced period ends on or after its start (BT-73, BT-74).',
    ({ period }) => some(period),
    inOrder,
  ),
  each(
    'BR-30',
    'The period of a line ends on or after its start (BT-134, BT-135).',
    (one) => one.lines.flatMap(({ period }) => some(period)),
    inOrder,
  ),
  each('BR-31', 'Every allowance has an amount (BT-92).', reduced, ({ amount }) => has(amount)),
  each('BR-32', 'Every allowance has a VAT category (BT-95).', reduced, ({ category }) => has(category)),
  each('BR-33', 'Every allowance has a reason or its code (BT-97, BT-98).', reduced, why),
  each('BR-36', 'Every charge has an amount (BT-99).', charged, ({ amount }) => has(amount)),
  each('BR-37', 'Every charge has a VAT category (BT-102).', charged, ({ category }) => has(category)),
  each('BR-38', 'Every charge has a reason or its code (BT-104, BT-105).', charged, why),
  each('BR-41', 'Every allowance of a line has an amount (BT-136).', ofLines(false), ({ amount }) => has(amount)),
  each('BR-42', 'Every allowance of a line has a reason or its code (BT-139, BT-140).', ofLines(false), why),
  each('BR-43', 'Every charge of a line has an amount (BT-141).', ofLines(true), ({ amount }) => has(amount)),
  each('BR-44', 'Every charge of a line has a reason or its code (BT-144, BT-145).', ofLines(true), why),
  each('BR-45', 'Every VAT breakdown says what is taxed (BT-116).', parts, ({ net }) => has(net)),
  each('BR-46', 'Every VAT breakdown says the tax (BT-117).', parts, ({ vat }) => has(vat)),
  each('BR-47', 'Every VAT breakdown has a category (BT-118).', parts, ({ category }) => has(category)),
  each(
    'BR-48',
    'Every VAT breakdown has a rate, unless nothing is subject to VAT (BT-119).',
    parts,
    ({ rate, category }) => has(rate) || category === 'O',
  ),
  each(
    'BR-49',
    'A payment instruction says the means of payment (BT-81).',
    (one) => one.payments,
    ({ code }) => has(code),
  ),
  each(
    'BR-50',
    'A transfer names the account that it goes to (BT-84).',
    (one) => one.payments.filter(({ account, code }) => account && TRANSFERS.includes(code ?? '')),
    ({ account }) => has(account?.id),
  ),
  each(
    'BR-51',
    'Of the number of a card only the last 4 to 6 digits are told (BT-87).',
    (one) => one.payments.flatMap(({ card }) => some(card)),
    ({ number }) => (number ?? '').trim().length <= CARD_DIGITS,
    'WARNING',
  ),
  each(
    'BR-52',
    'Every supporting document has a reference (BT-122).',
    (one) => one.documents,
    ({ id }) => has(id),
  ),
  whole(
    'BR-53',
    'Where VAT is accounted for in another currency, its total is told in that one (BT-111).',
    ({ taxCurrency, currency, totals }) =>
      !has(taxCurrency) || (taxCurrency === currency ? has(totals.vat) : has(totals.vatAccounting)),
  ),
  each(
    'BR-54',
    'Every attribute of an item has a name and a value (BT-160, BT-161).',
    (one) => one.lines.flatMap(({ attributes }) => attributes),
    ({ name, value }) => has(name) && has(value),
  ),
  each(
    'BR-55',
    'A reference to an earlier invoice has its number (BT-25).',
    (one) => one.preceding,
    ({ number }) => has(number),
  ),
  each(
    'BR-56',
    "The seller's tax representative has a VAT id (BT-63).",
    ({ taxRepresentative }) => some(taxRepresentative),
    ({ vatId }) => has(vatId),
  ),
  each(
    'BR-57',
    'An address of delivery names the country (BT-80).',
    ({ delivery }) => some(delivery?.address),
    ({ country }) => has(country),
  ),
  each(
    'BR-61',
    'A transfer needs the account that it goes to (BT-84).',
    (one) => one.payments.filter(({ code }) => TRANSFERS.includes(code ?? '')),
    ({ account }) => has(account?.id),
  ),
  each(
    'BR-62',
    "The seller's electronic address names its scheme (BT-34).",
    ({ seller }) => some(seller?.endpoint),
    ({ scheme }) => has(scheme),
  ),
  each(
    'BR-63',
    "The buyer's electronic address names its scheme (BT-49).",
    ({ buyer }) => some(buyer?.endpoint),
    ({ scheme }) => has(scheme),
  ),
  each(
    'BR-64',
    'A standard id of an item names its scheme (BT-157).',
    (one) => one.lines.flatMap(({ standardId }) => some(standardId)),
    ({ scheme }) => has(scheme),
  ),
  each(
    'BR-65',
    'A classification of an item names its scheme (BT-158).',
    (one) => one.lines.flatMap(({ classes }) => classes),
    ({ scheme }) => has(scheme),
  ),
];
