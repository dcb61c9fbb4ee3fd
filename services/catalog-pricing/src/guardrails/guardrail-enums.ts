import { graphEnum } from '@mh-os/graphql';
import type {
  GuardrailKind,
  GuardrailLevel,
  GuardrailOutcome,
  GuardrailPolicy,
  GuardrailReason,
} from './guardrail.types.ts';
import type { Overridden } from './levels.rules.ts';

export const GuardrailKindEnum = graphEnum<GuardrailKind>('PricingGuardrailKind', 'What a guardrail looks at.', {
  MINIMUM_MARGIN: 'The margin, (net price − cost) / net price, is at least this.',
  BELOW_COST: 'The net price is not below the cost.',
  MAXIMUM_CHANGE: 'The price rises or falls by at most this against the price in force.',
  MAXIMUM_CHANGE_OVER_TIME: 'All changes of some days together raise or lower the price by at most this.',
  FLOOR: 'The price is not below this amount.',
  CEILING: 'The price is not above this amount.',
  MINIMUM_ADVERTISED_PRICE: 'The price is not below what the supplier allows to advertise.',
  CHANNEL_ORDER: 'The channel is never dearer than the reference channel, whichever of the two changes.',
  UNDERCUT_LIMIT: 'The price is at most this far below the lowest fresh, comparable competitor price.',
});

export const GuardrailLevelEnum = graphEnum<GuardrailLevel>(
  'PricingGuardrailLevel',
  'For what a guardrail holds; a closer level overrides a wider one of the same kind.',
  { SKU: 'One variant.', CATEGORY: 'A category and all below it.', BRAND: 'Everything of the brand.' },
);

export const GuardrailPolicyEnum = graphEnum<GuardrailPolicy>('PricingGuardrailPolicy', 'What a breach leads to.', {
  BLOCK: 'The price is refused, whoever sets it.',
  REQUIRE_APPROVAL: 'The price needs a draft that a second person approves.',
  WARN: 'The price is allowed and marked.',
});

export const GuardrailOutcomeEnum = graphEnum<GuardrailOutcome>(
  'GuardrailOutcome',
  'What a guardrail says about a price.',
  {
    PASSED: 'Kept.',
    NEAR: 'Kept, by less than two points.',
    WARNED: 'Broken, and allowed with a warning.',
    NEEDS_APPROVAL: 'Broken: a second person has to approve.',
    BLOCKED: 'Broken: refused.',
  },
);

export const GuardrailReasonEnum = graphEnum<GuardrailReason>('GuardrailReason', 'Why a verdict is what it is.', {
  MARGIN: 'By the margin itself.',
  COST_MISSING: 'No cost is known, so the margin cannot be judged; that counts as broken.',
  COST_CURRENCY: 'The cost is in another currency than the price; that counts as broken.',
  BELOW_COST: 'By the net price against the cost.',
  CHANGE: 'By the change against the price in force.',
  CHANGE_OVER_TIME: 'By the change against the price at the begin of the window.',
  NO_EARLIER_PRICE: 'There is no earlier price to measure a change against; that counts as kept.',
  FLOOR: 'By the floor.',
  CEILING: 'By the ceiling.',
  ADVERTISED_PRICE: 'By the minimum advertised price.',
  LIMIT_CURRENCY: 'The limit is in another currency than the price; that counts as broken.',
  CHANNEL_ORDER: 'By the price of the other channel.',
  NO_OTHER_PRICE: 'The other channel has no price; that counts as kept.',
  CHANNEL_CURRENCY: 'The two channels are priced in different currencies; that counts as broken.',
  UNDERCUT: 'By the lowest fresh competitor price.',
  NO_FRESH_COMPETITOR: 'No fresh, comparable competitor price is known; that counts as kept.',
});

export const GuardrailStandingEnum = graphEnum<Overridden | 'HOLDS'>(
  'PricingGuardrailStanding',
  'Whether a guardrail that covers a variant in a channel holds there.',
  {
    HOLDS: 'It holds.',
    BY_LEVEL: 'One of a closer level holds instead.',
    BY_NEARER_CATEGORY: 'One of a nearer category holds instead.',
    BY_CHANNEL: 'One of this very channel holds instead.',
    PAUSED: 'It is not active.',
  },
);
