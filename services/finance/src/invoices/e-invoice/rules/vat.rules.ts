import { cents, decimal, orZero, same } from '../decimals.ts';
import type { EInvoice, EVat, Text } from '../model.ts';
import { each, has, type Rule, whole } from './rule.ts';
import { taxIsRight } from './sums.rules.ts';

/** What a VAT category asks for. */
interface Category {
  readonly code: string;
  /** Of its rules, which are numbered alike for all categories. */
  readonly prefix: string;
  readonly name: string;
  /** Whether a rate has a breakdown of its own, or the category has one in all. */
  readonly byRate: boolean;
  readonly rate: 'positive' | 'zero' | 'none' | 'any';
  readonly ids: 'seller' | 'both' | 'bothVat' | 'sellerVat' | 'none';
  readonly reason: 'needed' | 'never';
}

const CATEGORIES: readonly Category[] = [
  { code: 'S', prefix: 'BR-S', name: 'Standard rated', byRate: true, rate: 'positive', ids: 'seller', reason: 'never' },
  { code: 'Z', prefix: 'BR-Z', name: 'Zero rated', byRate: false, rate: 'zero', ids: 'seller', reason: 'never' },
  { code: 'E', prefix: 'BR-E', name: 'Exempt from VAT', byRate: false, rate: 'zero', ids: 'seller', reason: 'needed' },
  { code: 'AE', prefix: 'BR-AE', name: 'Reverse charge', byRate: false, rate: 'zero', ids: 'both', reason: 'needed' },
  {
    code: 'K',
    prefix: 'BR-IC',
    name: 'Intra-community supply',
    byRate: false,
    rate: 'zero',
    ids: 'bothVat',
    reason: 'needed',
  },
  { code: 'G', prefix: 'BR-G', name: 'Export', byRate: false, rate: 'zero', ids: 'sellerVat', reason: 'needed' },
  { code: 'O', prefix: 'BR-O', name: 'Not subject to VAT', byRate: false, rate: 'none', ids: 'none', reason: 'needed' },
  {
    code: 'L',
    prefix: 'BR-AF',
    name: 'IGIC of the Canary Islands',
    byRate: true,
    rate: 'any',
    ids: 'seller',
    reason: 'never',
  },
  {
    code: 'M',
    prefix: 'BR-AG',
    name: 'IPSI of Ceuta and Melilla',
    byRate: true,
    rate: 'any',
    ids: 'seller',
    reason: 'never',
  },
];

/** Something that is taxed: a line, an allowance, a charge; what it adds to the base of its category. */
interface Taxed {
  readonly category: Text;
  readonly rate: Text;
  readonly adds: bigint;
}

const ofLines = ({ lines }: EInvoice): readonly Taxed[] =>
  lines.map(({ category, rate, net }) => ({ category, rate, adds: orZero(net) }));
const ofAllowances =
  (charge: boolean) =>
  ({ allowances }: EInvoice): readonly Taxed[] =>
    allowances
      .filter((one) => one.charge === charge)
      .map(({ category, rate, amount }) => ({ category, rate, adds: charge ? orZero(amount) : -orZero(amount) }));
const KINDS = [
  ['line', ofLines],
  ['allowance', ofAllowances(false)],
  ['charge', ofAllowances(true)],
] as const;
const taxedBy = (invoice: EInvoice, code: string): readonly Taxed[] =>
  KINDS.flatMap(([, pick]) => pick(invoice)).filter(({ category }) => category === code);
const partsOf = (invoice: EInvoice, code: string): readonly EVat[] =>
  invoice.vat.filter(({ category }) => category === code);

const IDS: Readonly<Record<Category['ids'], readonly [text: string, holds: (invoice: EInvoice) => boolean]>> = {
  seller: ['needs a VAT id or tax number of the seller, or a VAT id of the tax representative', (one) => sellerId(one)],
  both: [
    'needs such an id of the seller, and a VAT id or entry in a register of the buyer',
    (one) => sellerId(one) && (has(one.buyer?.vatId) || !!one.buyer?.registration),
  ],
  bothVat: [
    'needs VAT ids of the seller (or tax representative) and of the buyer',
    (one) => sellerVat(one) && has(one.buyer?.vatId),
  ],
  sellerVat: ['needs a VAT id of the seller or of the tax representative', (one) => sellerVat(one)],
  none: [
    'goes with no VAT id of seller, tax representative or buyer',
    (one) => !sellerVat(one) && !has(one.buyer?.vatId),
  ],
};
const sellerVat = ({ seller, taxRepresentative }: EInvoice): boolean =>
  has(seller?.vatId) || has(taxRepresentative?.vatId);
const sellerId = (invoice: EInvoice): boolean => sellerVat(invoice) || has(invoice.seller?.taxNumber);

