import { DomainError, formatScaled, Money, parseScaled } from '@mh-os/kernel';
import type { Guardrail, GuardrailKind, GuardrailLimits, PriceSide } from './guardrail.types.ts';

/** What a guardrail is set to. */
export type Wanted = Omit<Guardrail, 'id'>;

/** What a person may say about a guardrail's limits. */
export interface LimitsGiven {
  readonly minimumMarginPercent?: string | null;
  readonly maximumIncreasePercent?: string | null;
  readonly maximumDecreasePercent?: string | null;
  readonly windowDays?: number | null;
  readonly amount?: { readonly decimal: string; readonly currency: string } | null;
  readonly basis?: PriceSide | null;
  readonly referenceChannelId?: string | null;
  readonly tolerancePercent?: string | null;
  readonly maximumUndercutPercent?: string | null;
}

type Field = keyof LimitsGiven;

/** Which limits each kind takes; any other given is a mistake. */
const FIELDS: Readonly<Record<GuardrailKind, readonly Field[]>> = {
  MINIMUM_MARGIN: ['minimumMarginPercent'],
  BELOW_COST: [],
  MAXIMUM_CHANGE: ['maximumIncreasePercent', 'maximumDecreasePercent'],
  MAXIMUM_CHANGE_OVER_TIME: ['maximumIncreasePercent', 'maximumDecreasePercent', 'windowDays'],
  FLOOR: ['amount', 'basis'],
  CEILING: ['amount', 'basis'],
  MINIMUM_ADVERTISED_PRICE: ['amount', 'basis'],
  CHANNEL_ORDER: ['referenceChannelId', 'tolerancePercent', 'basis'],
  UNDERCUT_LIMIT: ['maximumUndercutPercent'],
};

const NONE: GuardrailLimits = {
  ...{ minimumMarginPercent: null, maximumIncreasePercent: null, maximumDecreasePercent: null, windowDays: null },
  ...{ amountMinor: null, currency: null, basis: null, referenceChannelId: null, tolerancePercent: null },
  maximumUndercutPercent: null,
};

/** The limits of a kind from what was said; refuses what is missing, out of range, or belongs to another kind. */
export function limitsOf(kind: GuardrailKind, given: LimitsGiven): GuardrailLimits {
  const takes = FIELDS[kind];
  for (const [field, value] of Object.entries(given))
    if (value !== null && value !== undefined && !takes.includes(field as Field))
      throw wrong(
        field,
        `A guardrail of the kind ${kind} has no ${field}; it takes ${takes.join(', ') || 'no limits'}.`,
      );
  switch (kind) {
    case 'MINIMUM_MARGIN':
      return { ...NONE, minimumMarginPercent: margin(given.minimumMarginPercent) };
    case 'BELOW_COST':
      return NONE;
    case 'MAXIMUM_CHANGE':
      return { ...NONE, ...change(given) };
    case 'MAXIMUM_CHANGE_OVER_TIME':
      return { ...NONE, ...change(given), windowDays: days(given.windowDays) };
    case 'FLOOR':
    case 'CEILING':
    case 'MINIMUM_ADVERTISED_PRICE':
      return { ...NONE, ...amount(given) };
    case 'CHANNEL_ORDER': {
      const tolerancePercent = percent('tolerancePercent', given.tolerancePercent ?? '0', 10_000n);
      const referenceChannelId = given.referenceChannelId ?? null;
      if (!referenceChannelId) throw wrong('referenceChannelId', 'Say which channel must not be exceeded.');
      return { ...NONE, referenceChannelId, tolerancePercent, basis: given.basis ?? 'GROSS' };
    }
    case 'UNDERCUT_LIMIT':
      return {
        ...NONE,
        maximumUndercutPercent: percent('maximumUndercutPercent', given.maximumUndercutPercent, 9_999n),
      };
  }
}

function wrong(field: string, message: string): DomainError {
  return new DomainError('GUARDRAIL_LIMIT', message, { path: [field] });
}

function margin(given: string | null | undefined): string {
  const scaled = given ? parseScaled(given, 2) : -1n;
  if (scaled >= 0n && scaled < 10_000n) return formatScaled(scaled, 2);
  throw new DomainError('MARGIN_OUT_OF_RANGE', 'A minimum margin is from 0 to below 100 percent of the net price.', {
    path: ['minimumMarginPercent'],
  });
}

function percent(field: Field, given: string | null | undefined, most: bigint): string {
  if (!given) throw wrong(field, `${field} is needed: a percentage from 0 to ${formatScaled(most, 2)}.`);
  const scaled = parseScaled(given, 2);
  if (scaled < 0n || scaled > most) throw wrong(field, `${field} is from 0 to ${formatScaled(most, 2)} percent.`);
  return formatScaled(scaled, 2);
}

function change(given: LimitsGiven): Pick<GuardrailLimits, 'maximumIncreasePercent' | 'maximumDecreasePercent'> {
  const up = given.maximumIncreasePercent;
  const down = given.maximumDecreasePercent;
  if (!up && !down)
    throw wrong('maximumIncreasePercent', 'Say by how much a price may rise, by how much it may fall, or both.');
  return {
    maximumIncreasePercent: up ? percent('maximumIncreasePercent', up, 9_999_999n) : null,
    maximumDecreasePercent: down ? percent('maximumDecreasePercent', down, 10_000n) : null,
  };
}

function days(given: number | null | undefined): number {
  if (given && given >= 1 && given <= 730) return given;
  throw wrong('windowDays', 'The window is 1 to 730 days.');
}

function amount(given: LimitsGiven): Pick<GuardrailLimits, 'amountMinor' | 'currency' | 'basis'> {
  if (!given.amount) throw wrong('amount', 'Say which amount.');
  const money = Money.parse(given.amount.decimal, given.amount.currency);
  if (money.minorUnits <= 0n) throw wrong('amount', 'The amount is more than zero.');
  return { amountMinor: money.minorUnits.toString(), currency: money.currency, basis: given.basis ?? 'GROSS' };
}

/** How people call a guardrail. */
export function labelOf(one: Pick<Wanted, 'kind'> & GuardrailLimits): string {
  const money = one.amountMinor && one.currency ? Money.of(BigInt(one.amountMinor), one.currency).toString() : '';
  const both = [
    one.maximumIncreasePercent && `+${one.maximumIncreasePercent} %`,
    one.maximumDecreasePercent && `−${one.maximumDecreasePercent} %`,
  ]
    .filter(Boolean)
    .join(', ');
  const labels: Readonly<Record<GuardrailKind, string>> = {
    MINIMUM_MARGIN: `Minimum margin ${one.minimumMarginPercent} %`,
    BELOW_COST: 'Not below cost',
    MAXIMUM_CHANGE: `Maximum change ${both}`,
    MAXIMUM_CHANGE_OVER_TIME: `Maximum change in ${one.windowDays} days ${both}`,
    FLOOR: `Floor ${money}`,
    CEILING: `Ceiling ${money}`,
    MINIMUM_ADVERTISED_PRICE: `Minimum advertised price ${money}`,
    CHANNEL_ORDER: 'Order of channels',
    UNDERCUT_LIMIT: `At most ${one.maximumUndercutPercent} % below competitors`,
  };
  return labels[one.kind];
}
