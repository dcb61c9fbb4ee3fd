import { parseScaled } from '@mh-os/kernel';
import { type Guardrail, GUARDRAIL_POLICIES, type Place } from './guardrail.types.ts';
import { ruleBook, winnersAt } from './levels.rules.ts';

/**
 * Whether a set of guardrails lets more through after a change than before: that needs a second person (ADM-6). A rule
 * closer to a product puts the wider one out of force there, so a *new* rule can loosen too; what counts is what holds at
 * each place. `places` are those that any rule tells apart, without channel; a channel that no rule names stands for all others.
 */
export function isLoosening(
  before: readonly Guardrail[],
  after: readonly Guardrail[],
  places: readonly Omit<Place, 'channelId'>[],
): boolean {
  const channels = new Set(
    [...before, ...after].flatMap((one) => [one.channelId, one.referenceChannelId]).filter((id) => id !== null),
  );
  const [old, fresh] = [ruleBook(before), ruleBook(after)];
  return places.some((place) =>
    [...channels, ''].some((channelId) => {
      const now = winnersAt(fresh, { ...place, channelId });
      return winnersAt(old, { ...place, channelId }).some((one) => !now.some((other) => isAsStrict(other, one)));
    }),
  );
}

/** Whether whatever passes `one` would have passed `than` as well, and a breach means no less. */
export function isAsStrict(one: Guardrail, than: Guardrail): boolean {
  if (one.kind !== than.kind) return false;
  if (GUARDRAIL_POLICIES.indexOf(one.policy) > GUARDRAIL_POLICIES.indexOf(than.policy)) return false;
  const sameUnit = one.currency === than.currency && one.basis === than.basis;
  switch (one.kind) {
    case 'MINIMUM_MARGIN':
      return percent(one.minimumMarginPercent) >= percent(than.minimumMarginPercent);
    case 'BELOW_COST':
      return true;
    case 'MAXIMUM_CHANGE':
    case 'MAXIMUM_CHANGE_OVER_TIME':
      return one.windowDays === than.windowDays && isTighter(one, than);
    case 'FLOOR':
    case 'MINIMUM_ADVERTISED_PRICE':
      return sameUnit && BigInt(one.amountMinor ?? 0) >= BigInt(than.amountMinor ?? 0);
    case 'CEILING':
      return sameUnit && BigInt(one.amountMinor ?? 0) <= BigInt(than.amountMinor ?? 0);
    case 'CHANNEL_ORDER':
      return (
        sameUnit &&
        one.channelId === than.channelId &&
        one.referenceChannelId === than.referenceChannelId &&
        percent(one.tolerancePercent) <= percent(than.tolerancePercent)
      );
    case 'UNDERCUT_LIMIT':
      return percent(one.maximumUndercutPercent) <= percent(than.maximumUndercutPercent);
  }
}

const percent = (text: string | null): bigint => parseScaled(text ?? '0', 2);

/** No limit in a direction lets everything through in it. */
function isTighter(one: Guardrail, than: Guardrail): boolean {
  const within = (own: string | null, other: string | null): boolean =>
    other === null || (own !== null && percent(own) <= percent(other));
  return (
    within(one.maximumIncreasePercent, than.maximumIncreasePercent) &&
    within(one.maximumDecreasePercent, than.maximumDecreasePercent)
  );
}
