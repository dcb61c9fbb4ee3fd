import type { WarningType } from '@mh-os/graphql';
import type { GuardrailVerdict } from './guardrail.rules.ts';

/** Verdicts worth a look although the price was set, as warnings of a mutation. */
export function toWarnings(verdicts: readonly GuardrailVerdict[], path: readonly string[] = []): WarningType[] {
  return verdicts
    .filter((verdict) => verdict.outcome !== 'PASSED')
    .map((verdict) => ({ code: `GUARDRAIL_${verdict.outcome}`, message: verdict.message, path: [...path] }));
}
