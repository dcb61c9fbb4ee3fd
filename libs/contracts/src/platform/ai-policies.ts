import { defineOperations, definePermissions } from '../access.ts';

/** Events of AI policies. */
export const aiPolicyEvents = [] as const;

export const aiPolicyPermissions = definePermissions('platform', {
  'platform.ai-policy.read': 'See what AI directors may do in the brand.',
  'platform.ai-policy.write': 'Set what AI directors may do in the brand.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const aiPolicyOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const aiPolicyErrors = {} as const;
