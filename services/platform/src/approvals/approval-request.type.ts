import { connectionOf, DateTimeScalar, JsonScalar, MutationPayload, type WarningType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ActivityActor, ActivityChange } from '../activity/activity.type.ts';
import type { ApprovalRequestEntity } from './approval-request.entity.ts';
import type { ApprovalState } from './approvals.rules.ts';

/** The states as the graph names them. */
export const ApprovalStateEnum = {
  PENDING: 'PENDING',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  EXPIRED: 'EXPIRED',
  WITHDRAWN: 'WITHDRAWN',
  APPLIED: 'APPLIED',
  FAILED: 'FAILED',
} as const satisfies Record<ApprovalState, ApprovalState>;

registerEnumType(ApprovalStateEnum, {
  name: 'ApprovalState',
  description: 'How far a change that needs a second person is.',
  valuesMap: {
    PENDING: { description: 'Waits for a second person; nothing has changed yet.' },
    APPROVED: { description: 'Approved; the service that owns it is applying it.' },
    REJECTED: { description: 'A second person said no; nothing has changed.' },
    EXPIRED: { description: 'Nobody decided in time; nothing has changed.' },
    WITHDRAWN: { description: 'Taken back by who asked for it; nothing has changed.' },
    APPLIED: { description: 'Approved and made.' },
    FAILED: { description: 'Approved, but it no longer fitted what it was to change; nothing has changed.' },
  },
});

@ObjectType({ description: 'Why an approved change could not be made.' })
export class ApprovalFailure {
  @Field(() => String, { description: 'Stable code for programs, e.g. "CONFLICT".' })
  code!: string;

  @Field(() => String, { description: 'What is in the way, for people.' })
  message!: string;
}

@ObjectType('ApprovalRequest', { description: 'A change that waits, or waited, for a second person.' })
export class ApprovalRequestType {
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  @Field(() => String, { description: 'Kind of change, e.g. "platform.role.update".' })
  kind!: string;

  @Field(() => ApprovalStateEnum, { description: 'How far it is.' })
  state!: ApprovalState;

  @Field(() => String, { description: 'Kind of thing that it changes, e.g. "role".' })
  subjectType!: string;

  @Field(() => ID, { description: 'Id of the thing.' })
  subjectId!: string;

  @Field(() => String, { description: 'Name of the thing when it was asked for.' })
  subjectLabel!: string;

  @Field(() => String, { description: 'The change in an English sentence.' })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which sentence it is, for wording it in another language; null where only the English one is known.',
  })
  summaryKey!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'What goes into that sentence, by name.' })
  summaryParams!: unknown;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who asked for it.' })
  reason!: string | null;

  @Field(() => [ActivityChange], { description: 'What it changes, field by field.' })
  changes!: ActivityChange[];

  @Field(() => JsonScalar, { nullable: true, description: 'Exactly what will be applied.' })
  payload!: unknown;

  @Field(() => String, { description: 'SHA-256 of the payload; a decision sends it back.' })
  payloadHash!: string;

  @Field(() => String, { description: 'Permission that the change needs; who approves needs it too.' })
  permission!: string;

  @Field(() => ActivityActor, { description: 'Who asked for it.' })
  requestedBy!: ActivityActor;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it can be decided.' })
  expiresAt!: Date;

  @Field(() => ActivityActor, { nullable: true, description: 'Who decided.' })
  decidedBy!: ActivityActor | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the decider wrote.' })
  note!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it was made without a second person, because nobody else could have decided.',
  })
  alone!: boolean;

  @Field(() => ApprovalFailure, { nullable: true, description: 'Why it could not be made.' })
  failure!: ApprovalFailure | null;
}

const connection = connectionOf(ApprovalRequestType, 'ApprovalRequest');
export const ApprovalRequestConnection = connection.Connection;

@ObjectType({ description: 'Outcome of a decision about a change.' })
export class ApprovalRequestPayload extends MutationPayload {
  @Field(() => ApprovalRequestType, { nullable: true, description: 'The request; its state tells what came of it.' })
  approvalRequest?: ApprovalRequestType;
}

/** A stored request as the graph shows it. */
export function toApprovalRequest(row: ApprovalRequestEntity): ApprovalRequestType {
  const { requesterKind, requesterId, requesterName, deciderId, deciderName, createdAt, payload, ...rest } = row;
  return {
    ...rest,
    payload: JSON.parse(payload) as unknown,
    requestedBy: { kind: requesterKind, id: requesterId, name: requesterName },
    requestedAt: createdAt,
    decidedBy: deciderId === null ? null : { kind: 'person', id: deciderId, name: deciderName },
  };
}

/** What a mutation of a protected thing says beside its answer: that the change waits, or that nobody checked it. */
export function approvalWarnings(request: ApprovalRequestEntity | null | undefined): WarningType[] {
  if (!request) return [];
  if (request.state === 'PENDING')
    return [
      { code: 'APPROVAL_PENDING', message: 'This waits for a second person. Nothing has changed yet.', path: [] },
    ];
  if (!request.alone) return [];
  const message = 'This is protected, but nobody else could approve it: it was made at once and noted as such.';
  return [{ code: 'APPROVAL_WAIVED', message, path: [] }];
}
