import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const membershipChanged = defineEvent({
  type: 'platform.membership.changed',
  version: 1,
  aggregate: 'membership',
  description: "A person's roles in the brand were changed.",
  schema: z.object({ label: z.string(), userId: z.string(), changes: z.array(changeSchema) }),
});

/** Events of roles and memberships. */
export const accessEvents = [membershipChanged] as const;

export const accessPermissions = definePermissions('platform', {
  'platform.membership.assign': "Give or take a person's roles in the brand.",
  'platform.role.read': 'See roles and what they allow.',
  'platform.role.write': "Create and change the brand's own roles.",
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const accessOperations = defineOperations({
  roles: 'platform.role.read',
  assignRoles: 'platform.membership.assign',
});

/** Error codes, each with its meaning. */
export const accessErrors = {
  ROLE_UNKNOWN: 'There is no role of this key.',
  ROLE_BEYOND_OWN: 'The role includes a permission that the granter does not hold.',
  SELF_GRANT_REFUSED: 'Nobody changes their own roles.',
  LAST_OWNER_REFUSED: 'A brand keeps at least one owner.',
} as const;
