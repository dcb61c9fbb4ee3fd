import { defineTransitions } from '@mh-os/kernel';

export const contentStatuses = {
  IDEA: 'Thought of, nothing written.',
  DRAFT: 'Being written.',
  IN_REVIEW: 'Waits for a second person.',
  APPROVED: 'A second person agreed to exactly this.',
  SCHEDULED: 'Approved, and its time is fixed.',
  PUBLISHED: 'Out.',
  REJECTED: 'A second person refused it.',
  ARCHIVED: 'Put away.',
} as const;
export type ContentStatus = keyof typeof contentStatuses;

/** Steps that the author takes. */
export const contentSteps = {
  START: 'Begin to write.',
  SUBMIT: 'Ask a second person to approve it.',
  WITHDRAW: 'Take it back from review.',
  ARCHIVE: 'Put it away.',
  RESTORE: 'Take it out again, as a draft.',
} as const;
export type ContentStep = keyof typeof contentSteps;
export type ContentAction =
  ContentStep | 'CHANGE' | 'MOVE' | 'APPROVE' | 'REJECT' | 'SCHEDULE' | 'UNSCHEDULE' | 'PUBLISH';

/** The life of an item. What was published stays as it was; a change of what was approved needs a new approval. */
export const contentLife = defineTransitions<ContentStatus, ContentAction>('The item', {
  IDEA: { START: 'DRAFT', CHANGE: 'IDEA', MOVE: 'IDEA', ARCHIVE: 'ARCHIVED' },
  DRAFT: { SUBMIT: 'IN_REVIEW', CHANGE: 'DRAFT', MOVE: 'DRAFT', ARCHIVE: 'ARCHIVED' },
  IN_REVIEW: { APPROVE: 'APPROVED', REJECT: 'REJECTED', WITHDRAW: 'DRAFT', CHANGE: 'DRAFT', MOVE: 'IN_REVIEW' },
  APPROVED: { SCHEDULE: 'SCHEDULED', PUBLISH: 'PUBLISHED', CHANGE: 'DRAFT', MOVE: 'APPROVED', ARCHIVE: 'ARCHIVED' },
  SCHEDULED: { PUBLISH: 'PUBLISHED', UNSCHEDULE: 'APPROVED', CHANGE: 'DRAFT', MOVE: 'SCHEDULED', ARCHIVE: 'ARCHIVED' },
  PUBLISHED: { PUBLISH: 'PUBLISHED' },
  REJECTED: { START: 'DRAFT', CHANGE: 'DRAFT', MOVE: 'REJECTED', ARCHIVE: 'ARCHIVED' },
  ARCHIVED: { RESTORE: 'DRAFT' },
});
