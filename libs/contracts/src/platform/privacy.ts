import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent, defineRpc } from '../define.ts';

const kinds = ['person-export', 'person-erasure', 'brand-export'] as const;

export const privacyRequested = defineEvent({
  type: 'platform.privacy.requested',
  version: 1,
  aggregate: 'privacy-request',
  description:
    "A person's data or a whole brand's were asked for, or a person is to be erased; every service does its part.",
  schema: z.object({ label: z.string(), kind: z.enum(kinds), userId: z.uuid().nullable() }),
});

export const privacyFinished = defineEvent({
  type: 'platform.privacy.finished',
  version: 1,
  aggregate: 'privacy-request',
  description: 'An export or erasure has ended in every service.',
  schema: z.object({ label: z.string(), kind: z.enum(kinds), userId: z.uuid().nullable() }),
});

/** What stands for a person in stored text; asked for by the services that erase, never part of an event. */
export const privacyTerms = defineRpc({
  name: 'platform.privacy.terms',
  description: 'The words of a person who is being erased, as long as that lasts.',
  request: z.object({ requestId: z.uuid() }),
  reply: z.object({
    userId: z.uuid(),
    terms: z.array(z.object({ text: z.string(), anywhere: z.boolean(), replacement: z.string() })),
  }),
});

/** Events of export and erasure. */
export const privacyEvents = [privacyRequested, privacyFinished] as const;

export const privacyPermissions = definePermissions('platform', {
  'platform.brand.export': 'Export a brand whole.',
  'platform.brand.delete': 'Delete a brand after a grace period, and stop its deletion.',
  'platform.privacy.read': 'See requests for export and erasure of personal data, and their reports.',
  'platform.privacy.run': "Export or erase a person's data across all services.",
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const privacyOperations = defineOperations({
  privacyRequests: 'platform.privacy.read',
  privacyRequest: 'platform.privacy.read',
  exportBrand: 'platform.brand.export',
  exportPerson: 'platform.privacy.run',
  erasePerson: 'platform.privacy.run',
  retryPrivacyRequest: 'platform.privacy.run',
});

/** Error codes, each with its meaning. */
export const privacyErrors = {
  PRIVACY_LAST_OWNER: 'The person is the last owner of the brand: give the role to somebody else first.',
  PRIVACY_SELF: 'Nobody erases themselves: another owner has to do it.',
  PRIVACY_PLATFORM_ROLE: 'The person holds a platform role: it has to be taken away first.',
  PRIVACY_NOT_FAILED: 'Only a request that has failed, or that still waits for a service, can be tried again.',
  PRIVACY_EXPORT_UNFINISHED: 'The file is not complete yet, was never written, or is gone.',
} as const;
