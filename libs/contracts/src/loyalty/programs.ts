import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const changed = { label: z.string(), changes: z.array(changeSchema) };

export const programCreated = defineEvent({
  type: 'loyalty.program.created',
  version: 1,
  aggregate: 'program',
  description: 'A program was added.',
  schema: z.object({ label: z.string(), code: z.string() }),
});

export const programUpdated = defineEvent({
  type: 'loyalty.program.updated',
  version: 1,
  aggregate: 'program',
  description: 'A program was changed: its name, its settings or its state.',
  schema: z.object(changed),
});

export const tierSaved = defineEvent({
  type: 'loyalty.tier.saved',
  version: 1,
  aggregate: 'tier',
  description: 'A tier of a program was added or changed.',
  schema: z.object({ ...changed, programId: z.uuid() }),
});

export const tierRemoved = defineEvent({
  type: 'loyalty.tier.removed',
  version: 1,
  aggregate: 'tier',
  description: 'A tier that nobody has was taken out of its program.',
  schema: z.object({ ...changed, programId: z.uuid() }),
});

export const earnRuleSaved = defineEvent({
  type: 'loyalty.earn-rule.saved',
  version: 1,
  aggregate: 'earn-rule',
  description: 'A rule by which points are earned was written, written anew, switched on or off.',
  schema: z.object({ ...changed, programId: z.uuid(), number: z.int() }),
});

/** Events of programs, tiers and earn rules. */
export const loyaltyProgramsEvents = [programCreated, programUpdated, tierSaved, tierRemoved, earnRuleSaved] as const;

export const loyaltyProgramsPermissions = definePermissions('loyalty', {
  'loyalty.program.read': 'See programs, tiers, earn rules and rewards.',
  'loyalty.program.write': 'Add and change programs, tiers and earn rules.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const loyaltyProgramsOperations = defineOperations({
  loyaltySummary: 'loyalty.program.read',
  loyaltyPrograms: 'loyalty.program.read',
  loyaltyProgram: 'loyalty.program.read',
  createLoyaltyProgram: 'loyalty.program.write',
  updateLoyaltyProgram: 'loyalty.program.write',
  changeLoyaltyProgramStatus: 'loyalty.program.write',
  saveLoyaltyTier: 'loyalty.program.write',
  removeLoyaltyTier: 'loyalty.program.write',
  loyaltyEarnRules: 'loyalty.program.read',
  loyaltyEarnRule: 'loyalty.program.read',
  createLoyaltyEarnRule: 'loyalty.program.write',
  updateLoyaltyEarnRule: 'loyalty.program.write',
  changeLoyaltyEarnRuleStatus: 'loyalty.program.write',
  simulateLoyaltyEarning: 'loyalty.program.read',
});

/** Error codes, each with its meaning. */
export const loyaltyProgramsErrors = {
  LOYALTY_PROGRAM_CODE_INVALID: 'A code has letters, digits and dashes, at most 64.',
  LOYALTY_PROGRAM_SETTINGS_INVALID: 'A setting of the program is outside of what is allowed; the message names it.',
  LOYALTY_PROGRAM_NOT_ACTIVE: 'The program does not run: points are neither earned nor spent.',
  LOYALTY_TIER_INVALID: 'A tier needs a code, a threshold that no other tier has, and a multiplier of 0 to 100.',
  LOYALTY_TIER_IN_USE: 'Members have this tier, so it cannot be removed.',
  LOYALTY_RULE_INVALID: 'The earn rule is not complete or contradicts itself; the message says where.',
} as const;
