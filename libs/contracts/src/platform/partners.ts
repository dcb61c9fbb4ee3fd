import { defineOperations, definePermissions } from '../access.ts';

/** Events of partners. */
export const partnerEvents = [] as const;

export const partnerPermissions = definePermissions('platform', {
  'platform.partner.read': 'See the companies that work with the brand and their people.',
  'platform.partner.write': 'Add and change partner companies and their people.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const partnerOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const partnerErrors = {} as const;
