import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ScorePreviewLead', { description: 'A lead as rules that are not saved would score it.' })
export class ScorePreviewLeadType {
  @Field(() => ID, { description: 'The lead.' })
  leadId!: string;

  @Field(() => String, { description: 'Its number, e.g. L-1001.' })
  label!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Its score now.' })
  before!: number | null;

  @Field(() => Int, { description: 'Its score by these rules.' })
  after!: number;
}

@ObjectType('ScorePreview', { description: 'What rules would say of the latest open leads, at most 200.' })
export class ScorePreviewType {
  @Field(() => Int, { description: 'Leads that were looked at.' })
  leads!: number;

  @Field(() => Int, { description: 'Of them those with a higher score than now.' })
  higher!: number;

  @Field(() => Int, { description: 'Those with a lower one.' })
  lower!: number;

  @Field(() => [ScorePreviewLeadType], { description: 'Ten of them, those that change the most first.' })
  rows!: ScorePreviewLeadType[];
}
