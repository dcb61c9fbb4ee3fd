import { defineOperations, definePermissions } from '../access.ts';

/** Events of export and erasure. */
export const privacyEvents = [] as const;

export const privacyPermissions = definePermissions('platform', {
  'platform.brand.export': 'Export a brand whole.',
  'platform.brand.delete': 'Delete a brand after a grace period, and stop its deletion.',
  'platform.privacy.read': 'See requests for export and erasure of personal data, and their reports.',
  'platform.privacy.run': "Export or erase a person's data across all services.",
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const privacyOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const privacyErrors = {} as const;
