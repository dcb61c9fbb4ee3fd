import { DomainError, formatScaled, parseScaled, UNIT_PRICE_SCALE, UnitPrice } from '@mh-os/kernel';

export const COST_COMPONENT_KINDS = ['PURCHASE', 'FREIGHT', 'DUTY', 'PACKAGING', 'FILLING', 'OTHER'] as const;
export type CostComponentKind = (typeof COST_COMPONENT_KINDS)[number];

/** A part of what a unit costs until it lies in the warehouse. */
export interface CostComponent {
  readonly kind: CostComponentKind;
  readonly label: string;
  readonly amount: string;
}

/** More parts than that nobody reads. */
const MOST = 20;
/** A begin may lie this far back, for clocks differ. */
const SLACK_MS = 60_000;

/** The sum of the parts, to the fourth decimal: nothing is left out of it and nothing is in it besides (W6). */
export function landedCost(components: readonly CostComponent[], currency: string): UnitPrice {
  if (components.length === 0 || components.length > MOST)
    throw new DomainError('COST_COMPONENTS', `A landed cost has 1 to ${MOST} components.`, { path: ['components'] });
  const scaled = components.map(({ amount }, index) => {
    const part = parseScaled(amount, UNIT_PRICE_SCALE);
    if (part >= 0n) return part;
    throw new DomainError('COST_NEGATIVE', 'A component of a cost is never below zero.', {
      path: ['components', String(index), 'amount'],
    });
  });
  const sum = scaled.reduce((total, part) => total + part, 0n);
  return UnitPrice.parse(formatScaled(sum, UNIT_PRICE_SCALE), currency);
}

/**
 * From when a cost holds: now, or an instant to come. What lies back stays as it was, for prices were judged and margins
 * reported by it: a cost that was wrong is corrected from now on.
 */
export function costBegin(wanted: Date | null | undefined, now: Date): Date {
  if (!wanted) return now;
  if (wanted.getTime() < now.getTime() - SLACK_MS)
    throw new DomainError(
      'COST_BACKDATED',
      'A cost begins now or later. What it was stays on record; correct it from now on.',
      { path: ['validFrom'], details: { now: now.toISOString() } },
    );
  return wanted < now ? now : wanted;
}
