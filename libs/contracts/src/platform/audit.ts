import { defineOperations, definePermissions } from '../access.ts';

/** Events of the audit chain. */
export const auditEvents = [] as const;

export const auditPermissions = definePermissions('platform', {
  'platform.audit.read': 'Read the audit chain, verify it, see its signed digests.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const auditOperations = defineOperations({});

/** Error codes, each with its meaning. */
export const auditErrors = {} as const;
