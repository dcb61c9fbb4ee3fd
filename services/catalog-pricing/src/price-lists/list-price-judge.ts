import { DomainError, UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ChannelType } from '../channels/channel.type.ts';
import {
  bareFacts,
  type Guardrail,
  type GuardrailVerdict,
  GUARDRAIL_OUTCOMES,
  judgePrice,
  type Sides,
} from '../guardrails/guardrail.rules.ts';
import { readGuardrailRules } from '../guardrails/guardrails.read-model.ts';
import { readCategoriesOf } from '../guardrails/places.read-model.ts';
import { type JudgedPrice, judgePrices } from '../guardrails/price-judge.ts';
import { readPricingFacts } from '../prices/price-lines.ts';
import { type PriceBasis, rateAt, taxedPrice } from '../vat/vat.rules.ts';
import { readHeld } from './list-price-rows.read-model.ts';

/** A price of a list, to be judged. */
export interface JudgedListPrice {
  readonly list: {
    readonly id: string;
    readonly channelId: string | null;
    readonly currency: string;
    readonly basis: PriceBasis;
  };
  readonly variant: { readonly id: string; readonly vatClass: string };
  readonly minQuantity: number;
  readonly unitPrice: UnitPrice;
}

/** A price in one of the channels in which it can be paid. */
interface Asked extends JudgedPrice {
  readonly index: number;
  readonly sidesOf: (amount: string) => Sides;
}

const CHANGES: readonly Guardrail['kind'][] = ['MAXIMUM_CHANGE', 'MAXIMUM_CHANGE_OVER_TIME'];
const DAY_MS = 86_400_000;

/** The channels in which a list's prices can be paid: its own, else those of its currency, else all. */
export function channelsOfList(
  list: Pick<JudgedListPrice['list'], 'channelId' | 'currency'>,
  channels: readonly ChannelType[],
): readonly ChannelType[] {
  if (list.channelId !== null) return channels.filter((one) => one.id === list.channelId);
  const same = channels.filter((one) => one.currency === list.currency);
  return same.length > 0 ? same : channels;
}

/**
 * Judges prices of lists by the guardrails of every channel in which they can be paid, in the caller's transaction: each
 * guardrail speaks once a price, with the worst that it says anywhere. A change is measured against the list's own price,
 * not against the channel's. `siblings` are standard prices that would come into force together with them.
 */
export async function judgeListPrices(
  tx: ReadTx,
  prices: readonly JudgedListPrice[],
  now: Date,
  siblings: readonly JudgedPrice[] = [],
): Promise<GuardrailVerdict[][]> {
  if (prices.length === 0) return [];
  const facts = await readPricingFacts(tx);
  const channels = [...facts.channels.values()];
  const asked = prices.flatMap((price, index) => {
    const { list, variant, unitPrice } = price;
    return channelsOfList(list, channels).map((channel): Asked => {
      const vat = rateAt(facts.rates, channel.country, variant.vatClass, now);
      const sidesOf = (amount: string): Sides =>
        taxedPrice(UnitPrice.parse(amount, list.currency).toMoney(), list.basis, vat);
      const { net, gross } = sidesOf(unitPrice.decimal);
      return { index, variantId: variant.id, channelId: channel.id, net, gross, basis: list.basis, sidesOf };
    });
  });
  const { verdicts } = await judgePrices(tx, asked, now, siblings);
  const changes = await judgeChanges(tx, prices, asked, now);
  const byPrice = prices.map(() => new Map<string, GuardrailVerdict>());
  asked.forEach(({ index }, at) => {
    const plain = (verdicts[at] ?? []).filter((verdict) => !CHANGES.includes(verdict.kind));
    for (const verdict of [...plain, ...(changes[at] ?? [])]) {
      const known = byPrice[index]!.get(verdict.guardrailId);
      if (!known || weight(verdict) > weight(known)) byPrice[index]!.set(verdict.guardrailId, verdict);
    }
  });
  return byPrice.map((one) => [...one.values()]);
}

const weight = (verdict: GuardrailVerdict): number => GUARDRAIL_OUTCOMES.indexOf(verdict.outcome);

/** What guardrails of changes say, by the prices that the list itself had now and some days ago. */
async function judgeChanges(
  tx: ReadTx,
  prices: readonly JudgedListPrice[],
  asked: readonly Asked[],
  now: Date,
): Promise<GuardrailVerdict[][]> {
  const rules = (await readGuardrailRules(tx)).filter((one) => one.active && CHANGES.includes(one.kind));
  if (rules.length === 0) return [];
  const keys = prices.map(({ list, variant, minQuantity }) => ({
    listId: list.id,
    variantId: variant.id,
    minQuantity,
  }));
  const current = await readHeld(tx, keys, now);
  const windows = [...new Set(rules.flatMap((one) => one.windowDays ?? []))];
  const earlier = new Map<number, (string | null)[]>();
  for (const days of windows) earlier.set(days, await readHeld(tx, keys, new Date(now.getTime() - days * DAY_MS)));
  const categories = rules.some((one) => one.categoryId !== null)
    ? await readCategoriesOf(tx, [...new Set(prices.map((price) => price.variant.id))])
    : new Map<string, ReadonlyMap<string, number>>();
  return asked.map(({ index, sidesOf, ...price }) => {
    const held = current[index] ?? null;
    const before = [...earlier].flatMap(([days, amounts]) => {
      const amount = amounts[index] ?? null;
      return amount === null ? [] : [[days, sidesOf(amount)] as const];
    });
    const facts = { ...bareFacts(now), current: held === null ? null : sidesOf(held), earlier: new Map(before) };
    const above = categories.get(price.variantId) ?? new Map<string, number>();
    return judgePrice({ ...price, ...facts, categories: above, cost: null }, rules);
  });
}

/** The refusal of a price whose verdicts forbid it, or ask for a second person; null where it may be set. */
export function refusalOf(verdicts: readonly GuardrailVerdict[]): DomainError | null {
  const found = (outcome: string) => verdicts.find((verdict) => verdict.outcome === outcome);
  const blocked = found('BLOCKED');
  const options = { path: ['unitPrice'], details: { verdicts } };
  if (blocked) return new DomainError('GUARDRAIL_BLOCKED', blocked.message, options);
  const waits = found('NEEDS_APPROVAL');
  if (!waits) return null;
  const advice = 'Write a price draft, so that a second person can approve it.';
  return new DomainError('GUARDRAIL_NEEDS_APPROVAL', `${waits.message} ${advice}`, options);
}
