import type { UnitPrice } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { readCosts, type CurrentCost } from '../costs/costs.read-model.ts';
import { pairKey, readCurrentPrices } from '../prices/current-prices.read-model.ts';
import { readCompetitorFacts } from './competitor-facts.ts';
import { type Guardrail, type GuardrailVerdict, judgePrice, type PriceSide, type Sides } from './guardrail.rules.ts';
import { readGuardrailRules } from './guardrails.read-model.ts';
import { ruleBook } from './levels.rules.ts';
import { readCategoriesOf } from './places.read-model.ts';
import { lockForOrder, readEarlierPrices, readOrderedPrices } from './price-facts.read-model.ts';

/** A price of a variant, to be judged. */
export interface JudgedPrice extends Sides {
  readonly variantId: string;
  readonly channelId: string;
  readonly basis: PriceSide;
}

/**
 * Judges prices by the guardrails and facts of this moment, in the caller's transaction; one list of verdicts per price.
 * Prices given together are seen as coming into force together; `siblings` too, which are not judged themselves. With
 * `supposed` costs, what they would say then.
 */
export async function judgePrices(
  tx: ReadTx,
  prices: readonly JudgedPrice[],
  now: Date,
  siblings: readonly JudgedPrice[] = [],
  supposed?: ReadonlyMap<string, UnitPrice>,
): Promise<{ verdicts: GuardrailVerdict[][]; costs: Map<string, CurrentCost> }> {
  const guardrails = (await readGuardrailRules(tx)).filter((one) => one.active);
  const variantIds = [...new Set(prices.map((price) => price.variantId))];
  const costs = await readCosts(tx, variantIds, now);
  if (guardrails.length === 0 || prices.length === 0) return { verdicts: prices.map(() => []), costs };
  const facts = await readFacts(tx, guardrails, prices, variantIds, now);
  const proposed = byVariant([...siblings, ...prices]);
  const book = ruleBook(guardrails);
  const verdicts = prices.map((price) => {
    const { variantId } = price;
    const others = new Map([...(facts.ordered.get(variantId) ?? []), ...(proposed.get(variantId) ?? [])]);
    const earlier = new Map(
      [...facts.earlier].flatMap(([days, found]) => {
        const sides = found.get(pairKey(price));
        return sides ? [[days, sides] as const] : [];
      }),
    );
    return judgePrice(
      {
        ...price,
        ...{ categories: facts.categories.get(variantId) ?? new Map<string, number>(), others, earlier, at: now },
        cost: (supposed ? supposed.get(variantId) : costs.get(variantId)?.price) ?? null,
        current: facts.current.get(pairKey(price)) ?? null,
        competitors: facts.competitors.get(variantId) ?? [],
      },
      book,
    );
  });
  return { verdicts, costs };
}

async function readFacts(
  tx: ReadTx,
  guardrails: readonly Guardrail[],
  prices: readonly JudgedPrice[],
  variantIds: readonly string[],
  now: Date,
) {
  const asks = (kind: Guardrail['kind']): boolean => guardrails.some((one) => one.kind === kind);
  const byCategory = guardrails.some((one) => one.categoryId !== null);
  return {
    categories: byCategory ? await readCategoriesOf(tx, variantIds) : new Map<string, Map<string, number>>(),
    current: asks('MAXIMUM_CHANGE') ? await readCurrentPrices(tx, prices) : new Map<string, Sides>(),
    earlier: await readEarlierPrices(tx, guardrails, prices, now),
    ordered: await readOrderedPrices(tx, guardrails, variantIds),
    competitors: asks('UNDERCUT_LIMIT') ? await readCompetitorFacts(tx, variantIds) : new Map<string, never>(),
  };
}

function byVariant(prices: readonly JudgedPrice[]): Map<string, Map<string, Sides>> {
  const found = new Map<string, Map<string, Sides>>();
  for (const price of prices) {
    const ofVariant = found.get(price.variantId) ?? new Map<string, Sides>();
    found.set(price.variantId, ofVariant.set(price.channelId, price));
  }
  return found;
}

/** Before prices come into force: nobody else decides prices of these variants until the end of the transaction. */
export async function lockJudged(tx: Tx, variantIds: readonly string[]): Promise<void> {
  await lockForOrder(tx, await readGuardrailRules(tx), variantIds);
}
