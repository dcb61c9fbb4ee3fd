import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

const person = { label: z.string(), personId: z.uuid() };
const about = { label: z.string(), personId: z.uuid().nullable(), companyId: z.uuid().nullable() };

export const consentRecorded = defineEvent({
  type: 'crm.consent.recorded',
  version: 1,
  aggregate: 'person',
  description: 'A person agreed to something, was asked to confirm, or withdrew.',
  schema: z.object({ ...person, purpose: z.string(), channel: z.string(), state: z.string() }),
});

export const suppressionChanged = defineEvent({
  type: 'crm.suppression.changed',
  version: 1,
  aggregate: 'suppression',
  description:
    'An address was put on the list of those that nothing is sent to, or taken off; the address is not told.',
  schema: z.object({ label: z.string(), channel: z.string(), reason: z.string(), lifted: z.boolean() }),
});

export const peopleMerged = defineEvent({
  type: 'crm.person.merged',
  version: 1,
  aggregate: 'person',
  description: 'Two records of one person became one: `mergedId` is now `personId`.',
  schema: z.object({ ...person, mergedId: z.uuid(), mergeId: z.uuid() }),
});

export const peopleUnmerged = defineEvent({
  type: 'crm.person.unmerged',
  version: 1,
  aggregate: 'person',
  description: 'A merge was undone: `mergedId` is a person again, with what it had.',
  schema: z.object({ ...person, mergedId: z.uuid(), mergeId: z.uuid() }),
});

export const duplicateDismissed = defineEvent({
  type: 'crm.duplicate.dismissed',
  version: 1,
  aggregate: 'duplicate',
  description: 'Two people who look alike were judged to be two.',
  schema: z.object({ label: z.string() }),
});

export const noteWritten = defineEvent({
  type: 'crm.note.written',
  version: 1,
  aggregate: 'note',
  description: 'A note about a person or company was written, changed or removed; its text is not told.',
  schema: z.object({ ...about, change: z.string() }),
});

export const taskChanged = defineEvent({
  type: 'crm.task.changed',
  version: 1,
  aggregate: 'task',
  description: 'A task was added, changed, done or cancelled; its words are not told.',
  schema: z.object({ ...about, state: z.string(), assigneeId: z.uuid().nullable() }),
});

export const taskReminded = defineEvent({
  type: 'crm.task.reminded',
  version: 1,
  aggregate: 'task',
  description: 'A task is due: its assignee is reminded, once.',
  schema: z.object({ ...about, assigneeId: z.uuid().nullable() }),
});

/** Events of what is done for and about people. */
export const crmCareEvents = [
  consentRecorded,
  suppressionChanged,
  peopleMerged,
  peopleUnmerged,
  duplicateDismissed,
  noteWritten,
  taskChanged,
  taskReminded,
] as const;

export const crmCarePermissions = definePermissions('crm', {
  'crm.consent.read': 'See what people agreed to, and addresses that nothing is sent to.',
  'crm.consent.write': 'Record consents and withdrawals, keep the list of addresses that nothing is sent to.',
  'crm.person.merge': 'Find people who are there twice, merge them and undo it.',
  'crm.note.write': 'Write notes about people, companies and deals.',
  'crm.task.read': 'See tasks.',
  'crm.task.write': 'Add, change and finish tasks.',
  'crm.file.import': 'Add people and companies from files.',
  'crm.file.export': 'Write people and companies into files.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const crmCareOperations = defineOperations({
  crmConsents: 'crm.consent.read',
  crmConsentHistory: 'crm.consent.read',
  crmSuppressions: 'crm.consent.read',
  recordCrmConsent: 'crm.consent.write',
  requestCrmConsent: 'crm.consent.write',
  confirmCrmConsent: 'public',
  suppressCrmAddress: 'crm.consent.write',
  liftCrmSuppression: 'crm.consent.write',
  crmDuplicates: 'crm.person.merge',
  crmMergePreview: 'crm.person.merge',
  crmMerges: 'crm.person.merge',
  findCrmDuplicates: 'crm.person.merge',
  dismissCrmDuplicate: 'crm.person.merge',
  mergePeople: 'crm.person.merge',
  unmergePeople: 'crm.person.merge',
  crmTimeline: 'crm.person.read',
  crmNotes: 'crm.person.read',
  writeCrmNote: 'crm.note.write',
  removeCrmNote: 'crm.note.write',
  crmTasks: 'crm.task.read',
  saveCrmTask: 'crm.task.write',
  finishCrmTask: 'crm.task.write',
  crmSearch: 'crm.person.read',
  crmExport: 'crm.file.export',
  crmCompanyExport: 'crm.file.export',
  importCrmRecords: 'crm.file.import',
});

/** Error codes, each with its meaning. */
export const crmCareErrors = {
  CRM_SUPPRESSION_INVALID: 'What is suppressed is an e-mail address or a telephone number, for a reason.',
  CRM_CONSENT_INVALID: 'A consent names a purpose, a channel and where it comes from.',
  CRM_SUPPRESSION_STAYS:
    'An erased address, and one whose owner opted out, stays on the list: only they can agree again.',
  CRM_CONSENT_UNREACHABLE: 'The person has no e-mail address, or nothing is sent to it.',
  CRM_CONSENT_ASKED: 'Somebody is asked about one purpose at most three times a day.',
  CRM_TOKEN_INVALID: 'This link is unknown, was used, or has expired.',
  CRM_MERGE_SAME: 'Two different people are merged.',
  CRM_MERGE_EXPIRED: 'A merge can be undone for 30 days.',
  CRM_MERGE_UNDONE: 'This merge was undone already.',
  CRM_NOTE_INVALID: 'A note has a text and is about a person, a company or a deal.',
  CRM_TASK_INVALID: 'A task has a title and a rule of repetition that can be read.',
  CRM_TASK_ENDED: 'This task was finished or cancelled already.',
  CRM_IMPORT_INVALID: 'The file cannot be read as CSV with the columns that are known.',
} as const;
