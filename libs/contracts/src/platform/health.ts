import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

const alert = z.object({ label: z.string(), service: z.string(), kind: z.string(), severity: z.string() });

export const healthAlertRaised = defineEvent({
  type: 'platform.health-alert.raised',
  version: 1,
  aggregate: 'health-alert',
  description: 'Something of the system was found unwell.',
  schema: alert,
});

export const healthAlertCleared = defineEvent({
  type: 'platform.health-alert.cleared',
  version: 1,
  aggregate: 'health-alert',
  description: 'Something of the system was found well again.',
  schema: alert,
});

export const deadLetterResolved = defineEvent({
  type: 'platform.dead-letter.resolved',
  version: 1,
  aggregate: 'dead-letter',
  description: 'A message that a service could not handle was handled again or given up.',
  schema: z.object({
    label: z.string(),
    service: z.string(),
    resolution: z.enum(['replayed', 'discarded']),
    note: z.string().nullable(),
  }),
});

/** Events of system health. */
export const healthEvents = [healthAlertRaised, healthAlertCleared, deadLetterResolved] as const;

export const healthPermissions = definePermissions('platform', {
  'platform.health.read': 'See the health of every service, queue and replica.',
  'platform.dead-letter.manage': 'Read, replay and discard messages that could not be handled.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const healthOperations = defineOperations({
  systemHealth: 'platform.health.read',
  deadLetters: 'platform.dead-letter.manage',
  replayDeadLetter: 'platform.dead-letter.manage',
  discardDeadLetter: 'platform.dead-letter.manage',
});

/** Error codes, each with its meaning. */
export const healthErrors = {
  DEAD_LETTER_RESOLVED: 'Somebody has replayed or discarded this message already.',
  DEAD_LETTER_FAILED_AGAIN: 'The message could not be handled this time either; it stays open.',
  EVENT_UNHANDLED: 'No handler of the service takes this event any more: it can only be discarded.',
  SERVICE_UNKNOWN: 'There is no service of this name.',
} as const;
