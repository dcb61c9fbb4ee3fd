import type {
  Guardrail,
  GuardrailOutcome,
  GuardrailPolicy,
  GuardrailReason,
  GuardrailVerdict,
} from './guardrail.types.ts';
import { levelOf } from './levels.rules.ts';

const BREACH: Readonly<Record<GuardrailPolicy, GuardrailOutcome>> = {
  BLOCK: 'BLOCKED',
  REQUIRE_APPROVAL: 'NEEDS_APPROVAL',
  WARN: 'WARNED',
};

/** What a judge found. */
export interface Finding {
  readonly outcome: 'PASSED' | 'NEAR' | 'BREACH';
  readonly reason: GuardrailReason;
  readonly limit: string;
  readonly actual?: string | null;
  readonly params?: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A finding as a verdict of its guardrail: the policy decides what a breach means. */
export function verdictOf(guardrail: Guardrail, finding: Finding): GuardrailVerdict {
  const { id: guardrailId, kind, policy } = guardrail;
  const { outcome, reason, limit, actual = null, params = {}, message } = finding;
  return {
    ...{ guardrailId, kind, level: levelOf(guardrail), policy, reason, limit, actual, params, message },
    outcome: outcome === 'BREACH' ? BREACH[policy] : outcome,
  };
}
