import { DateTimeScalar, JsonScalar, MoneyType, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DealStatus, StageKind } from './pipeline.rules.ts';
import { DealStatusEnum, StageKindEnum } from './pipelines.inputs.ts';

@ObjectType('PipelineStage', { description: 'A step of a pipeline with its rules.' })
export class PipelineStageType {
  @Field(() => ID, { description: 'Id of the stage.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => StageKindEnum, { description: 'What it means.' })
  kind!: StageKind;

  @Field(() => Int, { description: 'Place, from 0.' })
  position!: number;

  @Field(() => Int, { description: 'Chance in percent that a deal here is won.' })
  probability!: number;

  @Field(() => Boolean, { description: 'Whether a deal may pass it by.' })
  skippable!: boolean;

  @Field(() => [String], { description: 'What must be filled.' })
  requiredFields!: string[];

  @Field(() => Int, { nullable: true, description: 'Days after which an open deal here counts as stale.' })
  staleDays!: number | null;
}

@ObjectType('PipelineStageWorth', { description: 'What the deals of a stage are worth in one currency.' })
export class StageWorthType {
  @Field(() => MoneyType, { description: 'Their sum.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'Sum of each deal times the chance of the stage, each rounded once.' })
  weighted!: MoneyType;
}

@ObjectType('PipelineStageLoad', { description: 'How full a stage is.' })
export class StageLoadType {
  @Field(() => Int, { description: 'Deals in it.' })
  deals!: number;

  @Field(() => Int, { description: 'Open deals that are in it for longer than it allows for.' })
  stale!: number;

  @Field(() => [StageWorthType], { description: 'What they are worth, by currency; those without an amount left out.' })
  worth!: readonly StageWorthType[];
}

@ObjectType('Pipeline', { description: 'A way that deals go.' })
@Directive('@key(fields: "id")')
export class PipelineType {
  @Field(() => ID, { description: 'Id of the pipeline.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether deals go there where nobody says another.' })
  standard!: boolean;

  @Field(() => [String], { description: 'Reasons that a deal can be lost for.' })
  lostReasons!: string[];

  @Field(() => [PipelineStageType], { description: 'Stages in order.' })
  stages!: PipelineStageType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it takes no deals any more.' })
  archivedAt!: Date | null;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@ObjectType('DealTransition', { description: 'A move of a deal.' })
export class DealTransitionType {
  @Field(() => ID, { description: 'Id of the move.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Stage that it left, as it was called.' })
  fromName!: string | null;

  @Field(() => String, { description: 'Stage that it came to, as it was called.' })
  toName!: string;

  @Field(() => Int, { nullable: true, description: 'Seconds that it had been in the stage that it left.' })
  seconds!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was lost.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  movedAt!: Date;
}

@ObjectType('Deal', { description: 'Something that somebody may buy.' })
@Directive('@key(fields: "id")')
export class DealType {
  @Field(() => ID, { description: 'Id of the deal.' })
  id!: string;

  @Field(() => String, { description: 'Number, e.g. D-1012.' })
  label!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => ID, { description: 'Its pipeline.' })
  pipelineId!: string;

  @Field(() => ID, { description: 'Its stage.' })
  stageId!: string;

  @Field(() => DealStatusEnum, { description: 'What became of it.' })
  status!: DealStatus;

  @Field(() => MoneyType, { nullable: true, description: 'What it is worth.' })
  amount!: MoneyType | null;

  @Field(() => String, { nullable: true, description: 'Day by which it should close.' })
  expectedClose!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who works on it.' })
  ownerId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The person.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The company.' })
  companyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead that it came from.' })
  leadId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was lost.' })
  lostReason!: string | null;

  @Field(() => JsonScalar, { description: 'Own fields.' })
  fields!: object;

  @Field(() => String, { description: 'Place in its column; sorts byte by byte.' })
  rank!: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Since when it is in its stage.' })
  stageEnteredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was won or lost.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: DealConnection } = connectionOf(DealType, 'Deal');

@ObjectType('DealForecast', {
  description: 'What open deals of a month are worth, weighted by the chances of their stages.',
})
export class DealForecastType {
  @Field(() => String, { nullable: true, description: 'Month, e.g. 2026-12; null for deals without a day.' })
  month!: string | null;

  @Field(() => Int, { description: 'Open deals.' })
  count!: number;

  @Field(() => MoneyType, { description: 'Sum of the open deals.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'Sum of each deal times its chance, each rounded once.' })
  weighted!: MoneyType;

  @Field(() => MoneyType, { description: 'Sum of what was won in the month.' })
  won!: MoneyType;
}

@ObjectType({ description: 'Outcome of a change of a pipeline.' })
export class PipelinePayload extends MutationPayload {
  @Field(() => PipelineType, { nullable: true, description: 'The pipeline as it is now.' })
  pipeline?: PipelineType | null;
}

@ObjectType({ description: 'Outcome of a change of a deal.' })
export class DealPayload extends MutationPayload {
  @Field(() => DealType, { nullable: true, description: 'The deal as it is now.' })
  deal?: DealType | null;
}
