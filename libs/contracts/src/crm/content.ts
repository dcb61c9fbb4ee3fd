import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

/** An item in an event is its title; its words are not told. */
const item = {
  label: z.string(),
  planId: z.uuid(),
  channel: z.string(),
  status: z.string(),
  ownerId: z.uuid().nullable(),
};

export const contentPlanChanged = defineEvent({
  type: 'crm.content-plan.updated',
  version: 1,
  aggregate: 'content-plan',
  description: 'A content plan was made, changed, archived or taken out again.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const contentItemChanged = defineEvent({
  type: 'crm.content-item.updated',
  version: 1,
  aggregate: 'content-item',
  description: 'An item of content was made, changed, moved or taken a step further; its text is told as changed only.',
  schema: z.object({ ...item, changes: z.array(changeSchema) }),
});

export const contentSubmitted = defineEvent({
  type: 'crm.content-item.submitted',
  version: 1,
  aggregate: 'content-item',
  description: 'An item of content waits for a second person.',
  schema: z.object(item),
});

export const contentApproved = defineEvent({
  type: 'crm.content-item.approved',
  version: 1,
  aggregate: 'content-item',
  description: 'A second person agreed to an item of content as it is.',
  schema: z.object({ ...item, submittedBy: z.string().nullable() }),
});

export const contentRejected = defineEvent({
  type: 'crm.content-item.rejected',
  version: 1,
  aggregate: 'content-item',
  description: 'A second person refused an item of content.',
  schema: z.object({ ...item, submittedBy: z.string().nullable(), reason: z.string() }),
});

export const contentPublished = defineEvent({
  type: 'crm.content-item.published',
  version: 1,
  aggregate: 'content-item',
  description: 'An item of content is out.',
  schema: z.object({ ...item, url: z.string(), means: z.string(), publishedAt: z.iso.datetime() }),
});

export const contentDue = defineEvent({
  type: 'crm.content-item.due',
  version: 1,
  aggregate: 'content-item',
  description: 'The time of an approved item of content has come and it is not out: its owner is reminded, once.',
  schema: z.object(item),
});

export const contentCommented = defineEvent({
  type: 'crm.content-item.commented',
  version: 1,
  aggregate: 'content-comment',
  description: 'Somebody said something about an item of content; the words are not told.',
  schema: z.object({ label: z.string(), itemId: z.uuid() }),
});

export const crmContentEvents = [
  contentPlanChanged,
  contentItemChanged,
  contentSubmitted,
  contentApproved,
  contentRejected,
  contentPublished,
  contentDue,
  contentCommented,
] as const;

export const crmContentPermissions = definePermissions('crm', {
  'crm.content.read': 'See content plans, the calendar and every item.',
  'crm.content.create': 'Make and change items of content, submit them, comment.',
  'crm.content.write': 'Make and change content plans.',
  'crm.content.approve': 'Decide on content that others submitted.',
  'crm.content.publish': 'Fix the time of approved content, and note where it went out.',
});

export const crmContentOperations = defineOperations({
  contentPlans: 'crm.content.read',
  contentItems: 'crm.content.read',
  contentItem: 'crm.content.read',
  contentCalendar: 'crm.content.read',
  saveContentPlan: 'crm.content.write',
  createContentItem: 'crm.content.create',
  updateContentItem: 'crm.content.create',
  stepContentItem: 'crm.content.create',
  moveContentItem: 'crm.content.create',
  moveContentItems: 'crm.content.create',
  commentContentItem: 'crm.content.create',
  decideContentItem: 'crm.content.approve',
  decideContentItems: 'crm.content.approve',
  scheduleContentItem: 'crm.content.publish',
  publishContentItem: 'crm.content.publish',
});

export const crmContentErrors = {
  CONTENT_INVALID: 'An item of content has a title, fields of a sensible size, and something to approve.',
  CONTENT_SPAN_INVALID: 'A calendar shows 1 to 62 days: give from and to, or fromDay and toDay.',
  CONTENT_PLAN_INVALID: 'A plan has a name of its own and a period that ends after it begins.',
  CONTENT_PLAN_NAME_TAKEN: 'There is a content plan of this name already.',
  CONTENT_PLAN_ARCHIVED: 'Nothing new comes into an archived plan.',
  CONTENT_AUTHOR_APPROVES: 'Who submitted it does not decide on it: a second person does.',
  CONTENT_DECIDED_BY_PERSON: 'Content is approved by people only.',
  CONTENT_DRAFTS_ONLY: 'AI and automation change ideas and drafts only; the rest is for people.',
  CONTENT_REASON_REQUIRED: 'Say why it is refused, so that its author can mend it.',
  CONTENT_TIME_PAST: 'The time that is fixed for an item lies ahead.',
  CONTENT_TIME_REQUIRED: 'A scheduled item has a time: take it off the schedule first.',
  CONTENT_CAMPAIGN_UNKNOWN: 'The brand has no campaign of this id.',
  CRM_DAY_INVALID: 'A day is written as 2026-11-22, a local time as 2026-11-22T09:30.',
  CRM_FILE_REFERENCE: 'A file is named by an https address or by its id on the platform, not both.',
} as const;
