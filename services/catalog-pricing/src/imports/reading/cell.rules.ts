import { DomainError, exponentOf, isCurrency, parseScaled } from '@mh-os/kernel';
import type { ProductStatus } from '../../products/product.rules.ts';
import type { VatClass } from '../../vat/vat-class.ts';

function invalid(message: string): DomainError {
  return new DomainError('IMPORT_VALUE_INVALID', message);
}

/**
 * A decimal as files write it: `45.3`, `12,50`, `1.299,00`, `1,299.00`. Where point and comma both stand, the last one is
 * the decimal sign; a single one before exactly three digits could be either and is refused.
 */
export function readDecimal(text: string): string {
  const plain = text.replace(/[\s\u00a0']/g, '');
  if (/^-?\d+$/.test(plain)) return plain;
  const signs = plain.replace(/[^.,]/g, '');
  if (!/^-?\d[\d.,]*\d$/.test(plain)) throw invalid(`"${text}" is not a number such as 12.50.`);
  if (new Set(signs).size === 2) {
    const decimal = signs.at(-1)!;
    const [whole = '', fraction = ''] = plain.split(decimal);
    const groups = whole.replace('-', '').split(/[.,]/);
    const grouped = groups.every((group, at) => (at === 0 ? group.length <= 3 : group.length === 3));
    if (grouped && plain.split(decimal).length === 2) return `${whole.replace(/[.,]/g, '')}.${fraction}`;
    throw invalid(`"${text}" is not a number such as 1,299.00.`);
  }
  if (signs.length > 1) throw invalid(`"${text}" is not a number such as 12.50.`);
  const [whole = '', fraction = ''] = plain.split(/[.,]/);
  if (plain.includes(',') && fraction.length === 3)
    throw invalid(`"${text}" could be a thousand or a fraction: write ${whole}${fraction} or ${whole}.${fraction}.`);
  return `${whole}.${fraction}`;
}

/** An amount of a currency; more decimals than the currency has are refused, not rounded (G2). */
export function readAmount(text: string, currency: string): string {
  const decimal = readDecimal(text);
  parseScaled(decimal, exponentOf(currency));
  if (parseScaled(decimal, 18) <= 0n) throw new DomainError('PRICE_NOT_POSITIVE', 'A price is more than zero.');
  return decimal;
}

/** A cost of one unit, up to four decimals. */
export function readCost(text: string): string {
  const decimal = readDecimal(text);
  if (parseScaled(decimal, 4) < 0n) throw new DomainError('COST_NEGATIVE', 'A cost is never below zero.');
  return decimal;
}

/** A currency code. */
export function readCurrency(text: string): string {
  const code = text.toUpperCase();
  if (!isCurrency(code)) throw invalid(`"${text}" is not an ISO 4217 currency code, such as EUR.`);
  return code;
}

/** Pieces on hand: a whole number, not below zero. */
export function readStock(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) throw invalid(`"${text}" is not a whole number of pieces.`);
  const pieces = Number(text);
  if (pieces < 0) throw new DomainError('STOCK_NEGATIVE', 'Stock on hand is never below zero.');
  return pieces;
}

const STATUSES: Readonly<Record<string, ProductStatus>> = {
  active: 'ACTIVE',
  published: 'ACTIVE',
  draft: 'DRAFT',
  proposed: 'DRAFT',
  paused: 'DRAFT',
  archived: 'ARCHIVED',
  rejected: 'ARCHIVED',
};

/** Where a product stands, in the words of several systems. */
export function readStatus(text: string): ProductStatus {
  const status = STATUSES[text.toLowerCase()];
  if (!status) throw invalid(`"${text}" is no status: use ${Object.keys(STATUSES).join(', ')}.`);
  return status;
}

const VAT: Readonly<Record<string, VatClass>> = {
  standard: 'STANDARD',
  normal: 'STANDARD',
  default: 'STANDARD',
  reduced: 'REDUCED',
  ermäßigt: 'REDUCED',
  zero: 'ZERO',
  exempt: 'ZERO',
};

/** How a variant is taxed, in the words of several systems. */
export function readVatClass(text: string): VatClass {
  const vatClass = VAT[text.toLowerCase()];
  if (!vatClass) throw invalid(`"${text}" is no VAT class: use standard, reduced or zero.`);
  return vatClass;
}
