import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';
import { TEXT } from './leads.inputs.ts';

@InputType({ description: 'What a lead becomes.' })
export class ConvertLeadInput {
  @Field(() => ID, { description: 'The lead.' })
  @IsUUID()
  id!: string;

  @Field(() => String, { ...TEXT, description: 'Title of the deal; the name of the lead where left out.' })
  @MaxLength(200)
  title?: string | null;

  @Field(() => ID, { ...TEXT, description: "Pipeline; the brand's standard one where left out." })
  pipelineId?: string | null;

  @Field(() => String, { ...TEXT, description: 'Amount of the deal, e.g. "1200.00".' })
  @MaxLength(30)
  amount?: string | null;

  @Field(() => String, { ...TEXT, description: 'Currency of the amount.' })
  @MaxLength(3)
  currency?: string | null;

  @Field(() => String, { ...TEXT, description: 'Day by which it should close, e.g. 2026-12-31.' })
  @MaxLength(10)
  expectedClose?: string | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}
