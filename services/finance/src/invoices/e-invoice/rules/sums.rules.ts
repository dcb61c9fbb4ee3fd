import { COUNTRIES } from '../codes/code-lists.ts';
import { cents, decimal, ONE, orZero, placesOf, sum } from '../decimals.ts';
import type { EAllowance, EInvoice, EVat, Text } from '../model.ts';
import { find } from '../invoice-xml.ts';
import { each, has, type Rule, some, whole } from './rule.ts';

const HUNDRED = 100n;
const ids = ({ seller, buyer, taxRepresentative }: EInvoice): readonly string[] =>
  [seller?.vatId, buyer?.vatId, taxRepresentative?.vatId].filter((one): one is string => has(one));
const why = ({ reason, reasonCode }: EAllowance): boolean => has(reason) || has(reasonCode);
const amounts = ({ allowances }: EInvoice, charge: boolean) =>
  allowances.filter((one) => one.charge === charge).map(({ amount }) => amount);
const period = ({ start, end }: { readonly start: Text; readonly end: Text }): boolean => has(start) || has(end);
const equal = (a: bigint, b: bigint): boolean => cents(a) === cents(b);
const ofDocument = (charge: boolean) => (one: EInvoice) => one.allowances.filter((it) => it.charge === charge);
const ofLines = (charge: boolean) => (one: EInvoice) =>
  one.lines.flatMap((line) => line.allowances.filter((it) => it.charge === charge));

/** The tax of a part is its base times its rate. Validators of the norm let it be off by less than one. */
export function taxIsRight({ net, vat, rate }: EVat): boolean {
  const [base, tax] = [decimal(net), decimal(vat)];
  if (base === null || tax === null) return true;
  if (!has(rate)) return cents(tax) === 0n;
  const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
  const off = magnitude(tax) - cents((magnitude(base) * orZero(rate)) / (HUNDRED * ONE));
  return magnitude(off) < ONE;
}

/** What must add up, and what belongs together: BR-CO-03 to BR-CO-26. */
const CONDITIONS: readonly Rule[] = [
  whole(
    'BR-CO-03',
    'The day of the tax point and its code exclude each other (BT-7, BT-8).',
    (one) => !has(one.taxPointDate) || !has(one.taxPointCode),
  ),
  each(
    'BR-CO-04',
    'Every line has a VAT category (BT-151).',
    (one) => one.lines,
    ({ category }) => has(category),
  ),
  // They ask that a reason and its code mean the same, which no program can tell: listed, never broken.
  ...['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08'].map((id) =>
    whole(id, 'The reason of an allowance or charge and its code mean the same (judged by people).', () => true),
  ),
  each(
    'BR-CO-09',
    'A VAT id starts with the code of its country (BT-31, BT-48, BT-63).',
    ids,
    (id) => /^(EL|XI)/.test(id) || COUNTRIES.has(id.slice(0, 2)),
  ),
  whole('BR-CO-10', 'The sum of lines is the sum of their net amounts (BT-106).', ({ lines, totals }) =>
    equal(sum(lines.map(({ net }) => net)), orZero(totals.lines)),
  ),
  whole('BR-CO-11', 'The sum of allowances is the sum of their amounts (BT-107).', (one) =>
    equal(sum(amounts(one, false)), orZero(one.totals.allowances)),
  ),
  whole('BR-CO-12', 'The sum of charges is the sum of their amounts (BT-108).', (one) =>
    equal(sum(amounts(one, true)), orZero(one.totals.charges)),
  ),
  whole('BR-CO-13', 'Total without VAT = lines − allowances + charges (BT-109).', ({ totals }) =>
    equal(orZero(totals.net), orZero(totals.lines) - orZero(totals.allowances) + orZero(totals.charges)),
  ),
  whole(
    'BR-CO-14',
    'The VAT is the sum of the VAT by category (BT-110).',
    ({ totals, vat }) => vat.length === 0 || equal(orZero(totals.vat), sum(vat.map((part) => part.vat))),
  ),
  whole(
    'BR-CO-15',
    'Total with VAT = total without VAT + VAT, which is told once in the currency of the document (BT-112).',
    ({ totals, currency }, { source }) =>
      equal(orZero(totals.gross), orZero(totals.net) + orZero(totals.vat)) &&
      find(source, `cac:TaxTotal/cbc:TaxAmount[@currencyID=${currency ?? ''}]`).length <= 1,
  ),
  whole('BR-CO-16', 'What is due = total with VAT − paid + rounding (BT-115).', ({ totals }) =>
    equal(orZero(totals.due), orZero(totals.gross) - orZero(totals.paid) + orZero(totals.rounding)),
  ),
  each(
    'BR-CO-17',
    'The VAT of a category is its base times its rate, in two places (BT-117).',
    ({ vat }) => vat,
    taxIsRight,
  ),
  whole('BR-CO-18', 'It has at least one VAT breakdown (BG-23).', ({ vat }) => vat.length > 0),
  each('BR-CO-19', 'An invoiced period has a start or an end (BT-73, BT-74).', (one) => some(one.period), period),
  each(
    'BR-CO-20',
    'The period of a line has a start or an end (BT-134, BT-135).',
    (one) => one.lines.flatMap((line) => some(line.period)),
    period,
  ),
  each('BR-CO-21', 'Every allowance has a reason or its code, or both.', ofDocument(false), why),
  each('BR-CO-22', 'Every charge has a reason or its code, or both.', ofDocument(true), why),
  each('BR-CO-23', 'Every allowance of a line has a reason or its code, or both.', ofLines(false), why),
  each('BR-CO-24', 'Every charge of a line has a reason or its code, or both.', ofLines(true), why),
  whole(
    'BR-CO-25',
    'Where an invoice leaves something due, a day or terms of payment are told (BT-9, BT-20).',
    ({ credit, totals, dueDate, paymentTerms }) =>
      credit || orZero(totals.due) <= 0n || has(dueDate) || has(paymentTerms),
  ),
  whole(
    'BR-CO-26',
    'The seller can be told: an id, an entry in a register or a VAT id (BT-29, BT-30, BT-31).',
    ({ seller }) => !!seller && (seller.ids.length > 0 || seller.registration !== null || has(seller.vatId)),
  ),
];

