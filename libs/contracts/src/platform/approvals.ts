import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

/** What a protected change is about, whoever applies it. */
const protectedChange = {
  /** Which handler applies it, e.g. `catalog-pricing.guardrail.set`. */
  kind: z.string().min(1).max(100),
  subjectType: z.string(),
  subjectId: z.string(),
  /** SHA-256 of the canonical JSON of the payload, hex: what was asked for is what is applied. */
  payloadHash: z.string().length(64),
};

/**
 * A service asks for a second person by emitting this in its transaction; the event's aggregateId names the request from
 * then on. It applies the change when `platform.approval.decided` says so, and tells how that went with
 * `platform.approval.settled`.
 */
export const approvalWanted = defineEvent({
  type: 'platform.approval.wanted',
  version: 1,
  aggregate: 'approval-request',
  description: 'A service asked for a second person before it makes a change.',
  schema: z.object({
    ...protectedChange,
    /** The subject's name, for people. */
    label: z.string(),
    /** The service that applies the change. */
    service: z.string(),
    summary: z.string(),
    reason: z.string().nullable(),
    /** Canonical JSON. */
    payload: z.string(),
    /** What whoever makes the change needs; whoever approves it, too. */
    permission: z.string(),
    changes: z.array(changeSchema),
  }),
});

export const approvalRequested = defineEvent({
  type: 'platform.approval.requested',
  version: 1,
  aggregate: 'approval-request',
  description: 'A protected change waits for a second person.',
  schema: z.object({ ...protectedChange, label: z.string(), summary: z.string(), changes: z.array(changeSchema) }),
});

export const approvalDecided = defineEvent({
  type: 'platform.approval.decided',
  version: 1,
  aggregate: 'approval-request',
  description: 'A protected change was decided about.',
  schema: z.object({
    ...protectedChange,
    label: z.string(),
    /** The service that applies the change. */
    service: z.string(),
    decision: z.enum(['approved', 'rejected', 'withdrawn', 'expired']),
    /** Approved without a second person, because nobody else could have decided. */
    alone: z.boolean(),
    note: z.string().nullable(),
    requestedBy: z.string(),
  }),
});

export const approvalSettled = defineEvent({
  type: 'platform.approval.settled',
  version: 1,
  aggregate: 'approval-request',
  description: 'An approved change was applied, or could not be.',
  schema: z.object({
    ...protectedChange,
    label: z.string(),
    outcome: z.enum(['applied', 'failed']),
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  }),
});

export const approvalStandsAlone = defineEvent({
  type: 'platform.approval.stands-alone',
  version: 1,
  aggregate: 'user',
  description: 'A change of access left one person who can decide about protected changes.',
  schema: z.object({
    /** The person's name. */
    label: z.string(),
    userId: z.string(),
    /** Tells one such change from the next. */
    changeId: z.string(),
  }),
});

/** Events of changes that need a second person. */
export const approvalEvents = [
  approvalWanted,
  approvalRequested,
  approvalDecided,
  approvalSettled,
  approvalStandsAlone,
] as const;

export const approvalPermissions = definePermissions('platform', {
  'platform.approval.read': 'See changes that wait for a second person.',
  'platform.approval.decide': "Approve or reject other people's protected changes.",
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const approvalOperations = defineOperations({
  approvalRequests: 'platform.approval.read',
  approvalRequest: 'platform.approval.read',
  approveChange: 'platform.approval.decide',
  rejectChange: 'platform.approval.decide',
  withdrawChange: 'self',
});

/** Error codes, each with its meaning. */
export const approvalErrors = {
  APPROVAL_OWN_CHANGE: 'Nobody approves or rejects a change that they asked for themselves.',
  APPROVAL_NOT_OWN: 'Only the person who asked for a change withdraws it.',
  APPROVAL_PERSON_NEEDED: 'Only a person decides about protected changes.',
  APPROVAL_HASH_MISMATCH: 'The change is not the one that was looked at; load it again.',
  APPROVAL_EXPIRED: 'The time to decide is over; ask for the change again.',
  APPROVAL_PENDING_EXISTS: 'Another change of the same thing waits for a second person already.',
  APPROVAL_TOO_LARGE: 'The change is too large to be approved as one.',
} as const;
