import { Money } from '@mh-os/kernel';
import { evaluatePromotions } from './evaluation.rules.ts';
import type { Promotion, PromotionAnswer, PromotionBasket } from './promotion.types.ts';

/** Everything that promotions over a basket were decided from, as plain JSON. */
export type PromotionRecord = { readonly basket: unknown; readonly promotions: unknown };

/** The record of an evaluation; kept with a document it says for ever why it came to this. */
export function recordOf(basket: PromotionBasket, promotions: readonly Promotion[]): PromotionRecord {
  return JSON.parse(JSON.stringify({ basket, promotions })) as PromotionRecord;
}

/** Evaluates a record again: the same lines, reasons and amounts (P6). */
export function replayPromotions(record: PromotionRecord): PromotionAnswer {
  const { basket, promotions } = revive(record) as { basket: PromotionBasket; promotions: Promotion[] };
  return evaluatePromotions(basket, promotions);
}

const INSTANTS: ReadonlySet<string> = new Set(['at', 'from', 'to']);

/** Amounts and instants as what they were. */
function revive(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && INSTANTS.has(key)) return new Date(value);
  if (Array.isArray(value)) return value.map((one) => revive(one));
  if (value === null || typeof value !== 'object') return value;
  const { minorUnits, currency } = value as { minorUnits?: unknown; currency?: unknown };
  if (typeof minorUnits === 'string' && typeof currency === 'string') return Money.of(BigInt(minorUnits), currency);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revive(one, name)]));
}
