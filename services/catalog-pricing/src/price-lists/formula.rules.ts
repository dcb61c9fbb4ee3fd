import { divideRounded, exponentOf, parseScaled, UNIT_PRICE_SCALE, UnitPrice } from '@mh-os/kernel';
import { formatScaled } from '@mh-os/kernel';
import type { PriceBasis } from '../vat/vat.rules.ts';
import type { FormulaKind } from './price-list.rules.ts';

const HUNDRED = 100n * 10n ** 4n;
const ONE = 10n ** BigInt(UNIT_PRICE_SCALE);

/** How a list computes one price. */
export interface PriceFormula {
  readonly kind: FormulaKind;
  readonly percent: string;
  readonly basis: PriceBasis;
  /** VAT percent on a cost where the list is gross. */
  readonly vat: string;
  readonly ending: string | null;
}

/** The nearest price above zero with that ending; half way goes up. */
export function withEnding(exact: bigint, scale: bigint, ending: bigint): bigint {
  const unit = ONE * scale;
  const rest = exact - ending * scale;
  const steps = rest <= 0n ? 0n : (rest * 2n + unit) / (unit * 2n);
  const rounded = steps * ONE + ending;
  return rounded > 0n ? rounded : ONE;
}

/**
 * The price that a formula gives: percent on top of the cost (with VAT where the list is gross) or percent of another
 * price, rounded once: to the ending where there is one, else to the minor unit, half away from zero.
 */
export function computePrice(input: UnitPrice, formula: PriceFormula): UnitPrice {
  const percent = parseScaled(formula.percent, 4);
  const gross = formula.kind === 'COST_PLUS' && formula.basis === 'GROSS';
  const factor =
    (formula.kind === 'COST_PLUS' ? HUNDRED + percent : percent) *
    (gross ? 10_000n + parseScaled(formula.vat, 2) : 10_000n);
  const scale = HUNDRED * 10_000n;
  const exact = input.scaled * factor;
  const lost = 10n ** BigInt(UNIT_PRICE_SCALE - Math.min(exponentOf(input.currency), UNIT_PRICE_SCALE));
  const scaled =
    formula.ending === null
      ? divideRounded(exact, scale * lost) * lost
      : withEnding(exact, scale, parseScaled(formula.ending, UNIT_PRICE_SCALE));
  return UnitPrice.parse(formatScaled(scaled, UNIT_PRICE_SCALE), input.currency);
}

/** Whether a new price differs from the one in force by at least the smallest step; a first price always does. */
export function isStep(before: UnitPrice | null, after: UnitPrice, minimumStep: string | null): boolean {
  if (before === null) return true;
  const difference = after.scaled - before.scaled;
  const size = difference < 0n ? -difference : difference;
  return size > 0n && size >= parseScaled(minimumStep ?? '0', UNIT_PRICE_SCALE);
}
