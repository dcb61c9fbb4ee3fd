import type { Ctx } from '@mh-os/kernel';
import type { GuardrailOutcome, GuardrailReason, GuardrailVerdict } from './guardrail.types.ts';

const PLAIN: Readonly<Record<GuardrailOutcome, string>> = {
  PASSED: 'The guardrail is kept.',
  NEAR: 'The guardrail is kept, narrowly.',
  WARNED: 'The guardrail is broken; the price is allowed with a warning.',
  NEEDS_APPROVAL: 'The guardrail is broken; a second person has to approve.',
  BLOCKED: 'The guardrail is broken; the price is refused.',
};

/** What these say gives the cost away. */
const BY_COST: ReadonlySet<GuardrailReason> = new Set(['MARGIN', 'BELOW_COST', 'COST_CURRENCY', 'COST_MISSING']);

/** Verdicts as a caller may see them: who may not see costs does not learn them from a margin or a lowest price. */
export function visibleVerdicts(ctx: Ctx, verdicts: readonly GuardrailVerdict[]): GuardrailVerdict[] {
  const whole = verdicts.map(completed);
  if (ctx.can('catalog-pricing.cost.read')) return whole;
  return whole.map((verdict) =>
    BY_COST.has(verdict.reason) ? { ...verdict, actual: null, params: {}, message: PLAIN[verdict.outcome] } : verdict,
  );
}

/** Verdicts kept before there were other kinds say nothing of theirs. */
function completed(verdict: GuardrailVerdict): GuardrailVerdict {
  const { kind = 'MINIMUM_MARGIN', level = 'BRAND', params = {} } = verdict as Partial<GuardrailVerdict>;
  return { ...verdict, kind, level, params };
}
