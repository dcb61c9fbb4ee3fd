import { defineOperations, definePermissions } from '../access.ts';

/** Events of changes that need a second person. */
export const approvalEvents = [] as const;

export const approvalPermissions = definePermissions('platform', {
  'platform.approval.read': 'See changes that wait for a second person.',
  'platform.approval.decide': "Approve or reject other people's protected changes.",
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const approvalOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const approvalErrors = {} as const;
