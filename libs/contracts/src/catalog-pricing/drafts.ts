import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const draftCreated = defineEvent({
  type: 'catalog-pricing.draft.created',
  version: 1,
  aggregate: 'price-draft',
  description: 'A price draft was written.',
  schema: z.object({ label: z.string(), lines: z.int() }),
});

export const draftUpdated = defineEvent({
  type: 'catalog-pricing.draft.updated',
  version: 1,
  aggregate: 'price-draft',
  description: 'A price draft was changed, submitted or withdrawn.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const draftApproved = defineEvent({
  type: 'catalog-pricing.draft.approved',
  version: 1,
  aggregate: 'price-draft',
  description: 'A second person approved a price draft; its prices are in force.',
  schema: z.object({ label: z.string(), lines: z.int(), changes: z.array(changeSchema) }),
});

export const draftRejected = defineEvent({
  type: 'catalog-pricing.draft.rejected',
  version: 1,
  aggregate: 'price-draft',
  description: 'A price draft was rejected; no price changed.',
  schema: z.object({ label: z.string(), reason: z.string(), changes: z.array(changeSchema) }),
});

export const draftScheduled = defineEvent({
  type: 'catalog-pricing.draft.scheduled',
  version: 1,
  aggregate: 'price-draft',
  description: 'A second person approved a price draft for an instant to come.',
  schema: z.object({ label: z.string(), lines: z.int(), activateAt: z.string(), changes: z.array(changeSchema) }),
});

export const draftActivated = defineEvent({
  type: 'catalog-pricing.draft.activated',
  version: 1,
  aggregate: 'price-draft',
  description: 'The time of a scheduled price draft came; its prices are in force.',
  schema: z.object({ label: z.string(), lines: z.int(), changes: z.array(changeSchema) }),
});

export const draftActivationFailed = defineEvent({
  type: 'catalog-pricing.draft.activation-failed',
  version: 1,
  aggregate: 'price-draft',
  description: 'The time of a scheduled price draft came and something stood against it; no price changed.',
  schema: z.object({ label: z.string(), code: z.string(), message: z.string(), changes: z.array(changeSchema) }),
});

export const draftCancelled = defineEvent({
  type: 'catalog-pricing.draft.cancelled',
  version: 1,
  aggregate: 'price-draft',
  description: 'The approval of a scheduled price draft was taken back; no price changed.',
  schema: z.object({ label: z.string(), reason: z.string(), changes: z.array(changeSchema) }),
});

export const draftExpired = defineEvent({
  type: 'catalog-pricing.draft.expired',
  version: 1,
  aggregate: 'price-draft',
  description: 'Nobody decided a price draft in time; no price changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const draftCommented = defineEvent({
  type: 'catalog-pricing.draft.commented',
  version: 1,
  aggregate: 'price-draft-comment',
  description: 'Somebody said something about a price draft.',
  schema: z.object({ label: z.string(), draftId: z.string(), excerpt: z.string(), mentions: z.array(z.string()) }),
});

export const draftEvents = [
  draftCreated,
  draftUpdated,
  draftApproved,
  draftRejected,
  draftScheduled,
  draftActivated,
  draftActivationFailed,
  draftCancelled,
  draftExpired,
  draftCommented,
] as const;

export const draftPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.draft.read': 'See price drafts.',
  'catalog-pricing.draft.create': 'Write, submit and withdraw price drafts.',
  'catalog-pricing.draft.comment': 'Comment on price drafts.',
  'catalog-pricing.draft.approve': "Approve or reject other people's price drafts.",
});

/** What each operation asks of its caller. */
export const draftOperations = defineOperations({
  priceDrafts: 'catalog-pricing.draft.read',
  priceDraft: 'catalog-pricing.draft.read',
  createPriceDraft: 'catalog-pricing.draft.create',
  updatePriceDraft: 'catalog-pricing.draft.create',
  submitPriceDraft: 'catalog-pricing.draft.create',
  withdrawPriceDraft: 'catalog-pricing.draft.create',
  approvePriceDraft: 'catalog-pricing.draft.approve',
  rejectPriceDraft: 'catalog-pricing.draft.approve',
  cancelPriceDraft: 'catalog-pricing.draft.approve',
  commentPriceDraft: 'catalog-pricing.draft.comment',
  rollBackPriceDraft: 'catalog-pricing.draft.create',
  priceDraftCheck: 'catalog-pricing.draft.read',
});

/** Error codes of price drafts, each with its meaning. */
export const draftErrors = {
  DRAFT_EMPTY: 'A draft needs at least one line.',
  DRAFT_TOO_LONG: 'A draft written by hand has at most 500 lines.',
  DRAFT_LINE_DUPLICATE: 'A draft prices a variant once in a channel, or once in a list from a quantity on.',
  DRAFT_LINE_PLACE: 'A line names either a channel or a price list.',
  DRAFT_LINE_ENDS: 'A draft proposes prices; one is ended in its list.',
  DRAFT_LINE_OVER: 'The window of a proposed price has ended before it was approved.',
  DRAFT_AUTHOR_APPROVES: 'Drafts are approved by a second person, never by their author.',
  DRAFT_DECIDED_BY_PERSON: 'Drafts are decided by people, never by AI or automation.',
  DRAFT_NOT_AUTHOR: 'Only its author can change, submit or withdraw a draft.',
  DRAFT_SUPERSEDED: 'A price changed since the draft was written; review it again.',
  DRAFT_ACTIVATION_TIME: 'A draft is scheduled for an instant to come, at most 366 days ahead.',
  ROLLBACK_NOTHING: 'No price of the draft can be taken back.',
  COMMENT_EMPTY: 'A comment has a text.',
  COMMENT_MENTION: 'People are mentioned by their id.',
  TITLE_REQUIRED: 'A price draft needs a title.',
  REASON_REQUIRED: 'A rejection or cancellation needs a reason.',
} as const;
