import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';

@InputType('RedeemLoyaltyRewardInput', { description: 'A member takes a reward.' })
export class RedeemRewardInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who.' })
  @IsUUID()
  memberId!: string;

  @Field(() => ID, { description: 'What.' })
  @IsUUID()
  rewardId!: string;
}

@InputType('EndLoyaltyRedemptionInput', { description: 'Hands a redeemed reward out, or takes it back.' })
export class EndRedemptionInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;

  @Field(() => String, { defaultValue: '', description: 'A word about it.' })
  @MaxLength(500)
  note: string = '';
}
