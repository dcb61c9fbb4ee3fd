import { divideRounded, DomainError, formatScaled, Money, parseScaled } from '@mh-os/kernel';

/** Percent with two decimals, in hundredths of a percent: `19.00` is 1900. */
const PERCENT_SCALE = 2;
const WHOLE = 10_000n;

/** Which side of a price was set by a person; the other one is derived from it and never the other way round (P11). */
export type PriceBasis = 'NET' | 'GROSS';

/** One price with its tax: `net + tax = gross`, exactly. */
export interface TaxedPrice {
  readonly net: Money;
  readonly gross: Money;
  readonly tax: Money;
  readonly basis: PriceBasis;
  /** Percent as plain decimal with two decimals, e.g. `19.00`. */
  readonly vatPercent: string;
}

/** A VAT percentage as a plain decimal with two decimals; from 0 to 100. */
export function parsePercent(text: string): string {
  const scaled = parseScaled(text, PERCENT_SCALE);
  if (scaled < 0n || scaled > WHOLE)
    throw new DomainError('PERCENT_INVALID', `${text} is no percentage: it is between 0 and 100.`);
  return formatScaled(scaled, PERCENT_SCALE);
}

/**
 * Both sides of a price from the one that was set. Gross set: net = gross / (1 + rate) rounded once, tax = gross − net.
 * Net set: gross = net × (1 + rate) rounded once, tax = gross − net. The rounded side is never used to compute again (P11).
 */
export function taxedPrice(amount: Money, basis: PriceBasis, vatPercent: string): TaxedPrice {
  const rate = parseScaled(vatPercent, PERCENT_SCALE);
  const other = (minor: bigint): Money => Money.of(minor, amount.currency);
  const net = basis === 'NET' ? amount : other(divideRounded(amount.minorUnits * WHOLE, WHOLE + rate));
  const gross = basis === 'GROSS' ? amount : other(divideRounded(amount.minorUnits * (WHOLE + rate), WHOLE));
  return { net, gross, tax: gross.subtract(net), basis, vatPercent: formatScaled(rate, PERCENT_SCALE) };
}

/** A rate of a country and class from an instant on, until the next one of the same country and class. */
export interface DatedRate {
  readonly country: string;
  readonly vatClass: string;
  readonly percent: string;
  readonly validFrom: Date;
}

/** The rate in force at an instant: the latest that began at or before it (half-open windows without gaps, P2). */
export function rateAt(rates: readonly DatedRate[], country: string, vatClass: string, at: Date): string {
  let found: DatedRate | undefined;
  for (const rate of rates) {
    if (rate.country !== country || rate.vatClass !== vatClass || rate.validFrom > at) continue;
    if (!found || rate.validFrom > found.validFrom) found = rate;
  }
  if (found) return found.percent;
  throw new DomainError(
    'VAT_RATE_MISSING',
    `No ${vatClass} VAT rate of ${country} is known at ${at.toISOString()}: add one before pricing there.`,
    { details: { country, vatClass, at: at.toISOString() } },
  );
}
