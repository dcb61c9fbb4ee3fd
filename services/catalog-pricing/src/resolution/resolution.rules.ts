import { lineAmounts } from './amounts.rules.ts';
import { conversionOf, convert, filteredOut, levelOf } from './eligibility.rules.ts';
import { type Contender, rank, weightOf } from './ranking.rules.ts';
import type {
  Candidate,
  Conversion,
  LineAnswer,
  NoPriceReason,
  PriceQuestion,
  PriceTrace,
  Rejection,
  ResolvedLine,
  TraceStep,
} from './resolution.types.ts';

export type { LineAnswer, ResolvedLine, UnpricedLine } from './resolution.types.ts';

interface Field {
  readonly contenders: readonly Contender[];
  readonly out: ReadonlyMap<Candidate, Rejection>;
}

function contender(candidate: Candidate, vat: string, conversion: Conversion | null): Contender {
  const amount = conversion ? convert(candidate.amount, conversion) : candidate.amount;
  const weight = weightOf(amount, candidate.basis, vat);
  return { candidate, level: levelOf(candidate), amount, converted: conversion !== null, weight };
}

/** Who passes the hard filters. Prices of other currencies come in converted, and only where there is none in the channel's. */
function fieldOf(
  question: PriceQuestion,
  candidates: readonly Candidate[],
  conversions: readonly Conversion[],
  vat: string,
): Field {
  const out = new Map<Candidate, Rejection>();
  const foreign: Candidate[] = [];
  const contenders: Contender[] = [];
  for (const candidate of candidates) {
    const reason = filteredOut(candidate, question);
    if (reason) out.set(candidate, reason);
    else if (candidate.currency === question.currency) contenders.push(contender(candidate, vat, null));
    else foreign.push(candidate);
  }
  for (const candidate of foreign) {
    const conversion =
      contenders.some((one) => !one.converted) || !question.converts
        ? 'OTHER_CURRENCY'
        : conversionOf(candidate.currency, conversions);
    if (typeof conversion === 'string') out.set(candidate, conversion);
    else contenders.push(contender(candidate, vat, conversion));
  }
  return { contenders, out };
}

/**
 * The price of one line: total and deterministic, whatever the order of the candidates (P1). Everything that it was decided
 * from is in its trace.
 */
export function resolveLine(
  question: PriceQuestion,
  candidates: readonly Candidate[],
  conversions: readonly Conversion[],
): LineAnswer {
  const { homeVat, destinationVat } = question;
  const field: Field =
    homeVat === null || destinationVat === null
      ? { contenders: [], out: new Map() }
      : fieldOf(question, candidates, conversions, homeVat);
  const { winner, reference, rejected } = rank(field.contenders);
  const byCandidate = new Map(field.contenders.map((one) => [one.candidate, one]));
  const stepOf = (candidate: Candidate): TraceStep => {
    const one = byCandidate.get(candidate);
    const reason = one ? (rejected.get(one) ?? null) : (field.out.get(candidate) ?? null);
    const outcome = one && one === winner ? 'WON' : one && one === reference ? 'REFERENCE' : 'REJECTED';
    return { candidate, level: levelOf(candidate), outcome, reason, converted: one?.converted ? one.amount : null };
  };
  const trace: PriceTrace = {
    question,
    conversions: usedConversions(candidates, question, conversions),
    steps: [...candidates].sort(inOrder).map(stepOf),
    winnerId: winner?.candidate.id ?? null,
    referenceId: winner && reference && winner !== reference ? reference.candidate.id : null,
    guardrails: [],
  };
  if (!winner || homeVat === null || destinationVat === null)
    return unpriced(trace, homeVat === null || destinationVat === null ? 'VAT_UNKNOWN' : undefined);
  return priced(trace, winner, reference === winner ? null : reference, { homeVat, destinationVat });
}

function priced(
  trace: PriceTrace,
  winner: Contender,
  reference: Contender | null,
  vat: { readonly homeVat: string; readonly destinationVat: string },
): ResolvedLine {
  const { question } = trace;
  const taxes = { home: vat.homeVat, destination: vat.destinationVat, policy: question.destinationPolicy };
  const amountsOf = ({ candidate: { id, basis }, amount }: Contender) =>
    lineAmounts({ id, amount, basis, currency: question.currency }, question.quantity, taxes);
  const { candidate, level, converted } = winner;
  return {
    outcome: 'PRICED',
    ...{ key: question.key, variantId: question.variantId, quantity: question.quantity, currency: question.currency },
    ...amountsOf(winner),
    ...{ level, type: candidate.type, listId: candidate.listId, listCode: candidate.listCode },
    since: latest(candidate.window.from, candidate.listWindow.from, candidate.active.from),
    reference: reference && amountsOf(reference),
    conversion: (converted && trace.conversions.find((one) => one.from === candidate.currency)) || null,
    trace,
  };
}

/** The line without a price, with the reason. */
export function unpriced(trace: PriceTrace, known?: NoPriceReason): LineAnswer {
  const { key, variantId, quantity } = trace.question;
  const reason = known ?? (trace.steps.length === 0 ? 'NO_CANDIDATE' : 'NONE_ELIGIBLE');
  return { outcome: 'NO_PRICE', key, variantId, quantity, reason, trace };
}

/** The same decision again from a trace alone (P6): nothing of what it came to is used. */
export function replay(trace: PriceTrace): LineAnswer {
  return resolveLine(
    trace.question,
    trace.steps.map((step) => step.candidate),
    trace.conversions,
  );
}

function usedConversions(
  candidates: readonly Candidate[],
  { currency }: PriceQuestion,
  conversions: readonly Conversion[],
): Conversion[] {
  const foreign = new Set(candidates.map((one) => one.currency).filter((one) => one !== currency));
  return conversions.filter((one) => foreign.has(one.from) && one.to === currency);
}

function latest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((one) => one !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function inOrder(a: Candidate, b: Candidate): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
