import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';

@InputType('SpendLoyaltyPointsInput', { description: 'Spends points at once.' })
export class SpendPointsInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose points.' })
  @IsUUID()
  memberId!: string;

  @Field(() => Int, { description: 'How many.' })
  points!: number;

  @Field(() => ID, { nullable: true, description: 'The order that they pay for.' })
  @IsUUID()
  orderId?: string | null;

  @Field(() => String, { defaultValue: '', description: 'What for.' })
  @MaxLength(200)
  reference: string = '';
}

@InputType('RefundLoyaltySpendInput', { description: 'Gives spent points back to the lots that they came from.' })
export class RefundSpendInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The entry of the spend.' })
  @IsUUID()
  entryId!: string;

  @Field(() => Int, { nullable: true, description: 'How many; all that is left of the spend where left out.' })
  points?: number | null;

  @Field(() => String, { defaultValue: '', description: 'Why.' })
  @MaxLength(500)
  reason: string = '';
}

@InputType('ActivateLoyaltyPointsInput', { description: 'Lets waiting points be spent before their time.' })
export class ActivatePointsInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The lot.' })
  @IsUUID()
  lotId!: string;
}

@InputType('TransferLoyaltyPointsInput', { description: 'Moves points to another member; each lot keeps its expiry.' })
export class TransferPointsInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who gives.' })
  @IsUUID()
  fromMemberId!: string;

  @Field(() => ID, { description: 'Who gets.' })
  @IsUUID()
  toMemberId!: string;

  @Field(() => Int, { description: 'How many.' })
  points!: number;

  @Field(() => String, { defaultValue: '', description: 'Why.' })
  @MaxLength(500)
  reason: string = '';
}
