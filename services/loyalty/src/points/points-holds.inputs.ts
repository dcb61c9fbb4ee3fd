import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';

@InputType('HoldLoyaltyPointsInput', {
  description: 'Sets points aside until they are spent, given back or time is over.',
})
export class HoldPointsInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose points.' })
  @IsUUID()
  memberId!: string;

  @Field(() => Int, { description: 'How many.' })
  points!: number;

  @Field(() => Int, { nullable: true, description: 'For how many minutes; as the program says where left out.' })
  minutes?: number | null;

  @Field(() => String, { defaultValue: '', description: 'What for, such as the number of a basket.' })
  @MaxLength(200)
  reference: string = '';
}

@InputType('CommitLoyaltyHoldInput', { description: 'Spends what is held.' })
export class CommitHoldInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which hold.' })
  @IsUUID()
  holdId!: string;

  @Field(() => ID, { nullable: true, description: 'The order that it paid for.' })
  @IsUUID()
  orderId?: string | null;
}

@InputType('ReleaseLoyaltyHoldInput', { description: 'Gives back what is held.' })
export class ReleaseHoldInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which hold.' })
  @IsUUID()
  holdId!: string;

  @Field(() => String, { defaultValue: '', description: 'Why.' })
  @MaxLength(500)
  reason: string = '';
}
