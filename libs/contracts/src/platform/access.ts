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

const roleData = z.object({ label: z.string(), key: z.string(), changes: z.array(changeSchema) });

export const roleCreated = defineEvent({
  type: 'platform.role.created',
  version: 1,
  aggregate: 'role',
  description: 'A role of the brand was created.',
  schema: roleData,
});

export const roleUpdated = defineEvent({
  type: 'platform.role.updated',
  version: 1,
  aggregate: 'role',
  description: 'A role of the brand was changed.',
  schema: roleData,
});

export const roleDeleted = defineEvent({
  type: 'platform.role.deleted',
  version: 1,
  aggregate: 'role',
  description: 'A role of the brand was deleted.',
  schema: roleData,
});

export const platformRolesChanged = defineEvent({
  type: 'platform.admin.changed',
  version: 1,
  aggregate: 'user',
  description: "A person's roles on the platform were changed.",
  schema: z.object({ label: z.string(), userId: z.string(), changes: z.array(changeSchema) }),
});

/** Events of roles and memberships. */
export const accessEvents = [membershipChanged, roleCreated, roleUpdated, roleDeleted, platformRolesChanged] as const;

export const accessPermissions = definePermissions('platform', {
  'platform.membership.assign': "Give or take a person's roles in the brand.",
  'platform.role.read': 'See roles and what they allow.',
  'platform.role.write': "Create and change the brand's own roles.",
  'platform.admin.read': 'See who runs the platform.',
  'platform.admin.assign': 'Say who runs the platform (platform owner).',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const accessOperations = defineOperations({
  roles: 'platform.role.read',
  permissionCatalogue: 'platform.role.read',
  createRole: 'platform.role.write',
  updateRole: 'platform.role.write',
  deleteRole: 'platform.role.write',
  assignRoles: 'platform.membership.assign',
  setMembershipScopes: 'platform.membership.assign',
  whoCanGrant: 'self',
  platformAdmins: 'platform.admin.read',
  setPlatformRoles: 'platform.admin.assign',
});

/** Error codes, each with its meaning. */
export const accessErrors = {
  ROLE_UNKNOWN: 'There is no role of this key.',
  ROLE_BEYOND_OWN: 'The role includes a permission that the granter does not hold.',
  SELF_GRANT_REFUSED: 'Nobody changes their own roles.',
  LAST_OWNER_REFUSED: 'A brand keeps at least one owner.',
  LAST_PLATFORM_OWNER_REFUSED: 'The platform keeps at least one owner.',
  ROLE_KEY_INVALID: 'A key is 2 to 40 lower-case letters, digits and hyphens, and not that of a given role.',
  ROLE_KEY_TAKEN: 'The brand has a role of this key already.',
  ROLE_PERMISSION_UNKNOWN: 'There is no permission of this name, or none that a brand can give.',
  ROLE_ASSIGNED: 'The role is held by people; take it from them first.',
  ROLE_GIVEN: 'Given roles are the same in every brand; copy one into a role of your own.',
  SCOPE_PARTNER_UNKNOWN: 'The brand has no such partner, or the work with it has ended.',
  PARTNER_ROLE_LINKED: 'A member works for a partner: the role of what it does goes with that link, not before.',
  SCOPE_INVALID: 'A membership is bound to partners or territories, each once, at most 50 in all.',
} as const;
