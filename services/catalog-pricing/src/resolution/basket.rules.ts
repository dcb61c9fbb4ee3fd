import { DomainError } from '@mh-os/kernel';
import { conversionBetween } from '../currency-rates/rates.rules.ts';
import { rateAt } from '../vat/vat.rules.ts';
import { type BasePrice, basePrice, documentTotals, type DocumentTotals } from './amounts.rules.ts';
import type { PriceFacts, VariantFacts } from './facts.read-model.ts';
import { lowestPublicPrior } from './lowest-prior.rules.ts';
import { resolveLine } from './resolution.rules.ts';
import type { Candidate, Conversion, LineAnswer, PriceQuestion } from './resolution.types.ts';

/** Lines to price at one instant, for one buyer in one channel. */
export interface BasketQuestion {
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
  readonly customerId: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Where goods go, two letters; null: the channel's country. */
  readonly country: string | null;
  /** Whether the lowest price of the 30 days before a reduction is wanted; it needs the history in the facts. */
  readonly withLowestPrior: boolean;
}

/** A line's price with what shops show beside it. */
export interface BasketLine {
  readonly answer: LineAnswer;
  readonly variant: VariantFacts | null;
  /** Unit price as it was set, and on which side; null where it is not known or the price is not everybody's. */
  readonly lowestPrior: { readonly amount: string; readonly basis: string } | null;
  readonly basePrice: BasePrice | null;
}

export interface BasketAnswer {
  readonly currency: string;
  readonly at: number;
  /** Customer groups that counted. */
  readonly segmentIds: readonly string[];
  readonly lines: readonly BasketLine[];
  readonly totals: DocumentTotals;
}

function vatOf(facts: PriceFacts, country: string, vatClass: string, at: number): string | null {
  try {
    return rateAt(facts.vat, country, vatClass, new Date(at));
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** Prices a basket from facts already read; nothing here asks the database. */
export function resolveBasket(
  facts: PriceFacts,
  channel: NonNullable<PriceFacts['channel']>,
  basket: BasketQuestion,
): BasketAnswer {
  const { currency } = channel;
  const conversions = new Map<string, Conversion | null>();
  const conversionFrom = (from: string): Conversion | null => {
    if (!conversions.has(from))
      conversions.set(from, conversionBetween(facts.rates, from, currency, basket.at, facts.policy.rateMaxAgeDays));
    return conversions.get(from) ?? null;
  };
  const lines = basket.lines.map((line, index): BasketLine => {
    const variant = facts.variants.get(line.variantId) ?? null;
    const vatClass = variant?.vatClass ?? '';
    const question: PriceQuestion = {
      ...{ key: String(index), variantId: line.variantId, quantity: line.quantity, at: basket.at },
      ...{ channelId: channel.id, currency, customerId: basket.customerId, segmentIds: facts.segmentIds },
      homeVat: vatOf(facts, channel.country, vatClass, basket.at),
      destinationVat: vatOf(facts, basket.country ?? channel.country, vatClass, basket.at),
      ...{ destinationPolicy: facts.policy.destinationPolicy, converts: facts.policy.converts },
    };
    const candidates = facts.candidates.get(line.variantId) ?? [];
    const foreign = new Set(candidates.map((one) => one.currency).filter((one) => one !== currency));
    const rates = facts.policy.converts ? [...foreign].sort().flatMap((from) => conversionFrom(from) ?? []) : [];
    const solved = resolveLine(question, candidates, rates);
    const answer: LineAnswer =
      variant === null && solved.outcome === 'NO_PRICE' ? { ...solved, reason: 'VARIANT_UNKNOWN' } : solved;
    return { answer, variant, ...extras(answer, variant, candidates, basket) };
  });
  const priced = lines.flatMap(({ answer }) => (answer.outcome === 'PRICED' ? [answer.total] : []));
  const { segmentIds } = facts;
  return { currency, at: basket.at, segmentIds, lines, totals: documentTotals(priced, facts.policy.vatMode, currency) };
}

function extras(
  answer: LineAnswer,
  variant: VariantFacts | null,
  candidates: readonly Candidate[],
  basket: BasketQuestion,
): Pick<BasketLine, 'lowestPrior' | 'basePrice'> {
  if (answer.outcome === 'NO_PRICE') return { lowestPrior: null, basePrice: null };
  const { since, level, trace } = answer;
  const open = level === 'CHANNEL' || level === 'BASE';
  const { channelId, currency, homeVat } = trace.question;
  const found =
    basket.withLowestPrior && open && since !== null
      ? lowestPublicPrior(candidates, { channelId, currency, vat: homeVat ?? '0.00' }, since)
      : null;
  return {
    lowestPrior: found && { amount: found.amount, basis: found.candidate.basis },
    basePrice: basePrice(answer.unit.gross, variant?.content ?? null),
  };
}
