import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

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
  description: 'A program was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

/** Events of programs. */
export const loyaltyProgramsEvents = [programCreated, programUpdated] as const;

export const loyaltyProgramsPermissions = definePermissions('loyalty', {
  'loyalty.program.read': 'See programs.',
  'loyalty.program.write': 'Add and change programs.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const loyaltyProgramsOperations = defineOperations({
  loyaltyPrograms: 'loyalty.program.read',
  loyaltyProgram: 'loyalty.program.read',
  createLoyaltyProgram: 'loyalty.program.write',
  updateLoyaltyProgram: 'loyalty.program.write',
});

/** Error codes, each with its meaning. */
export const loyaltyProgramsErrors = {
  LOYALTY_PROGRAM_CODE_INVALID: 'A code has letters, digits and dashes, at most 64.',
} as const;
