import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';

@InputType({ description: 'A step of a campaign.' })
export class CampaignStepInput {
  @Field(() => ID, { description: 'The campaign.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the step is based on.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What is said with it; needed to send one back.' })
  @MaxLength(1_000)
  note?: string | null;
}

@InputType({ description: 'An approved campaign that shall start.' })
export class LaunchCampaignInput {
  @Field(() => ID, { description: 'The campaign.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the step is based on.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it starts now, be its begin ahead or not.' })
  now!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'The arm that everybody gets who was held back.' })
export class ChooseCampaignArmInput {
  @Field(() => ID, { description: 'The campaign.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the choice is based on.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { description: 'Key of the arm.' })
  @Length(1, 20)
  arm!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}
