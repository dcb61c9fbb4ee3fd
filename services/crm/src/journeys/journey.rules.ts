import { defineTransitions, DomainError } from '@mh-os/kernel';

export type JourneyStatus = 'DRAFT' | 'ACTIVE' | 'PAUSED' | 'ARCHIVED';
export type JourneyAction = 'ACTIVATE' | 'PAUSE' | 'RESUME' | 'ARCHIVE';
export type EnrolmentStatus = 'ACTIVE' | 'COMPLETED' | 'EXITED' | 'FAILED';

/** What happens to a journey. Activating an active one gives it its next version; one that was put away stays so. */
export const journeyTransitions = defineTransitions<JourneyStatus, JourneyAction>('Journey', {
  DRAFT: { ACTIVATE: 'ACTIVE', ARCHIVE: 'ARCHIVED' },
  ACTIVE: { ACTIVATE: 'ACTIVE', PAUSE: 'PAUSED', ARCHIVE: 'ARCHIVED' },
  PAUSED: { ACTIVATE: 'ACTIVE', RESUME: 'ACTIVE', ARCHIVE: 'ARCHIVED' },
  ARCHIVED: {},
});

/** Programs and AI write drafts: that mails go out is decided by somebody. */
export function assertPerson(kind: string): void {
  if (kind !== 'person')
    throw new DomainError('JOURNEY_NEEDS_PERSON', 'Programs and AI write drafts; a person lets them run.', {
      kind: 'forbidden',
      details: { actor: kind },
    });
}

/** Tries of a step, and the pauses between them in minutes. */
export const PAUSES = [1, 5, 30, 120] as const;

/** When a step that failed is tried again; null: never, it failed for good. */
export function nextTry(attempts: number, now: Date): Date | null {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * 60_000);
}
