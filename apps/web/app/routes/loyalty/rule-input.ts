import type { CreateLoyaltyEarnRuleInput, LoyaltyEarnRuleKind } from '../../graphql/generated/types.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { instantOfWall } from '../../lib/wall-time.ts';
import { decimalOf, wholeOf } from './fields.ts';

type RuleInput = CreateLoyaltyEarnRuleInput['rule'];

/** A rule as its form says it; what the form does not have is left as the service begins with. */
export function ruleOf(form: FormData, zone: string): RuleInput {
  const kind = textOf(form, 'kind') as LoyaltyEarnRuleKind;
  const capPerPeriod = wholeOf(form, 'capPerPeriod');
  const ids = (name: string): string[] => form.getAll(name).map(String);
  const at = (name: string): string | null =>
    textOf(form, name) === '' ? null : instantOfWall(textOf(form, name), zone);
  return {
    ...{ name: textOf(form, 'name'), kind, ...worthOf(kind, form), priority: wholeOf(form, 'priority') ?? 100 },
    combination: form.get('exclusive') === 'on' ? 'EXCLUSIVE' : 'STACK',
    ...{ capPerOrder: wholeOf(form, 'capPerOrder'), capPerPeriod },
    capPeriod: capPerPeriod === null ? null : ((textOf(form, 'capPeriod') || 'MONTH') as RuleInput['capPeriod']),
    ...{ minimumNet: decimalOf(form, 'minimumNet'), firstOrderOnly: form.get('firstOrderOnly') === 'on' },
    ...{ skus: linesOf(form, 'skus'), variantIds: ids('variantId'), categoryIds: ids('categoryId') },
    ...{ channelIds: ids('channelId'), segmentIds: ids('segmentId'), tierIds: ids('tierId') },
    countries: linesOf(form, 'countries').map((country) => country.toUpperCase()),
    ...{ sources: linesOf(form, 'sources'), campaignCodes: linesOf(form, 'campaignCodes') },
    ...{ startsAt: at('startsAt'), endsAt: at('endsAt') },
  };
}

function worthOf(kind: LoyaltyEarnRuleKind, form: FormData): Partial<RuleInput> {
  const amount = decimalOf(form, 'amount');
  if (kind === 'RATE') return { rate: amount };
  if (kind === 'MULTIPLIER') return { multiplier: amount };
  const points = Number(amount ?? 0);
  return kind === 'EVENT' ? { points, eventKey: textOf(form, 'eventKey') } : { points };
}
