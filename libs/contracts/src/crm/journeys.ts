import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const journey = { label: z.string() };

export const journeyChanged = defineEvent({
  type: 'crm.journey.updated',
  version: 1,
  aggregate: 'journey',
  description: 'A journey was made, or its name or draft changed.',
  schema: z.object({ ...journey, changes: z.array(changeSchema) }),
});

export const journeyActivated = defineEvent({
  type: 'crm.journey.activated',
  version: 1,
  aggregate: 'journey',
  description: 'The draft of a journey became its next version: from now on people go through it.',
  schema: z.object({ ...journey, number: z.int(), moved: z.int(), changes: z.array(changeSchema) }),
});

export const journeyStatusChanged = defineEvent({
  type: 'crm.journey.status-changed',
  version: 1,
  aggregate: 'journey',
  description: 'A journey was paused, goes on, or was put away.',
  schema: z.object({ ...journey, changes: z.array(changeSchema) }),
});

/** A person in a journey: the label is the number of the person. */
const enrolment = {
  label: z.string(),
  personId: z.uuid(),
  journeyId: z.uuid(),
  /** Name of the journey. */
  journey: z.string(),
};

export const journeyEntered = defineEvent({
  type: 'crm.journey.entered',
  version: 1,
  aggregate: 'journey-enrolment',
  description: 'Somebody entered a journey; `cause` is the kind of what brought them in.',
  schema: z.object({ ...enrolment, cause: z.string() }),
});

export const journeyEnded = defineEvent({
  type: 'crm.journey.ended',
  version: 1,
  aggregate: 'journey-enrolment',
  description: 'Somebody came to the end of a journey, left it before, or a step failed again and again.',
  schema: z.object({ ...enrolment, status: z.string(), reason: z.string() }),
});

export const journeySettingsChanged = defineEvent({
  type: 'crm.journey.configured',
  version: 1,
  aggregate: 'journey-settings',
  description: 'Quiet hours, or how many messages of marketing a person gets a day, were changed.',
  schema: z.object({ ...journey, changes: z.array(changeSchema) }),
});

export const personTagged = defineEvent({
  type: 'crm.person.tagged',
  version: 1,
  aggregate: 'person',
  description: 'Tags were put on a person, or taken off.',
  schema: z.object({
    label: z.string(),
    personId: z.uuid(),
    added: z.array(z.string()),
    removed: z.array(z.string()),
  }),
});

export const behaviourSeen = defineEvent({
  type: 'crm.behaviour.seen',
  version: 1,
  aggregate: 'behaviour',
  description: 'Who did what, for whoever waits for it; at most 100 an event.',
  schema: z.object({
    label: z.string(),
    seen: z.array(z.object({ personId: z.uuid(), event: z.string(), at: z.iso.datetime() })).max(100),
  }),
});

export const crmJourneysEvents = [
  journeyChanged,
  journeyActivated,
  journeyStatusChanged,
  journeyEntered,
  journeyEnded,
  journeySettingsChanged,
  personTagged,
  behaviourSeen,
] as const;

export const crmJourneysPermissions = definePermissions('crm', {
  'crm.journey.read': 'See journeys, who is where in them, and what would happen to somebody.',
  'crm.journey.create': 'Write drafts of journeys.',
  'crm.journey.activate': 'Let journeys run, pause them and put them away; only people may.',
  'crm.journey.enrol': 'Put people into journeys by hand, and take them out.',
  'crm.journey.configure': 'Set quiet hours and how many messages of marketing a person gets a day.',
});

export const crmJourneysOperations = defineOperations({
  journeys: 'crm.journey.read',
  journey: 'crm.journey.read',
  journeyEnrolments: 'crm.journey.read',
  journeyEnrolment: 'crm.journey.read',
  journeySettings: 'crm.journey.read',
  journeyDryRun: 'crm.journey.read',
  createJourney: 'crm.journey.create',
  updateJourney: 'crm.journey.create',
  activateJourney: 'crm.journey.activate',
  moveJourney: 'crm.journey.activate',
  enrolInJourney: 'crm.journey.enrol',
  leaveJourney: 'crm.journey.enrol',
  saveJourneySettings: 'crm.journey.configure',
});

export const crmJourneysErrors = {
  JOURNEY_DEFINITION_INVALID: 'The definition is malformed; the path names the place.',
  JOURNEY_NOT_READY: 'The draft cannot run yet; the details name the problems with their places.',
  JOURNEY_NAME_TAKEN: 'There is a journey of this name already.',
  JOURNEY_NEEDS_PERSON: 'Programs and AI write drafts; a person lets them run.',
  JOURNEY_NOT_RUNNING: 'Only journeys that are active or paused take people in.',
  JOURNEY_NOTHING_NEW: 'The draft is the version that runs already.',
  JOURNEY_ENROLMENT_ENDED: 'This person is through with the journey already.',
  JOURNEY_SETTINGS_INVALID: 'Quiet hours begin and end at different times of the day, or are left out both.',
} as const;
