import { defineOperations, definePermissions } from '../access.ts';

/** Events of automations. */
export const automationEvents = [] as const;

export const automationPermissions = definePermissions('platform', {
  'platform.automation.read': 'See automation rules and their runs.',
  'platform.automation.write': 'Write, try, switch on and off automation rules.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const automationOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const automationErrors = {} as const;
