import { Money } from '@mh-os/kernel';
import { bareFacts, type Guardrail, type PriceToJudge, type Sides } from '../src/guardrails/guardrail.rules.ts';

const eur = (decimal: string): Money => Money.parse(decimal, 'EUR');

/** Both sides of a price of which only the amount matters. */
export function sides(decimal: string): Sides {
  return { net: eur(decimal), gross: eur(decimal) };
}

/** A guardrail of the whole brand that asks for nothing. */
export function aRail(over: Partial<Guardrail> = {}): Guardrail {
  return {
    ...{
      id: 'a',
      kind: 'BELOW_COST',
      policy: 'BLOCK',
      active: true,
      channelId: null,
      variantId: null,
      categoryId: null,
    },
    ...{ minimumMarginPercent: null, maximumIncreasePercent: null, maximumDecreasePercent: null, windowDays: null },
    ...{ amountMinor: null, currency: null, basis: null, referenceChannelId: null, tolerancePercent: null },
    ...{ maximumUndercutPercent: null, ...over },
  };
}

/** A price in the shop about which nothing else is known. */
export function aPriceOf(decimal: string, over: Partial<PriceToJudge> = {}): PriceToJudge {
  const place = { variantId: 'v', categories: new Map<string, number>(), channelId: 'shop' };
  const facts = bareFacts(new Date('2026-11-01T12:00:00Z'));
  return { ...facts, ...place, ...sides(decimal), basis: 'NET', cost: null, ...over };
}
