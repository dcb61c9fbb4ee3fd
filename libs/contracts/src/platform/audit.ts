import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

export const auditBroken = defineEvent({
  type: 'platform.audit.broken',
  version: 1,
  aggregate: 'audit-chain',
  description: 'An audit chain was found broken.',
  schema: z.object({ label: z.string(), service: z.string(), seq: z.int(), problem: z.string() }),
});

export const auditVerified = defineEvent({
  type: 'platform.audit.verified',
  version: 1,
  aggregate: 'audit-verification',
  description: 'The audit chains were verified.',
  schema: z.object({ label: z.string(), rows: z.int(), chains: z.int(), broken: z.int() }),
});

/** Events of the audit chain. */
export const auditEvents = [auditBroken, auditVerified] as const;

export const auditPermissions = definePermissions('platform', {
  'platform.audit.read': 'Read the audit chain, verify it, see its signed digests.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const auditOperations = defineOperations({
  auditEntries: 'platform.audit.read',
  auditDigests: 'platform.audit.read',
  auditVerification: 'platform.audit.read',
  auditVerifications: 'platform.audit.read',
  startAuditVerification: 'platform.audit.read',
});

/** Error codes, each with its meaning. */
export const auditErrors = {} as const;