const PLACES = 2;
const inCents = (text: Text): boolean => text === null || placesOf(text) <= PLACES;
const decimals = (id: string, what: string, pick: (one: EInvoice) => readonly Text[]): Rule =>
  each(id, `${what} has at most two decimal places.`, pick, inCents);

/** Amounts in whole cents: BR-DEC. */
const DECIMALS: readonly Rule[] = [
  decimals('BR-DEC-01', 'The amount of an allowance (BT-92)', (one) => ofDocument(false)(one).map((it) => it.amount)),
  decimals('BR-DEC-02', 'The base of an allowance (BT-93)', (one) => ofDocument(false)(one).map((it) => it.base)),
  decimals('BR-DEC-05', 'The amount of a charge (BT-99)', (one) => ofDocument(true)(one).map((it) => it.amount)),
  decimals('BR-DEC-06', 'The base of a charge (BT-100)', (one) => ofDocument(true)(one).map((it) => it.base)),
  decimals('BR-DEC-09', 'The sum of lines (BT-106)', ({ totals }) => [totals.lines]),
  decimals('BR-DEC-10', 'The sum of allowances (BT-107)', ({ totals }) => [totals.allowances]),
  decimals('BR-DEC-11', 'The sum of charges (BT-108)', ({ totals }) => [totals.charges]),
  decimals('BR-DEC-12', 'The total without VAT (BT-109)', ({ totals }) => [totals.net]),
  decimals('BR-DEC-13', 'The VAT (BT-110)', ({ totals }) => [totals.vat]),
  decimals('BR-DEC-14', 'The total with VAT (BT-112)', ({ totals }) => [totals.gross]),
  decimals('BR-DEC-15', 'The VAT in the currency of the books (BT-111)', ({ totals }) => [totals.vatAccounting]),
  decimals('BR-DEC-16', 'The amount paid (BT-113)', ({ totals }) => [totals.paid]),
  decimals('BR-DEC-17', 'The rounding (BT-114)', ({ totals }) => [totals.rounding]),
  decimals('BR-DEC-18', 'The amount due (BT-115)', ({ totals }) => [totals.due]),
  decimals('BR-DEC-19', 'The base of a VAT category (BT-116)', ({ vat }) => vat.map(({ net }) => net)),
  decimals('BR-DEC-20', 'The tax of a VAT category (BT-117)', ({ vat }) => vat.map((part) => part.vat)),
  decimals('BR-DEC-23', 'The net amount of a line (BT-131)', ({ lines }) => lines.map(({ net }) => net)),
  decimals('BR-DEC-24', 'The allowance of a line (BT-136)', (one) => ofLines(false)(one).map((it) => it.amount)),
  decimals('BR-DEC-25', 'The base of the allowance of a line (BT-137)', (one) =>
    ofLines(false)(one).map((it) => it.base),
  ),
  decimals('BR-DEC-27', 'The charge of a line (BT-141)', (one) => ofLines(true)(one).map((it) => it.amount)),
  decimals('BR-DEC-28', 'The base of the charge of a line (BT-142)', (one) => ofLines(true)(one).map((it) => it.base)),
];

export const SUMS: readonly Rule[] = [...CONDITIONS, ...DECIMALS];
