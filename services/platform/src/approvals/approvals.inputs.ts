import { enumFilterOf, type FilterOf, IdFilter, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength, MinLength } from 'class-validator';
import { ApprovalStateEnum } from './approval-request.type.ts';
import type { ApprovalState } from './approvals.rules.ts';

const ApprovalStateFilter = enumFilterOf<ApprovalState>('ApprovalStateFilter', ApprovalStateEnum);

@WhereInput('ApprovalRequestFilter', 'Which requests to show; all given conditions must hold.')
export class ApprovalRequestFilter extends Where<ApprovalRequestFilter> {
  @Field(() => ApprovalStateFilter, { nullable: true, description: 'How far it is.' })
  state?: FilterOf<ApprovalState> | null;

  @Field(() => StringFilter, { nullable: true, description: 'Kind of change.' })
  kind?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'Id of the thing that it changes.' })
  subjectId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'Id of who asked for it.' })
  requesterId?: IdFilter | null;
}

@InputType({ description: 'Approval of a change.' })
export class ApproveChangeInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, { description: 'payloadHash of the request as you saw it: exactly that is approved.' })
  @MaxLength(64)
  payloadHash!: string;

  @Field(() => String, { nullable: true, description: 'A word about it, at most 1000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  note?: string | null;
}

@InputType({ description: 'Rejection of a change.' })
export class RejectChangeInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, { description: 'payloadHash of the request as you saw it.' })
  @MaxLength(64)
  payloadHash!: string;

  @Field(() => String, { description: 'Why not, at most 1000 characters.' })
  @MinLength(1)
  @MaxLength(1000)
  note!: string;
}

@InputType({ description: 'Taking back a change that one asked for.' })
export class WithdrawChangeInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;
}
