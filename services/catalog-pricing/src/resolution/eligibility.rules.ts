import { DomainError, divideRounded, exponentOf, formatScaled, parseScaled, UNIT_PRICE_SCALE } from '@mh-os/kernel';
import type { Candidate, Conversion, PriceLevel, PriceQuestion, Rejection, Window } from './resolution.types.ts';

/** Half open: the end is the first instant at which it no longer holds, so adjacent windows neither overlap nor leave a gap. */
export function contains(window: Window, at: number): boolean {
  return (window.from === null || window.from <= at) && (window.to === null || at < window.to);
}

/** The level of a price, from whom and what its list is bound to. */
export function levelOf({ customerId, segmentId, channelId }: Candidate): PriceLevel {
  if (customerId !== null) return channelId === null ? 'CUSTOMER' : 'CUSTOMER_CHANNEL';
  if (segmentId !== null) return channelId === null ? 'SEGMENT' : 'SEGMENT_CHANNEL';
  return channelId === null ? 'BASE' : 'CHANNEL';
}

/** The hard filters but the currency, in a fixed order; null: it passes (P2). */
export function filteredOut(candidate: Candidate, question: PriceQuestion): Rejection | null {
  const { at } = question;
  if (candidate.variantId !== question.variantId) return 'OTHER_VARIANT';
  if (!contains(candidate.active, at)) return 'LIST_INACTIVE';
  if (!contains(candidate.listWindow, at)) return 'LIST_WINDOW';
  if (!contains(candidate.window, at)) return 'PRICE_WINDOW';
  if (candidate.channelId !== null && candidate.channelId !== question.channelId) return 'OTHER_CHANNEL';
  if (candidate.customerId !== null && candidate.customerId !== question.customerId) return 'OTHER_CUSTOMER';
  if (candidate.segmentId !== null && !question.segmentIds.includes(candidate.segmentId)) return 'OTHER_SEGMENT';
  return candidate.minQuantity > question.quantity ? 'BELOW_QUANTITY' : null;
}

/** A conversion that may be used: known and not too old; else why not. */
export function conversionOf(from: string, conversions: readonly Conversion[]): Conversion | Rejection {
  const found = conversions.find((one) => one.from === from);
  if (!found) return 'RATE_MISSING';
  return found.stale ? 'RATE_STALE' : found;
}

/**
 * A unit price in the other currency: times the exact factor, rounded once to the minor unit of that currency, half away
 * from zero. Between two currencies through the base there is no rounding in between.
 */
export function convert(amount: string, conversion: Conversion): string {
  const numerator = BigInt(conversion.numerator);
  const denominator = BigInt(conversion.denominator);
  if (numerator <= 0n || denominator <= 0n)
    throw new DomainError('RATE_NOT_POSITIVE', 'A currency rate is more than zero.');
  const exponent = Math.min(exponentOf(conversion.to), UNIT_PRICE_SCALE);
  const lost = 10n ** BigInt(UNIT_PRICE_SCALE - exponent);
  const minor = divideRounded(parseScaled(amount, UNIT_PRICE_SCALE) * numerator, denominator * lost);
  return formatScaled(minor * lost, UNIT_PRICE_SCALE);
}
