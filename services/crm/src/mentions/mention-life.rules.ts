import { defineTransitions } from '@mh-os/kernel';

export const mentionStatuses = {
  NEW: 'Nobody has looked at it.',
  TRIAGED: 'Looked at; somebody works on it.',
  ANSWERED: 'Answered.',
  IGNORED: 'Needs no answer.',
} as const;
export type MentionStatus = keyof typeof mentionStatuses;

export const mentionSteps = {
  TRIAGE: 'Take it up.',
  ANSWER: 'Note that it was answered.',
  IGNORE: 'Note that it needs no answer.',
  REOPEN: 'Take it up again.',
} as const;
export type MentionStep = keyof typeof mentionSteps;

export const mentionLife = defineTransitions<MentionStatus, MentionStep>('The mention', {
  NEW: { TRIAGE: 'TRIAGED', ANSWER: 'ANSWERED', IGNORE: 'IGNORED' },
  TRIAGED: { ANSWER: 'ANSWERED', IGNORE: 'IGNORED' },
  ANSWERED: { REOPEN: 'TRIAGED' },
  IGNORED: { REOPEN: 'TRIAGED' },
});
