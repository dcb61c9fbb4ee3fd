import { divideRounded, formatScaled, type Money, Money as MoneyValue, parseScaled, UnitPrice } from '@mh-os/kernel';
import { type PriceBasis, type TaxedPrice, taxedPrice } from '../vat/vat.rules.ts';
import type { DestinationPolicy, LineAmounts } from './resolution.types.ts';

/** The VAT of the channel's country, that of where goods go, and which side stays when the two differ. */
export interface LineVat {
  readonly home: string;
  readonly destination: string;
  readonly policy: DestinationPolicy;
}

/**
 * A quantity with its tax. The side that was set is multiplied and rounded once, the tax is the difference (P11). Where the
 * destination is taxed otherwise, the kept side goes on as the set one: one tax, never on top of another (P13).
 */
export function taxedQuantity(unitPrice: UnitPrice, quantity: number, basis: PriceBasis, vat: LineVat): TaxedPrice {
  const home = taxedPrice(unitPrice.times(BigInt(quantity)), basis, vat.home);
  if (parseScaled(vat.home, 2) === parseScaled(vat.destination, 2)) return home;
  return vat.policy === 'KEEP_GROSS'
    ? taxedPrice(home.gross, 'GROSS', vat.destination)
    : taxedPrice(home.net, 'NET', vat.destination);
}

/** One price worked out for a quantity. */
export function lineAmounts(
  price: { readonly id: string; readonly amount: string; readonly currency: string; readonly basis: PriceBasis },
  quantity: number,
  vat: LineVat,
): LineAmounts {
  const unitPrice = UnitPrice.parse(price.amount, price.currency);
  const { basis } = price;
  const unit = taxedQuantity(unitPrice, 1, basis, vat);
  const total = quantity === 1 ? unit : taxedQuantity(unitPrice, quantity, basis, vat);
  return { priceId: price.id, unitPrice, basis, unit, total };
}

export const VAT_MODES = ['PER_LINE', 'PER_RATE'] as const;
/** How a document's VAT is rounded: each line for itself, or once per rate (P12). */
export type VatMode = (typeof VAT_MODES)[number];

/** Totals of one VAT rate. */
export interface RateTotal {
  readonly vatPercent: string;
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
}

/** A document's totals, with the mode that they were rounded by: it is kept with the document. */
export interface DocumentTotals {
  readonly mode: VatMode;
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
  readonly rates: readonly RateTotal[];
}

const sum = (amounts: readonly Money[], currency: string): Money =>
  amounts.reduce((total, one) => total.add(one), MoneyValue.zero(currency));

/** Lines of one rate: the set sides add up exactly; per rate the other side comes from their sum, rounded once. */
function ofRate(lines: readonly TaxedPrice[], vatPercent: string, mode: VatMode, currency: string): RateTotal {
  const parts = (['GROSS', 'NET'] as const).map((basis) => {
    const set = lines.filter((line) => line.basis === basis);
    if (mode === 'PER_RATE') {
      const side = sum(
        set.map((line) => (basis === 'GROSS' ? line.gross : line.net)),
        currency,
      );
      return taxedPrice(side, basis, vatPercent);
    }
    return {
      net: sum(
        set.map((line) => line.net),
        currency,
      ),
      gross: sum(
        set.map((line) => line.gross),
        currency,
      ),
    };
  });
  const net = sum(
    parts.map((part) => part.net),
    currency,
  );
  const gross = sum(
    parts.map((part) => part.gross),
    currency,
  );
  return { vatPercent, net, gross, tax: gross.subtract(net) };
}

/** Adds up lines of one currency by the brand's mode. */
export function documentTotals(lines: readonly TaxedPrice[], mode: VatMode, currency: string): DocumentTotals {
  const percents = [...new Set(lines.map((line) => line.vatPercent))].sort();
  const rates = percents.map((percent) =>
    ofRate(
      lines.filter((line) => line.vatPercent === percent),
      percent,
      mode,
      currency,
    ),
  );
  const net = sum(
    rates.map((rate) => rate.net),
    currency,
  );
  const gross = sum(
    rates.map((rate) => rate.gross),
    currency,
  );
  return { mode, rates, net, gross, tax: gross.subtract(net) };
}

/** Price per litre, kilogram or piece, as shops in the EU must show it. */
export interface BasePrice {
  readonly price: UnitPrice;
  readonly per: string;
}

/** To which unit a content counts, and how many of it one is, in thousandths. */
const PER: Readonly<Record<string, readonly [per: string, thousandths: bigint]>> = {
  ml: ['l', 1n],
  l: ['l', 1000n],
  g: ['kg', 1n],
  kg: ['kg', 1000n],
  pcs: ['pcs', 1000n],
};

/** The gross price per base unit, rounded once to the minor unit; null where the content cannot be counted so. */
export function basePrice(
  gross: Money,
  content: { readonly amount: string; readonly unit: string } | null,
): BasePrice | null {
  const [per, thousandths] = (content && PER[content.unit]) ?? ['', 0n];
  if (!content || thousandths === 0n) return null;
  const millionths = parseScaled(content.amount, 3) * thousandths;
  if (millionths <= 0n) return null;
  const minor = divideRounded(gross.minorUnits * 1_000_000n, millionths);
  return { price: UnitPrice.parse(formatScaled(minor, gross.exponent), gross.currency), per };
}
