import {
  DomainError,
  Money,
  UnitPrice,
  assertCurrency,
  canonicalJson,
  formatScaled,
  exponentOf,
  sha256,
} from '@mh-os/kernel';
import {
  type Amounts,
  type Taxed,
  type UntaxedLine,
  type VatMode,
  decideRate,
  taxLines,
} from '../documents/amounts.rules.ts';
import type { GivenLine, GivenOrder, GivenTotals, LineKind } from './order.types.ts';

/** Most orders that one request brings, and most lines of one order. */
export const MOST_ORDERS = 200;
export const MOST_LINES = 2_000;

/** A line whose amount is known. */
export interface PricedLine extends UntaxedLine {
  readonly sku: string;
  readonly variantId: string | null;
  readonly kind: LineKind;
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: string;
}

/** An order whose amounts agree with each other and with what the shop says. */
export interface DecidedOrder {
  readonly lines: readonly PricedLine[];
  readonly taxed: Taxed;
  readonly paid: bigint;
}

/** Works out what an order charges; refuses one that does not add up. */
export function decideOrder(order: GivenOrder, mode: VatMode): DecidedOrder {
  const currency = assertCurrency(order.currency);
  if (order.lines.length === 0 || order.lines.length > MOST_LINES)
    throw lineFault(`An order has between 1 and ${MOST_LINES} lines.`, ['lines']);
  const lines = order.lines.map((line, index) => priceLine(line, currency, ['lines', String(index)]));
  const taxed = taxLines(lines, order.amountsInclude ?? 'GROSS', mode);
  if (taxed.gross < 0n)
    throw lineFault('The discounts of an order are at most what its other lines charge.', ['lines']);
  assertTotals(taxed, order.totals ?? {}, currency);
  const paid = (order.payments ?? []).reduce((sum, one) => sum + Money.parse(one.amount, currency).minorUnits, 0n);
  if (paid > taxed.gross || (order.payments ?? []).some((one) => Money.parse(one.amount, currency).minorUnits <= 0n))
    throw lineFault('Payments of an order are above zero and at most its total.', ['payments']);
  return { lines, taxed, paid };
}

/** The line with its amount, rounded once; `path` is where its faults are told. */
export function priceLine(line: GivenLine, currency: string, path: readonly string[]): PricedLine {
  try {
    if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > 1_000_000)
      throw lineFault(`A quantity is a whole number from 1 to 1,000,000, not ${line.quantity}.`, ['quantity']);
    const kind = line.kind ?? 'GOODS';
    const amount = amountOf(line, currency);
    const negative = kind === 'DISCOUNT';
    if (amount !== 0n && amount < 0n !== negative)
      throw lineFault(negative ? 'A discount is below zero.' : 'Only a discount is below zero.', ['unitPrice']);
    const vatCategory = line.vatCategory ?? (Number(line.vatRate) === 0 ? 'Z' : 'S');
    return {
      ...{ sku: line.sku, variantId: line.variantId ?? null, kind, description: line.description ?? '' },
      ...{ quantity: line.quantity, unitPrice: unitPriceOf(line, amount, currency), amount },
      ...{ vatCategory, vatRate: decideRate(vatCategory, line.vatRate) },
    };
  } catch (error) {
    throw error instanceof DomainError ? error.at(...path) : error;
  }
}

function amountOf(line: GivenLine, currency: string): bigint {
  if (line.amount != null) return Money.parse(line.amount, currency).minorUnits;
  if (line.unitPrice == null) throw lineFault('A line has a unitPrice or an amount.', ['unitPrice']);
  return UnitPrice.parse(line.unitPrice, currency).times(BigInt(line.quantity)).minorUnits;
}

/** As given, else the amount cut by the pieces, for show alone. */
function unitPriceOf(line: GivenLine, amount: bigint, currency: string): string {
  if (line.unitPrice != null) return UnitPrice.parse(line.unitPrice, currency).decimal;
  const scaled = (amount * 10n ** BigInt(4 - Math.min(4, exponentOf(currency)))) / BigInt(line.quantity);
  return formatScaled(scaled, 4);
}

function assertTotals(taxed: Amounts, told: GivenTotals, currency: string): void {
  for (const name of ['net', 'vat', 'gross'] as const) {
    const wanted = told[name];
    if (wanted == null) continue;
    const difference = Money.of(taxed[name], currency).subtract(Money.parse(wanted, currency));
    if (difference.isZero) continue;
    const computed = Money.of(taxed[name], currency).decimal;
    throw new DomainError(
      'FINANCE_ORDER_TOTALS_DIFFER',
      `The lines add up to ${computed} ${currency} ${name}, the order says ${wanted}: a difference of ${difference.decimal}.`,
      { path: ['totals', name], details: { field: name, computed, told: wanted, difference: difference.decimal } },
    );
  }
}

/** What two records of one number are compared by. */
export function bodyHash(body: object): string {
  return sha256(canonicalJson(JSON.parse(JSON.stringify(body))));
}

export function lineFault(message: string, path: readonly string[]): DomainError {
  return new DomainError('FINANCE_ORDER_LINE_INVALID', message, { path });
}
