import type { Ctx } from '@mh-os/kernel';
import type { GuardrailOutcome, GuardrailVerdict } from './guardrail.rules.ts';

const PLAIN: Readonly<Record<GuardrailOutcome, string>> = {
  PASSED: 'The guardrail is kept.',
  NEAR: 'The guardrail is kept, narrowly.',
  WARNED: 'The guardrail is broken; the price is allowed with a warning.',
  NEEDS_APPROVAL: 'The guardrail is broken; a second person has to approve.',
  BLOCKED: 'The guardrail is broken; the price is refused.',
};

/** Verdicts as a caller may see them: who may not see costs does not learn them from a margin or a lowest price. */
export function visibleVerdicts(ctx: Ctx, verdicts: readonly GuardrailVerdict[]): GuardrailVerdict[] {
  if (ctx.can('catalog-pricing.cost.read')) return [...verdicts];
  return verdicts.map((verdict) => ({ ...verdict, actual: null, message: PLAIN[verdict.outcome] }));
}
