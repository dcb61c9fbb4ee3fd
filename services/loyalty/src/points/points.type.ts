import { connectionOf, DateTimeScalar, MoneyType, MutationPayload, PageArgs } from '@mh-os/graphql';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LoyaltyActorType } from '../actor.type.ts';
import type { EntryKind, LotState } from './wallet.types.ts';
import { EntryKindEnum, LotStateEnum } from './points.enums.ts';

@ObjectType('LoyaltyLot', { description: 'Points that were earned together and expire together.' })
export class LotType {
  @Field(() => ID, { description: 'Id of the lot.' })
  id!: string;

  @Field(() => Int, { description: 'Points that it began with.' })
  points!: number;

  @Field(() => Int, { description: 'What is left.' })
  remaining!: number;

  @Field(() => LotStateEnum, { description: 'Whether it can be spent.' })
  state!: LotState;

  @Field(() => ID, { nullable: true, description: 'The order that earned it.' })
  orderId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was earned.' })
  earnedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it can be spent; null: at once.' })
  activatesAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it is gone; null: never.' })
  expiresAt!: Date | null;
}

@ObjectType('LoyaltyPointsEntry', { description: 'An entry of the ledger of points; it never changes.' })
export class EntryType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => ID, { description: 'Whose points.' })
  memberId!: string;

  @Field(() => Int, { description: 'Place in the ledger of the member, from 1.' })
  position!: number;

  @Field(() => EntryKindEnum, { description: 'What happened.' })
  kind!: EntryKind;

  @Field(() => Int, { description: 'Change of what can be spent.' })
  points!: number;

  @Field(() => Int, { description: 'Change of what waits.' })
  pending!: number;

  @Field(() => Int, { description: 'Change of what is set aside.' })
  held!: number;

  @Field(() => Int, { description: 'Change of what is owed.' })
  debt!: number;

  @Field(() => Int, { description: 'What can be spent afterwards.' })
  balance!: number;

  @Field(() => MoneyType, { description: 'Change of what the brand owes.' })
  value!: MoneyType;

  @Field(() => DateTimeScalar, { description: 'At which instant.' })
  occurredAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The order that it is about.' })
  orderId!: string | null;

  @Field(() => String, { description: 'What it refers to, in the words of who asked.' })
  reference!: string;

  @Field(() => String, { description: 'Why, where somebody said so.' })
  reason!: string;

  @Field(() => String, { description: 'Rules that gave the points.' })
  rule!: string;

  @Field(() => Int, { description: 'How much of this spend can still be given back; 0 for what is no spend.' })
  refundable!: number;

  @Field(() => LoyaltyActorType, { description: 'Who.' })
  actor!: LoyaltyActorType;
}

export const { Connection: EntryConnection } = connectionOf(EntryType, 'LoyaltyPointsEntry');

@ArgsType()
export class EntriesArgs extends PageArgs {
  @Field(() => ID, { description: 'The member.' })
  memberId!: string;
}

@ObjectType('LoyaltyPointsPayload', { description: 'What moved, or why nothing did.' })
export class PointsPayload extends MutationPayload {
  @Field(() => EntryType, { nullable: true, description: 'The entry that was written.' })
  entry?: EntryType | null;
}
