import {
  enumFilterOf,
  IdFilter,
  IntFilter,
  orderInputOf,
  PageArgs,
  StringFilter,
  Where,
  WhereInput,
  type FilterOf,
  type OrderBy,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { MemberStatus } from './member.entity.ts';
import { MemberStatusEnum } from './member.type.ts';

@InputType('EnrolLoyaltyMemberInput', {
  description: 'Somebody joins a program; who is there already stays as they are.',
})
export class EnrolMemberInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The program.' })
  @IsUUID()
  programId!: string;

  @Field(() => ID, { nullable: true, description: 'The person in crm; or else a partner.' })
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner; or else a person.' })
  @IsUUID()
  partnerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Referral code of the member who brought them.' })
  @MaxLength(20)
  referralCode?: string | null;
}

@InputType('ChangeLoyaltyMemberStatusInput', {
  description: 'Suspends a member, lets them in again, or closes the wallet.',
})
export class ChangeMemberStatusInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;

  @Field(() => MemberStatusEnum, { description: 'What they become.' })
  status!: MemberStatus;
}

@InputType('RecordLoyaltyEventInput', { description: 'Something that earns points and is no order, such as a review.' })
export class RecordEventInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose.' })
  @IsUUID()
  memberId!: string;

  @Field(() => String, { description: 'What happened, as rules name it: small letters, digits and dashes.' })
  @Matches(/^[a-z][a-z0-9-]{0,59}$/, {
    message: 'an event is named by small letters, digits and dashes, such as review',
  })
  event!: string;

  @Field(() => String, { description: 'Which one: the same event with the same reference earns once.' })
  @Length(1, 200)
  reference!: string;
}

const StatusFilter = enumFilterOf<MemberStatus>('LoyaltyMemberStatusFilter', MemberStatusEnum);

@WhereInput('LoyaltyMemberWhere', 'Which members.')
export class MemberWhere extends Where<MemberWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By number.' })
  number?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By program.' })
  programId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By person.' })
  personId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By partner.' })
  partnerId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By tier.' })
  tierId?: IdFilter | null;

  @Field(() => StatusFilter, { nullable: true, description: 'By status.' })
  status?: FilterOf<MemberStatus> | null;

  @Field(() => IntFilter, { nullable: true, description: 'By what can be spent.' })
  balance?: IntFilter | null;
}

export enum MemberOrderField {
  CREATED_AT = 'CREATED_AT',
  BALANCE = 'BALANCE',
  NUMBER = 'NUMBER',
}

registerEnumType(MemberOrderField, {
  name: 'LoyaltyMemberOrderField',
  description: 'What members can be ordered by.',
  valuesMap: {
    CREATED_AT: { description: 'When they joined.' },
    BALANCE: { description: 'What can be spent.' },
    NUMBER: { description: 'Their number.' },
  },
});

export const MemberOrder = orderInputOf('LoyaltyMemberOrder', MemberOrderField);

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => MemberWhere, { nullable: true, description: 'Which ones; all when absent.' })
  where?: MemberWhere | null;

  @Field(() => MemberOrder, { nullable: true, description: 'Newest first when absent.' })
  orderBy?: OrderBy<MemberOrderField> | null;
}
