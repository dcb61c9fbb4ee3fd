import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

/** A mention in an event is its source and the end of its id: neither its text nor who wrote it. */
const mention = { label: z.string(), personId: z.uuid().nullable(), changes: z.array(changeSchema) };
/** Whom it is linked to: a person, a company, both or nobody. */
const linked = { ...mention, companyId: z.uuid().nullable() };

export const mentionsRecorded = defineEvent({
  type: 'crm.mention.recorded',
  version: 1,
  aggregate: 'mention-batch',
  description: 'Mentions of the brand came in, or were brought up to date.',
  schema: z.object({ label: z.string(), created: z.int(), updated: z.int() }),
});

/** As told before mentions named companies; consumers still read stored ones. */
const mentionChangedBefore = defineEvent({
  type: 'crm.mention.updated',
  version: 1,
  aggregate: 'mention',
  description: 'A mention was taken a step further, or linked.',
  schema: z.object(mention),
});

const mentionAssignedBefore = defineEvent({
  type: 'crm.mention.assigned',
  version: 1,
  aggregate: 'mention',
  description: 'A mention was given to somebody.',
  schema: z.object({ ...mention, assigneeId: z.uuid() }),
});

export const mentionChanged = defineEvent({
  type: 'crm.mention.updated',
  version: 2,
  aggregate: 'mention',
  description: 'A mention was taken a step further, or linked; names the company too that it is linked to.',
  schema: z.object(linked),
});

export const mentionAssigned = defineEvent({
  type: 'crm.mention.assigned',
  version: 2,
  aggregate: 'mention',
  description: 'A mention was given to somebody; names the company too that it is linked to.',
  schema: z.object({ ...linked, assigneeId: z.uuid() }),
});

export const mentionAuthorErased = defineEvent({
  type: 'crm.mention.author-erased',
  version: 1,
  aggregate: 'mention-author',
  description: 'All that somebody said was erased; who, is not told.',
  schema: z.object({ label: z.string(), count: z.int() }),
});

export const fileRefChanged = defineEvent({
  type: 'crm.attachment.changed',
  version: 1,
  aggregate: 'attachment',
  description: 'A record points to a file, or no longer; the name of the file is not told.',
  schema: z.object({
    label: z.string(),
    personId: z.uuid().nullable(),
    companyId: z.uuid().nullable(),
    dealId: z.uuid().nullable(),
    change: z.string(),
  }),
});

export const crmMentionsEvents = [
  mentionsRecorded,
  mentionChangedBefore,
  mentionAssignedBefore,
  mentionChanged,
  mentionAssigned,
  mentionAuthorErased,
  fileRefChanged,
] as const;

export const crmMentionsPermissions = definePermissions('crm', {
  'crm.mention.read': 'See what others say of the brand.',
  'crm.mention.record': 'Send in what others say of the brand.',
  'crm.mention.write': 'Work on mentions: give them to somebody, link them, make tasks of them.',
  'crm.mention.erase': 'Erase all that somebody said.',
  'crm.attachment.read': 'See which files records point to.',
  'crm.attachment.write': 'Let records point to files.',
  'crm.funnel.read': 'See where people are lost on their way to become customers.',
});

export const crmMentionsOperations = defineOperations({
  socialMentions: 'crm.mention.read',
  socialMentionDays: 'crm.mention.read',
  socialMentionSources: 'crm.mention.read',
  recordMentions: 'crm.mention.record',
  triageMention: 'crm.mention.write',
  makeMentionTask: 'crm.mention.write',
  eraseMentionAuthor: 'crm.mention.erase',
  crmFiles: 'crm.attachment.read',
  addCrmFile: 'crm.attachment.write',
  removeCrmFile: 'crm.attachment.write',
  crmFunnel: 'crm.funnel.read',
});

export const crmMentionsErrors = {
  MENTION_INVALID: 'A mention names where and when it was said, has an id there and a text of 1 to 5,000 characters.',
  MENTION_AUTHOR_ERASED: 'This author was erased: nothing of them is kept.',
  MENTION_TASK_MADE: 'A task was made from this mention already.',
  CRM_FILE_INVALID: 'A file has a name and a size that can be; a record points to at most 200.',
} as const;