const RATES: Readonly<Record<Category['rate'], readonly [text: string, holds: (rate: Text) => boolean]>> = {
  positive: ['has a rate above zero', (rate) => (decimal(rate) ?? 0n) > 0n],
  zero: ['has the rate 0', (rate) => decimal(rate) === 0n],
  none: ['has no rate', (rate) => rate === null],
  any: ['has a rate of zero or more', (rate) => (decimal(rate) ?? -1n) >= 0n],
};

/** Rules 01 to 10 of a category. */
function rulesOf({ code, prefix, name, byRate, rate, ids, reason }: Category): Rule[] {
  const id = (number: number): string => `${prefix}-${String(number).padStart(2, '0')}`;
  const own = (pick: (invoice: EInvoice) => readonly Taxed[]) => (invoice: EInvoice) =>
    pick(invoice).filter(({ category }) => category === code);
  const [idText, idsHold] = IDS[ids];
  const [rateText, rateHolds] = RATES[rate];
  return [
    whole(
      id(1),
      `${name} (${code}): what a document charges so has ${byRate ? 'at least one' : 'exactly one'} VAT breakdown.`,
      (invoice) => {
        const count = partsOf(invoice, code).length;
        if (taxedBy(invoice, code).length === 0) return byRate ? count === 0 : count <= 1;
        return byRate ? count > 0 : count === 1;
      },
    ),
    ...KINDS.map(([kind, pick], index) =>
      whole(
        id(2 + index),
        `${name} (${code}): such a ${kind} ${idText}.`,
        (invoice) => own(pick)(invoice).length === 0 || idsHold(invoice),
      ),
    ),
    ...KINDS.map(([kind, pick], index) =>
      each(id(5 + index), `${name} (${code}): such a ${kind} ${rateText}.`, own(pick), (one) => rateHolds(one.rate)),
    ),
    each(
      id(8),
      `${name} (${code}): what is taxed is the sum of lines and charges less allowances${byRate ? ' of that rate' : ''}.`,
      (invoice) => partsOf(invoice, code),
      (part, invoice) => {
        const taxed = taxedBy(invoice, code).filter((one) => !byRate || same(one.rate, part.rate));
        return cents(taxed.reduce((total, one) => total + one.adds, 0n)) === cents(orZero(part.net));
      },
    ),
    byRate
      ? each(
          id(9),
          `${name} (${code}): the tax is what is taxed times the rate.`,
          (one) => partsOf(one, code),
          taxIsRight,
        )
      : each(
          id(9),
          `${name} (${code}): the tax is 0.`,
          (one) => partsOf(one, code),
          ({ vat }) => decimal(vat) === 0n,
        ),
    each(
      id(10),
      `${name} (${code}): ${reason === 'needed' ? 'it is told why nothing is taxed' : 'no reason for an exemption is told'}.`,
      (invoice) => partsOf(invoice, code),
      (part) => (has(part.reason) || has(part.reasonCode)) === (reason === 'needed'),
    ),
  ];
}

const only = (id: string, kind: string, pick: (invoice: EInvoice) => readonly Taxed[]): Rule =>
  each(
    id,
    `Not subject to VAT (O): then no ${kind} has another category.`,
    (invoice) => (partsOf(invoice, 'O').length > 0 ? pick(invoice) : []),
    ({ category }) => category === 'O',
  );

/** What the VAT categories ask for: BR-S, BR-Z, BR-E, BR-AE, BR-IC, BR-G, BR-O, BR-AF (IGIC) and BR-AG (IPSI). */
export const VAT: readonly Rule[] = [
  ...CATEGORIES.flatMap(rulesOf),
  whole(
    'BR-IC-11',
    'Intra-community supply: the day of delivery or the period is told.',
    (invoice) =>
      partsOf(invoice, 'K').length === 0 ||
      has(invoice.delivery?.date) ||
      (invoice.period !== null && (has(invoice.period.start) || has(invoice.period.end))),
  ),
  whole(
    'BR-IC-12',
    'Intra-community supply: the country of delivery is told.',
    (invoice) => partsOf(invoice, 'K').length === 0 || has(invoice.delivery?.address?.country),
  ),
  whole(
    'BR-O-11',
    'Not subject to VAT (O): there is no other VAT breakdown.',
    (invoice) => partsOf(invoice, 'O').length === 0 || invoice.vat.length === 1,
  ),
  only('BR-O-12', 'line', ofLines),
  only('BR-O-13', 'allowance', ofAllowances(false)),
  only('BR-O-14', 'charge', ofAllowances(true)),
  whole(
    'BR-B-01',
    'Split payment (B) is for invoices within Italy.',
    (invoice) => !splits(invoice) || [invoice.seller, invoice.buyer].every((one) => one?.address?.country === 'IT'),
  ),
  whole(
    'BR-B-02',
    'Split payment (B) and the standard rate (S) do not go together.',
    (invoice) => !splits(invoice) || partsOf(invoice, 'S').length + taxedBy(invoice, 'S').length === 0,
  ),
];

const splits = (invoice: EInvoice): boolean => partsOf(invoice, 'B').length + taxedBy(invoice, 'B').length > 0;
