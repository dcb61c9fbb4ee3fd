import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ActivityActor } from '../activity/activity.type.ts';
import { ApprovalRequestType } from '../approvals/approval-request.type.ts';

/** Where the deletion of a brand stands. */
export enum BrandDeletionState {
  PENDING = 'PENDING',
  CANCELLED = 'CANCELLED',
  PURGING = 'PURGING',
  PURGED = 'PURGED',
}

registerEnumType(BrandDeletionState, {
  name: 'BrandDeletionState',
  description: 'Where the deletion of a brand stands.',
  valuesMap: {
    PENDING: { description: 'Decided; the time of grace runs, and it can be cancelled.' },
    CANCELLED: { description: 'Called off in time.' },
    PURGING: { description: 'The services are deleting; it can no longer be cancelled.' },
    PURGED: { description: 'Nothing is left but this record.' },
  },
});

/** Where one service's part stands. */
export enum BrandDeletionPartState {
  WAITING = 'WAITING',
  FAILED = 'FAILED',
  DONE = 'DONE',
}

registerEnumType(BrandDeletionPartState, {
  name: 'BrandDeletionPartState',
  description: "Where one service's part of a deletion stands.",
  valuesMap: {
    WAITING: { description: 'It has not answered yet.' },
    FAILED: { description: 'It could not; it can be asked again.' },
    DONE: { description: 'It has nothing of the brand any more.' },
  },
});

@ObjectType({ description: 'Rows deleted from one table.' })
export class BrandDeletionTable {
  @Field(() => String, { description: 'The table.' })
  table!: string;

  @Field(() => Int, { description: 'Rows that were deleted there.' })
  rows!: number;
}

@ObjectType({ description: "One service's part of the deletion of a brand." })
export class BrandDeletionPart {
  @Field(() => String, { description: 'The service.' })
  service!: string;

  @Field(() => BrandDeletionPartState, { description: 'Where its part stands.' })
  state!: BrandDeletionPartState;

  @Field(() => Int, { description: 'Rows that it has deleted.' })
  rows!: number;

  @Field(() => [BrandDeletionTable], { description: 'Where it deleted them.' })
  tables!: BrandDeletionTable[];

  @Field(() => Int, {
    nullable: true,
    description: 'The last row of its audit chain of the brand; null until it is on record.',
  })
  chainSeq!: number | null;

  @Field(() => String, { nullable: true, description: 'Hash of that row: what the signed digests name.' })
  chainHash!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it answered.' })
  answeredAt!: Date | null;
}

@ObjectType('BrandDeletion', { description: 'The deletion of a brand, and all that is left of one.' })
export class BrandDeletionType {
  @Field(() => ID, { description: 'Id of the deletion.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the brand; there may be no such brand any more.' })
  brandId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the brand; gone with it.' })
  brandName!: string | null;

  @Field(() => BrandDeletionState, { description: 'Where it stands.' })
  state!: BrandDeletionState;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ActivityActor, { description: 'Who asked for it.' })
  requestedBy!: ActivityActor;

  @Field(() => ActivityActor, {
    nullable: true,
    description: 'Who confirmed it; null where nobody else of the platform could.',
  })
  confirmedBy!: ActivityActor | null;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the time of grace is over.' })
  dueAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the services were told to delete.' })
  begunAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When nothing was left.' })
  finishedAt!: Date | null;

  @Field(() => ActivityActor, { nullable: true, description: 'Who called it off.' })
  cancelledBy!: ActivityActor | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  cancelReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was called off.' })
  cancelledAt!: Date | null;

  @Field(() => Int, { description: 'Accounts closed because they belonged to no other brand.' })
  accountsClosed!: number;

  @Field(() => [BrandDeletionPart], { description: 'What every service did; empty until it begins.' })
  services!: BrandDeletionPart[];

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

const connection = connectionOf(BrandDeletionType, 'BrandDeletion');
export const BrandDeletionConnection = connection.Connection;

@ObjectType({ description: 'Outcome of a decision about the deletion of a brand.' })
export class BrandDeletionPayload extends MutationPayload {
  @Field(() => BrandDeletionType, {
    nullable: true,
    description: 'The deletion; null while it waits for a second person.',
  })
  brandDeletion?: BrandDeletionType | null;

  @Field(() => ApprovalRequestType, {
    nullable: true,
    description: 'The request for a second person; where nobody else could decide, it says so.',
  })
  approvalRequest?: ApprovalRequestType | null;
}
