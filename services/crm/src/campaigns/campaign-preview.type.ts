import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { CampaignFindingType } from './campaign-audience.type.ts';

@InputType({ description: 'A message that somebody wants to see.' })
export class CampaignPreviewInput {
  @Field(() => String, { description: 'Subject.' })
  @MaxLength(250)
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What mailboxes show beside the subject.' })
  @MaxLength(250)
  preheader?: string | null;

  @Field(() => String, { nullable: true, description: 'The message as HTML.' })
  @MaxLength(200_000)
  html?: string | null;

  @Field(() => String, { description: 'The message as plain text.' })
  @MaxLength(100_000)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Code of the campaign, as its links will carry it.' })
  @MaxLength(60)
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose; nobody in particular when absent.' })
  @IsUUID()
  personId?: string | null;
}

@ObjectType('CampaignPreview', { description: 'A message as somebody would get it.' })
export class CampaignPreviewType {
  @Field(() => String, { description: 'Subject.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'The message as HTML; show it without scripts.' })
  html!: string | null;

  @Field(() => String, { description: 'The message as plain text.' })
  text!: string;

  @Field(() => [CampaignFindingType], { description: 'What stands against sending it.' })
  findings!: CampaignFindingType[];
}
