import { parseScaled } from '@mh-os/kernel';
import { type Guardrail, GUARDRAIL_POLICIES } from './guardrail.rules.ts';

type Limits = Omit<Guardrail, 'id' | 'kind'>;

/** Whether a guardrail lets more through after a change than before: that needs a second person (ADM-6). */
export function isLoosening(before: Limits, after: Limits): boolean {
  if (!before.active) return false;
  if (!after.active) return true;
  const weaker = GUARDRAIL_POLICIES.indexOf(after.policy) > GUARDRAIL_POLICIES.indexOf(before.policy);
  const lower = parseScaled(after.minimumMarginPercent, 2) < parseScaled(before.minimumMarginPercent, 2);
  // From one channel to all it holds where it held before; any other move leaves a channel without it.
  const moved = before.channelId !== after.channelId && after.channelId !== null;
  return weaker || lower || moved;
}
