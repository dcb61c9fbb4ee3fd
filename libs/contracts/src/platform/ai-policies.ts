import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, defineRpc, moneySchema } from '../define.ts';

/** The AI department heads: role, and what each looks after. */
export const aiDirectors = {
  PRICING: 'Prices, margins, guardrails and competitors.',
  MARKETING: 'Campaigns, content and their performance.',
  CRM: 'People, companies, leads and pipelines.',
  LOYALTY: 'Points, tiers and rewards.',
  FINANCE: 'Ledger, budgets, payouts and figures.',
  OPERATIONS: 'Stock, inventory and the running of things.',
  STAND: 'Partner stands: refills, packages and bonuses.',
  SALES: 'Territories, quotes, orders and commissions.',
  SUPPORT: 'Calls, tickets and their resolution.',
  BRAND: 'Voice, identity and rules of the brand.',
  WHITE_LABEL: 'White-label lines from idea to launch.',
} as const;

export type AiDirector = keyof typeof aiDirectors;

/** How far a director may go. There is no level above DRAFT: approving is for people, always. */
export const aiAutonomyLevels = ['OBSERVE', 'SUGGEST', 'DRAFT'] as const;

export type AiAutonomy = (typeof aiAutonomyLevels)[number];

/** Kinds of personal data that are taken out of a text before a model reads it. */
export const redactionClasses = {
  PERSON_NAME: 'Names of people.',
  EMAIL: 'E-mail addresses.',
  PHONE: 'Telephone numbers.',
  POSTAL_ADDRESS: 'Streets, towns and postal codes of people.',
  PAYMENT: 'Account and card numbers.',
  GOVERNMENT_ID: 'Numbers of identity papers, tax and social security.',
  BIRTH_DATE: 'Dates of birth.',
  HEALTH: 'What is said about somebody’s health.',
} as const;

export type RedactionClass = keyof typeof redactionClasses;

const keysOf = <K extends string>(catalogue: Readonly<Record<K, string>>): [K, ...K[]] =>
  Object.keys(catalogue) as [K, ...K[]];

/** What AI may do in a brand, as ai-crew reads it. */
export const aiPolicySchema = z.object({
  /** 0: nobody has set one, the strictest holds. */
  version: z.int().nonnegative(),
  directors: z.array(z.enum(keysOf(aiDirectors))),
  autonomy: z.enum(aiAutonomyLevels),
  spendPerDay: moneySchema,
  spendPerMonth: moneySchema,
  models: z.array(z.string()),
  redaction: z.array(z.enum(keysOf(redactionClasses))),
});

export const aiPolicyChanged = defineEvent({
  type: 'platform.ai-policy.changed',
  version: 1,
  aggregate: 'ai-policy',
  description: 'What AI directors may do in the brand was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema), policy: aiPolicySchema }),
});

/** Events of AI policies. */
export const aiPolicyEvents = [aiPolicyChanged] as const;

/** What AI may do in the brand of the context; asked before every run of a director. */
export const aiPolicyRpc = defineRpc({
  name: 'platform.ai-policy.get',
  description: 'What AI directors may do in the brand of the caller.',
  request: z.object({}),
  reply: aiPolicySchema,
});

export const aiPolicyPermissions = definePermissions('platform', {
  'platform.ai-policy.read': 'See what AI directors may do in the brand.',
  'platform.ai-policy.write': 'Set what AI directors may do in the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const aiPolicyOperations = defineOperations({
  aiPolicy: 'platform.ai-policy.read',
  aiPolicyHistory: 'platform.ai-policy.read',
  setAiPolicy: 'platform.ai-policy.write',
});

/** Error codes, each with its meaning. */
export const aiPolicyErrors = {
  AI_SPEND_INVALID:
    'Limits of spending are not negative, of one currency, and that of a month is at least that of a day.',
  AI_MODEL_INVALID: 'A model is named by lower-case letters, digits and . _ : / -, at most 100 of them.',
} as const;
