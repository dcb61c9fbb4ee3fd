import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const guardrailSet = defineEvent({
  type: 'catalog-pricing.guardrail.set',
  version: 1,
  aggregate: 'guardrail',
  description: 'A pricing guardrail was created or changed.',
  schema: z.object({ label: z.string(), kind: z.string(), policy: z.string(), changes: z.array(changeSchema) }),
});

export const guardrailEvents = [guardrailSet] as const;

export const guardrailPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.guardrail.read': 'See pricing guardrails.',
  'catalog-pricing.guardrail.write': 'Set pricing guardrails.',
});

/** What each operation asks of its caller. */
export const guardrailOperations = defineOperations({
  pricingGuardrails: 'catalog-pricing.guardrail.read',
  effectiveGuardrails: 'catalog-pricing.guardrail.read',
  setPricingGuardrail: 'catalog-pricing.guardrail.write',
});

/** Error codes of pricing guardrails, each with its meaning. */
export const guardrailErrors = {
  MARGIN_OUT_OF_RANGE: 'A minimum margin is from 0 to below 100 percent of the net price.',
  GUARDRAIL_LIMIT: 'A limit is missing, out of range, or belongs to another kind of guardrail.',
  GUARDRAIL_SCOPE: 'A guardrail holds for a variant or for a category, not for both.',
  VERSION_REQUIRED: 'Changing this needs the version that you have seen.',
  GUARDRAIL_BLOCKED: 'A guardrail with the policy BLOCK refuses the price.',
  GUARDRAIL_NEEDS_APPROVAL: 'A guardrail asks for a second person: write a price draft.',
  GUARDRAIL_CHANGE_PENDING: 'Another change of the guardrail waits for a second person.',
} as const;
