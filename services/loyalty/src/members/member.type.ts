import { connectionOf, DateTimeScalar, MoneyType, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LotType } from '../points/points.type.ts';
import { HoldType } from '../points/points-hold.type.ts';
import { TierType } from '../tiers/tier.type.ts';
import { memberStates, type MemberStatus } from './member.entity.ts';

export const MemberStatusEnum = graphEnum<MemberStatus>('LoyaltyMemberStatus', 'Where a member stands.', memberStates);

@ObjectType('LoyaltyMember', { description: 'The wallet of a person or a partner in a program.' })
@Directive('@key(fields: "id")')
export class MemberType {
  @Field(() => ID, { description: 'Id of the member.' })
  id!: string;

  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => String, { description: 'Number of the member, such as M-1001.' })
  number!: string;

  @Field(() => ID, { nullable: true, description: 'The person in crm, where it is one.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner, where it is one.' })
  partnerId!: string | null;

  @Field(() => MemberStatusEnum, { description: 'Whether points move.' })
  status!: MemberStatus;

  @Field(() => TierType, { nullable: true, description: 'The tier; null below the lowest.' })
  tier?: TierType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when.' })
  tierSince!: Date | null;

  @Field(() => Int, { description: 'Points that can be spent; below zero only where the program allows it.' })
  balance!: number;

  @Field(() => Int, { description: 'Points that wait before they can be spent.' })
  pending!: number;

  @Field(() => Int, { description: 'Points that are set aside.' })
  held!: number;

  @Field(() => Int, { description: 'Points that are owed and paid by the next ones.' })
  debt!: number;

  @Field(() => MoneyType, { description: 'What the brand owes for the points.' })
  liability!: MoneyType;

  @Field(() => Int, { description: 'Points of this period that count for a tier.' })
  qualifying!: number;

  @Field(() => DateTimeScalar, { description: 'When the period ends and the tier is decided anew.' })
  periodEnd!: Date;

  @Field(() => String, { description: 'Code with which this member brings others.' })
  referralCode!: string;

  @Field(() => ID, { nullable: true, description: 'The member who brought this one.' })
  referrerId!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when stored points differ from the ledger; nothing moves.',
  })
  blockedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When points last moved.' })
  lastEntryAt!: Date | null;

  @Field(() => [LotType], { description: 'Lots with something left, in the order in which they are spent.' })
  lots?: LotType[];

  @Field(() => [HoldType], { description: 'Points that are set aside now.' })
  holds?: HoldType[];

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it joined.' })
  createdAt!: Date;
}

export const { Connection: MemberConnection } = connectionOf(MemberType, 'LoyaltyMember');

@ObjectType('LoyaltyMemberPayload', { description: 'The member after the change, or why it was refused.' })
export class MemberPayload extends MutationPayload {
  @Field(() => MemberType, { nullable: true, description: 'The member as it is now.' })
  member?: MemberType;
}
