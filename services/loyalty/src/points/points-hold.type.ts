import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { HoldState } from './points-hold.entity.ts';
import { HoldStateEnum } from './points.enums.ts';

@ObjectType('LoyaltyHold', { description: 'Points set aside for a while: neither available nor spent.' })
export class HoldType {
  @Field(() => ID, { description: 'Id of the hold.' })
  id!: string;

  @Field(() => ID, { description: 'Whose points.' })
  memberId!: string;

  @Field(() => Int, { description: 'How many.' })
  points!: number;

  @Field(() => HoldStateEnum, { description: 'Where it stands.' })
  state!: HoldState;

  @Field(() => String, { description: 'What for, in the words of who asked.' })
  reference!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The entry of the spend, once it was committed.' })
  commitEntryId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
}

@ObjectType('LoyaltyHoldPayload', { description: 'The hold after the step, or why it was refused.' })
export class HoldPayload extends MutationPayload {
  @Field(() => HoldType, { nullable: true, description: 'The hold.' })
  hold?: HoldType | null;
}
