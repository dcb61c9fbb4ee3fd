import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const segmentChanged = defineEvent({
  type: 'crm.segment.updated',
  version: 1,
  aggregate: 'segment',
  description: 'A segment was made, changed or archived.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const segmentRefreshed = defineEvent({
  type: 'crm.segment.refreshed',
  version: 1,
  aggregate: 'segment',
  description: 'Who belongs to a segment was worked out again.',
  schema: z.object({ label: z.string(), members: z.int(), entered: z.int(), left: z.int() }),
});

const crossing = z.object({ label: z.string(), segmentId: z.uuid(), personIds: z.array(z.uuid()).max(500) });

export const segmentEntered = defineEvent({
  type: 'crm.segment.entered',
  version: 1,
  aggregate: 'segment',
  description: 'People belong to a segment from now on; at most 500 an event.',
  schema: crossing,
});

export const segmentLeft = defineEvent({
  type: 'crm.segment.left',
  version: 1,
  aggregate: 'segment',
  description: 'People no longer belong to a segment; at most 500 an event.',
  schema: crossing,
});

export const behaviourRecorded = defineEvent({
  type: 'crm.behaviour.recorded',
  version: 1,
  aggregate: 'behaviour',
  description: 'What people did was sent in, such as visits of a shop.',
  schema: z.object({ label: z.string(), count: z.int() }),
});

export const crmSegmentsEvents = [
  segmentChanged,
  segmentRefreshed,
  segmentEntered,
  segmentLeft,
  behaviourRecorded,
] as const;

export const crmSegmentsPermissions = definePermissions('crm', {
  'crm.segment.read': 'See segments, who belongs to them and how many a filter finds.',
  'crm.segment.write': 'Make, change and refresh segments.',
  'crm.behaviour.write': 'Send in what people did.',
});

export const crmSegmentsOperations = defineOperations({
  segments: 'crm.segment.read',
  segment: 'crm.segment.read',
  segmentFields: 'crm.segment.read',
  segmentCount: 'crm.segment.read',
  segmentCountJob: 'crm.segment.read',
  countSegment: 'crm.segment.read',
  createSegment: 'crm.segment.write',
  updateSegment: 'crm.segment.write',
  refreshSegment: 'crm.segment.write',
  changeStaticSegment: 'crm.segment.write',
  recordBehaviour: 'crm.behaviour.write',
});

export const crmSegmentsErrors = {
  SEGMENT_FILTER_INVALID: 'The filter is malformed; the path names the place, the details what is allowed there.',
  SEGMENT_FIELD_UNKNOWN: 'There is no such field to filter by.',
  SEGMENT_TOO_DEEP: 'A filter is nested at most five levels deep and has at most fifty conditions.',
  SEGMENT_NAME_TAKEN: 'There is a segment of this name already.',
  SEGMENT_COUNTS_WAITING: 'Several exact counts of the brand are under way: wait until one has ended.',
  SEGMENT_DYNAMIC: 'A dynamic segment follows its filter: nobody is put into it by hand.',
} as const;
