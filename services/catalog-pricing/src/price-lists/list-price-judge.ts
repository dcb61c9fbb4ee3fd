import { DomainError, type Money, UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ChannelType } from '../channels/channel.type.ts';
import type { GuardrailVerdict } from '../guardrails/guardrail.rules.ts';
import { judgePrices } from '../guardrails/price-judge.ts';
import { readPricingFacts } from '../prices/price-lines.ts';
import { type PriceBasis, rateAt, taxedPrice } from '../vat/vat.rules.ts';

/** A price of a list, to be judged. */
export interface JudgedListPrice {
  readonly list: { readonly channelId: string | null; readonly currency: string; readonly basis: PriceBasis };
  readonly variant: { readonly id: string; readonly vatClass: string };
  readonly unitPrice: UnitPrice;
}

/** The channels in which a list's prices can be paid: its own, else those of its currency, else all. */
export function channelsOfList(
  list: JudgedListPrice['list'],
  channels: readonly ChannelType[],
): readonly ChannelType[] {
  if (list.channelId !== null) return channels.filter((one) => one.id === list.channelId);
  const same = channels.filter((one) => one.currency === list.currency);
  return same.length > 0 ? same : channels;
}

function netOf({ list, variant, unitPrice }: JudgedListPrice, vatOf: (vatClass: string) => string): Money {
  return taxedPrice(unitPrice.toMoney(), list.basis, vatOf(variant.vatClass)).net;
}

/**
 * Judges prices of lists by the guardrails of every channel in which they can be paid, in the caller's transaction: each
 * guardrail speaks once a price, with the worst that it says anywhere.
 */
export async function judgeListPrices(
  tx: ReadTx,
  prices: readonly JudgedListPrice[],
  now: Date,
): Promise<GuardrailVerdict[][]> {
  const facts = await readPricingFacts(tx);
  const channels = [...facts.channels.values()];
  const asked = prices.flatMap((price, index) =>
    channelsOfList(price.list, channels).map((channel) => {
      const vatOf = (vatClass: string): string => rateAt(facts.rates, channel.country, vatClass, now);
      return { index, variantId: price.variant.id, channelId: channel.id, net: netOf(price, vatOf) };
    }),
  );
  const { verdicts } = await judgePrices(tx, asked, now);
  const byPrice = prices.map(() => new Map<string, GuardrailVerdict>());
  asked.forEach(({ index }, at) => {
    for (const verdict of verdicts[at] ?? []) {
      const known = byPrice[index]!.get(verdict.guardrailId);
      if (!known || worse(verdict, known)) byPrice[index]!.set(verdict.guardrailId, verdict);
    }
  });
  return byPrice.map((one) => [...one.values()]);
}

const ORDER = ['PASSED', 'NEAR', 'WARNED', 'NEEDS_APPROVAL', 'BLOCKED'];

function worse(one: GuardrailVerdict, other: GuardrailVerdict): boolean {
  return ORDER.indexOf(one.outcome) > ORDER.indexOf(other.outcome);
}

/** The refusal of a price whose verdicts forbid it, or ask for a second person; null where it may be set. */
export function refusalOf(verdicts: readonly GuardrailVerdict[]): DomainError | null {
  const found = (outcome: string) => verdicts.find((verdict) => verdict.outcome === outcome);
  const blocked = found('BLOCKED');
  if (blocked)
    return new DomainError('GUARDRAIL_BLOCKED', blocked.message, { path: ['unitPrice'], details: { verdicts } });
  const waits = found('NEEDS_APPROVAL');
  return (
    (waits &&
      new DomainError(
        'GUARDRAIL_NEEDS_APPROVAL',
        `${waits.message} Write a price draft, so that a second person can approve it.`,
        {
          path: ['unitPrice'],
          details: { verdicts },
        },
      )) ??
    null
  );
}
