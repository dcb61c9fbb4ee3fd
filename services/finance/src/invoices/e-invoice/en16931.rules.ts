import { divideRounded, parseScaled } from '@mh-os/kernel';
import type { EInvoice } from './model.ts';

/** A business rule of EN 16931 that a document breaks. */
export interface Broken {
  readonly rule: string;
  readonly text: string;
}

type Rule = readonly [rule: string, text: string, holds: (invoice: EInvoice) => boolean];

const cents = (decimal: string): bigint => parseScaled(decimal, 4);
const sum = (decimals: readonly string[]): bigint => decimals.reduce((total, one) => total + cents(one), 0n);
const CENT = 100n;
const near = (a: bigint, b: bigint): boolean => a - b <= CENT && b - a <= CENT;
const taxed = (rate: string): boolean => cents(rate) > 0n;

const RULES: readonly Rule[] = [
  ['BR-02', 'An invoice has a number.', ({ number }) => number !== ''],
  ['BR-03', 'An invoice has a day of issue.', ({ row }) => row.issueDate !== null],
  ['BR-06', 'The seller has a name.', ({ row }) => row.seller.name !== ''],
  ['BR-07', 'The buyer has a name.', ({ row }) => row.customer.name !== ''],
  ['BR-09', 'The address of the seller names the country.', ({ row }) => row.seller.country !== ''],
  [
    'BR-11',
    'The address of the buyer names the country.',
    ({ row }) => (row.customer.address?.country ?? row.country ?? '') !== '',
  ],
  ['BR-16', 'An invoice has a line.', ({ lines }) => lines.length > 0],
  ['BR-25', 'Every line has a name.', ({ lines }) => lines.every((line) => line.name !== '')],
  ['BR-27', 'No price is below zero.', ({ lines }) => lines.every((line) => !line.price.startsWith('-'))],
  ['BR-CO-04', 'Every line has a VAT category.', ({ lines }) => lines.every((line) => line.category !== '')],
  [
    'BR-CO-10',
    'The sum of lines is the sum of their amounts.',
    ({ lines, net }) => sum(lines.map((line) => line.net)) === cents(net),
  ],
  [
    'BR-CO-14',
    'The VAT is the sum of the VAT by category.',
    ({ parts, vat }) => sum(parts.map((part) => part.vat)) === cents(vat),
  ],
  [
    'BR-CO-15',
    'Total with VAT = total without VAT + VAT.',
    ({ net, vat, gross }) => cents(net) + cents(vat) === cents(gross),
  ],
  [
    'BR-CO-16',
    'What is due = total with VAT − paid.',
    ({ gross, paid, due }) => cents(gross) - cents(paid) === cents(due),
  ],
  [
    'BR-CO-17',
    'VAT of a category = its base × its rate, rounded to two decimals (within one cent).',
    ({ parts }) =>
      parts.every((part) => near(cents(part.vat), divideRounded(cents(part.net) * cents(part.rate), 1_000_000n))),
  ],
  ['BR-CO-18', 'There is a VAT breakdown.', ({ parts }) => parts.length > 0],
  [
    'BR-CO-26',
    'The seller can be told: VAT id, tax number or entry in a register.',
    ({ row: { seller } }) => seller.vatId !== '' || seller.registration !== '' || seller.taxNumber !== '',
  ],
  [
    'BR-S-02',
    'A line at the standard rate needs a tax id of the seller.',
    ({ lines, row: { seller } }) =>
      seller.vatId !== '' || seller.taxNumber !== '' || lines.every((line) => line.category !== 'S'),
  ],
  [
    'BR-S-05',
    'A line at the standard rate has a rate above zero.',
    ({ lines }) => lines.every((line) => line.category !== 'S' || taxed(line.rate)),
  ],
  [
    'BR-S-08',
    'The base of a rate is the sum of its lines.',
    ({ lines, parts }) =>
      parts.every((part) => {
        const own = lines.filter((line) => line.category === part.category && line.rate === part.rate);
        return sum(own.map((line) => line.net)) === cents(part.net);
      }),
  ],
  [
    'BR-Z-05',
    'A line at the zero rate has the rate 0.',
    ({ lines }) => lines.every((line) => line.category !== 'Z' || !taxed(line.rate)),
  ],
  [
    'BR-E-10',
    'What is exempt says why.',
    ({ parts }) => parts.every((part) => !['E', 'AE', 'K', 'G', 'O'].includes(part.category) || part.reason !== null),
  ],
  ['BR-AE-02', 'Reverse charge names the VAT ids of both.', (invoice) => bothIds(invoice, 'AE')],
  ['BR-IC-02', 'A delivery within the EU names the VAT ids of both.', (invoice) => bothIds(invoice, 'K')],
];

function bothIds({ lines, row: { seller, customer } }: EInvoice, category: string): boolean {
  return lines.every((line) => line.category !== category) || (seller.vatId !== '' && (customer.vatId ?? '') !== '');
}

/** Rules that are looked at. */
export const COVERED: readonly string[] = RULES.map(([rule]) => rule);

/** Which rules a document breaks. */
export function brokenRules(invoice: EInvoice): Broken[] {
  return RULES.filter(([, , holds]) => !holds(invoice)).map(([rule, text]) => ({ rule, text }));
}
