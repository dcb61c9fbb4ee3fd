import { z } from 'zod';
import { defineOperations } from '../access.ts';
import { changeSchema, defineEvent, defineRpc } from '../define.ts';

const about = { label: z.string(), deletionId: z.uuid(), brandId: z.uuid() };

export const brandDeletionRequested = defineEvent({
  type: 'platform.brand.deletion-requested',
  version: 1,
  aggregate: 'brand-deletion',
  description: 'A brand is to be deleted after a time of grace; nobody works in it until then.',
  schema: z.object({ ...about, reason: z.string(), dueAt: z.iso.datetime(), changes: z.array(changeSchema) }),
});

export const brandDeletionCancelled = defineEvent({
  type: 'platform.brand.deletion-cancelled',
  version: 1,
  aggregate: 'brand-deletion',
  description: 'The deletion of a brand was called off in time; the brand stays suspended until somebody resumes it.',
  schema: z.object({ ...about, reason: z.string() }),
});

export const brandDeletionDue = defineEvent({
  type: 'platform.brand.deletion-due',
  version: 1,
  aggregate: 'brand-deletion',
  description:
    'The time of grace is over: every service deletes all that it has of the brand. Sent again to ask once more.',
  schema: z.object(about),
});

export const brandDeleted = defineEvent({
  type: 'platform.brand.deleted',
  version: 1,
  aggregate: 'brand-deletion',
  description: 'Nothing is left of a brand but the record that it was deleted.',
  schema: z.object(about),
});

/** A service asks before it deletes: so no service deletes what platform does not know to be due, or has not copied the end of. */
export const brandDeletionClear = defineRpc({
  name: 'platform.brand-deletion.clear',
  description: 'Whether a service may delete a brand now that its audit chain has ended.',
  request: z.object({
    deletionId: z.uuid(),
    brandId: z.uuid(),
    end: z.object({ seq: z.int(), hash: z.string().nullable() }),
  }),
  reply: z.object({ go: z.boolean() }),
});

/** Events of the deletion of brands: of the platform, for the brand itself ends. */
export const brandDeletionEvents = [
  brandDeletionRequested,
  brandDeletionCancelled,
  brandDeletionDue,
  brandDeleted,
] as const;

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const brandDeletionOperations = defineOperations({
  brandDeletion: 'platform.brand.delete',
  brandDeletions: 'platform.brand.delete',
  requestBrandDeletion: 'platform.brand.delete',
  cancelBrandDeletion: 'platform.brand.delete',
  retryBrandDeletion: 'platform.brand.delete',
});

/** Error codes, each with its meaning. */
export const brandDeletionErrors = {
  BRAND_DELETED: 'The brand is deleted or being deleted: nothing is read or written for it any more.',
  BRAND_SLUG_MISMATCH: "What was typed to confirm is not the brand's short name.",
  BRAND_DELETION_PENDING:
    'The brand is to be deleted: it is neither resumed nor deleted twice. Cancel the deletion first.',
  BRAND_DELETION_BEGUN: 'The deletion has begun or has ended: it can no longer be cancelled.',
  BRAND_DELETION_NOT_RUNNING: 'Only a deletion that has begun and has not ended can be tried again.',
} as const;
