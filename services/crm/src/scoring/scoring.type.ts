import { DateTimeScalar, JobType, JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@ObjectType('ScoreRules', { description: 'A version of the rules that score leads; it never changes.' })
export class ScoreRulesType {
  @Field(() => ID, { description: 'Id of the version.' })
  id!: string;

  @Field(() => Int, { description: 'Number of the version.' })
  number!: number;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => JsonScalar, { description: 'The rules: { start, min, max, factors }.' })
  rules!: object;

  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  createdAt!: Date;
}

@ObjectType('LeadModelBin', { description: 'A tenth of the judged leads: what was said, and what came.' })
export class LeadModelBinType {
  @Field(() => Int, { description: 'Leads in it.' })
  count!: number;

  @Field(() => Int, { description: 'Mean chance that was said, in millionths.' })
  predictedPpm!: number;

  @Field(() => Int, { description: 'Share that was won, in millionths.' })
  observedPpm!: number;
}

@ObjectType('LeadModelQuality', { description: 'How good a model is on leads that it had not seen.' })
export class LeadModelQualityType {
  @Field(() => Int, { description: 'Leads with a known outcome.' })
  rows!: number;

  @Field(() => Int, { description: 'Of them won.' })
  positives!: number;

  @Field(() => Int, { description: 'Parts that took turns in being unseen.' })
  folds!: number;

  @Field(() => Int, { description: 'How likely a won lead is rated above one that was not, in millionths.' })
  aucPpm!: number;

  @Field(() => [Int], { description: 'The same by part.' })
  foldAucPpm!: number[];

  @Field(() => Int, { description: 'Mean squared error of the chance, in millionths.' })
  brierPpm!: number;

  @Field(() => Int, { description: 'Mean distance between said and come, in millionths.' })
  calibrationErrorPpm!: number;

  @Field(() => [LeadModelBinType], { description: 'By tenths of what was said.' })
  calibration!: LeadModelBinType[];
}

@ObjectType('LeadModel', { description: 'A model that was fitted to leads whose outcome is known.' })
export class LeadModelType {
  @Field(() => ID, { description: 'Id of the model.' })
  id!: string;

  @Field(() => Int, { description: 'Number of the model.' })
  number!: number;

  @Field(() => LeadModelQualityType, { description: 'How good it is on leads that it had not seen.' })
  quality!: LeadModelQualityType;

  @Field(() => DateTimeScalar, { description: 'When it was fitted.' })
  createdAt!: Date;
}

@ObjectType('LeadScoring', { description: 'Which rules and which model score leads now.' })
export class LeadScoringType {
  @Field(() => ScoreRulesType, { nullable: true, description: 'The rules that hold.' })
  rules!: ScoreRulesType | null;

  @Field(() => LeadModelType, { nullable: true, description: 'The model that is used.' })
  model!: LeadModelType | null;

  @Field(() => Int, { description: 'Leads that were won, of those with a known outcome.' })
  won!: number;

  @Field(() => Int, { description: 'Leads that were given up.' })
  lost!: number;

  @Field(() => JobType, { nullable: true, description: 'The last fitting of a model.' })
  fitting!: JobType | null;
}

@InputType({ description: 'A new version of the rules.' })
export class SaveScoreRulesInput {
  @Field(() => String, { description: 'Name.' })
  @Length(1, 120)
  name!: string;

  @Field(() => JsonScalar, { description: 'The rules: { start, min, max, factors }.' })
  rules!: unknown;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether they score leads from now on.' })
  use!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'What scores leads from now on; what is left out stays, null takes it away.' })
export class UseScoringInput {
  @Field(() => ID, { nullable: true, description: 'Version of the rules.' })
  @IsUUID()
  rulesId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Model.' })
  @IsUUID()
  modelId?: string | null;
}

@InputType({ description: 'A model to be fitted.' })
export class FitLeadModelInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is used once it is fitted.' })
  use!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of a change of scoring.' })
export class LeadScoringPayload extends MutationPayload {
  @Field(() => LeadScoringType, { nullable: true, description: 'What scores leads now.' })
  scoring?: LeadScoringType | null;
}

@ObjectType({ description: 'A model that is being fitted.' })
export class FitLeadModelPayload extends MutationPayload {
  @Field(() => JobType, { nullable: true, description: 'The job that fits it.' })
  job?: JobType | null;
}
