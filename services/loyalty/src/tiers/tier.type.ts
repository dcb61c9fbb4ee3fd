import { DecimalScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';

@ObjectType('LoyaltyTier', { description: 'A tier of a program: who collects enough in a period has it.' })
export class TierType {
  @Field(() => ID, { description: 'Id of the tier.' })
  id!: string;

  @Field(() => ID, { description: 'Its program.' })
  programId!: string;

  @Field(() => String, { description: 'Short code, unique in the program.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => Int, { description: 'Qualifying points of a period from which on a member has it.' })
  threshold!: number;

  @Field(() => DecimalScalar, { description: 'Times what orders earn.' })
  multiplier!: string;

  @Field(() => String, { description: 'What else it brings, in words.' })
  benefits!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

@InputType('SaveLoyaltyTierInput', { description: 'A tier, new or changed.' })
export class SaveTierInput {
  @Field(() => ID, { nullable: true, description: 'The tier that changes; a new one where left out.' })
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you saw, for a change.' })
  @IsInt()
  @Min(1)
  expectedVersion?: number | null;

  @Field(() => ID, { description: 'Its program.' })
  @IsUUID()
  programId!: string;

  @Field(() => String, { description: 'Short code: letters, digits and dashes.' })
  @Length(1, 32)
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  @Length(1, 100)
  name!: string;

  @Field(() => Int, { description: 'Qualifying points from which on a member has it.' })
  threshold!: number;

  @Field(() => DecimalScalar, { defaultValue: '1', description: 'Times what orders earn, at most 100.' })
  multiplier: string = '1';

  @Field(() => String, { defaultValue: '', description: 'What else it brings, in words.' })
  @MaxLength(1_000)
  benefits: string = '';
}

@InputType('RemoveLoyaltyTierInput', { description: 'A tier that nobody has and that is not wanted any more.' })
export class RemoveTierInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
}

@ObjectType('LoyaltyTierPayload', { description: 'The tier after the change, or why it was refused.' })
export class TierPayload extends MutationPayload {
  @Field(() => TierType, { nullable: true, description: 'The tier.' })
  tier?: TierType;
}
