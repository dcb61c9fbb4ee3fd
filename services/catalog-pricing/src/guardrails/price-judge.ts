import type { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { readCosts, type CurrentCost } from '../costs/costs.read-model.ts';
import { type Guardrail, type GuardrailVerdict, judgePrice } from './guardrail.rules.ts';
import { readGuardrailRules } from './guardrails.read-model.ts';

/** A price of a variant, to be judged. */
export interface JudgedPrice {
  readonly variantId: string;
  readonly channelId: string;
  readonly net: Money;
}

/** Judges prices by the guardrails and costs of this moment, in the caller's transaction; one list of verdicts per price. */
export async function judgePrices(
  tx: ReadTx,
  prices: readonly JudgedPrice[],
  now: Date,
): Promise<{ verdicts: GuardrailVerdict[][]; costs: Map<string, CurrentCost> }> {
  const guardrails = await readGuardrailRules(tx);
  const costs = await readCosts(tx, [...new Set(prices.map((price) => price.variantId))], now);
  return { verdicts: prices.map((price) => judgeWith(price, guardrails, costs)), costs };
}

/** The same with guardrails and costs already read. */
export function judgeWith(
  price: JudgedPrice,
  guardrails: readonly Guardrail[],
  costs: ReadonlyMap<string, CurrentCost>,
): GuardrailVerdict[] {
  const cost = costs.get(price.variantId)?.price ?? null;
  return judgePrice({ channelId: price.channelId, net: price.net, cost }, guardrails);
}
