import { judgeAmount, judgeChange, judgeChannelOrder, judgeUndercut } from './limits.rules.ts';
import {
  type Guardrail,
  GUARDRAIL_OUTCOMES,
  type GuardrailKind,
  type GuardrailOutcome,
  type GuardrailVerdict,
  type PriceToJudge,
} from './guardrail.types.ts';
import { type RuleBook, ruleBook, winnersAt } from './levels.rules.ts';
import { judgeBelowCost, judgeMargin } from './margin-verdict.rules.ts';

export * from './guardrail.types.ts';

/** A price about which nothing else is known: no current price, no other channels, no competitor. */
export function bareFacts(at: Date): Pick<PriceToJudge, 'current' | 'earlier' | 'others' | 'competitors' | 'at'> {
  return { current: null, earlier: new Map(), others: new Map(), competitors: [], at };
}

/** Judges a price by the guardrails that win at its place, in order of their ids (P7, P1). */
export function judgePrice(price: PriceToJudge, guardrails: readonly Guardrail[] | RuleBook): GuardrailVerdict[] {
  const book = 'general' in guardrails ? guardrails : ruleBook(guardrails);
  return [...winnersAt(book, price)]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((one) => JUDGES[one.kind](price, one));
}

const JUDGES: Readonly<Record<GuardrailKind, (price: PriceToJudge, guardrail: Guardrail) => GuardrailVerdict>> = {
  MINIMUM_MARGIN: judgeMargin,
  BELOW_COST: judgeBelowCost,
  MAXIMUM_CHANGE: judgeChange,
  MAXIMUM_CHANGE_OVER_TIME: judgeChange,
  FLOOR: judgeAmount,
  CEILING: judgeAmount,
  MINIMUM_ADVERTISED_PRICE: judgeAmount,
  CHANNEL_ORDER: judgeChannelOrder,
  UNDERCUT_LIMIT: judgeUndercut,
};

/** The weightiest outcome; PASSED where there is none. */
export function worstOutcome(outcomes: Iterable<GuardrailOutcome>): GuardrailOutcome {
  let worst = 0;
  for (const outcome of outcomes) worst = Math.max(worst, GUARDRAIL_OUTCOMES.indexOf(outcome));
  return GUARDRAIL_OUTCOMES[worst] ?? 'PASSED';
}
