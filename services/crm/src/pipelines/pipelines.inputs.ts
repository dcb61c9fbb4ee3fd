import {
  DecimalScalar,
  CurrencyCodeScalar,
  JsonScalar,
  StringFilter,
  Where,
  WhereInput,
  IdFilter,
  graphEnum,
} from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import type { DealStatus, StageKind } from './pipeline.rules.ts';

export const StageKindEnum = graphEnum<StageKind>('PipelineStageKind', 'What a stage means.', {
  OPEN: 'The deal is open.',
  WON: 'The deal is won.',
  LOST: 'The deal is lost.',
});

export const DealStatusEnum = graphEnum<DealStatus>('DealStatus', 'What became of a deal.', {
  OPEN: 'It is open.',
  WON: 'It was won.',
  LOST: 'It was lost.',
});

@InputType({ description: 'A stage of a pipeline.' })
export class PipelineStageInput {
  @Field(() => ID, { nullable: true, description: 'The stage; without it a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'Name.' })
  @Length(1, 80)
  name!: string;

  @Field(() => StageKindEnum, { defaultValue: 'OPEN', description: 'What it means.' })
  kind!: StageKind;

  @Field(() => Int, { description: 'Chance in percent that a deal here is won; won counts as 100, lost as 0.' })
  @Min(0)
  @Max(100)
  probability!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether a deal may pass it by.' })
  skippable!: boolean;

  @Field(() => [String], {
    defaultValue: [],
    description: 'What must be filled: amount, expectedClose, owner, person, company, field.x.',
  })
  @ArrayMaxSize(20)
  requiredFields!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Days, 1 to 3,650, after which an open deal here counts as stale; never when absent.',
  })
  @IsInt()
  @Min(1)
  @Max(3650)
  staleDays?: number | null;
}

@InputType({ isAbstract: true })
abstract class PipelineDetails {
  @Field(() => String, { description: 'Name.' })
  @Length(1, 80)
  name!: string;

  @Field(() => [PipelineStageInput], { description: 'Stages in order.' })
  @ArrayMaxSize(20)
  stages!: PipelineStageInput[];

  @Field(() => [String], { description: 'Reasons that a deal can be lost for.' })
  @ArrayMaxSize(30)
  lostReasons!: string[];
}

@InputType({ description: 'A new pipeline.' })
export class CreatePipelineInput extends PipelineDetails {
  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'A pipeline as it shall be.' })
export class UpdatePipelineInput extends PipelineDetails {
  @Field(() => ID, { description: 'The pipeline.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True makes it the one that deals go to where nobody says another; the one before no longer is.',
  })
  standard?: boolean | null;
}

@InputType({ description: 'A pipeline that takes no deals any more, or again.' })
export class ArchivePipelineInput {
  @Field(() => ID, { description: 'The pipeline.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'True to archive, false to take it back.' })
  archived!: boolean;
}

const MAYBE = { nullable: true } as const;

@InputType({ isAbstract: true })
abstract class DealDetails {
  @Field(() => DecimalScalar, { ...MAYBE, description: 'Amount, e.g. "1200.00".' })
  amount?: string | null;

  @Field(() => CurrencyCodeScalar, { ...MAYBE, description: 'Currency of the amount.' })
  currency?: string | null;

  @Field(() => String, { ...MAYBE, description: 'Day by which it should close, e.g. 2026-12-31.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  expectedClose?: string | null;

  @Field(() => ID, { ...MAYBE, description: 'Who works on it.' })
  @MaxLength(100)
  ownerId?: string | null;

  @Field(() => ID, { ...MAYBE, description: 'The person.' })
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { ...MAYBE, description: 'The company.' })
  @IsUUID()
  companyId?: string | null;

  @Field(() => JsonScalar, { ...MAYBE, description: 'Own fields.' })
  fields?: Record<string, unknown> | null;
}

@InputType({ description: 'A new deal.' })
export class CreateDealInput extends DealDetails {
  @Field(() => String, { description: 'Title.' })
  @Length(1, 200)
  title!: string;

  @Field(() => ID, { ...MAYBE, description: "Pipeline; the brand's standard one where left out." })
  @IsUUID()
  pipelineId?: string | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a deal; what is left out stays.' })
export class UpdateDealInput extends DealDetails {
  @Field(() => ID, { description: 'The deal.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => String, { ...MAYBE, description: 'Title.' })
  @Length(1, 200)
  title?: string | null;
}

@InputType({ description: 'Where a deal goes.' })
export class MoveDealInput {
  @Field(() => ID, { description: 'The deal.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the move is based on.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => ID, { description: 'The stage; its own one to change its place in it.' })
  @IsUUID()
  stageId!: string;

  @Field(() => ID, { ...MAYBE, description: 'The deal that it comes before; at the end where left out.' })
  @IsUUID()
  beforeId?: string | null;

  @Field(() => String, { ...MAYBE, description: 'Why it was lost: one of the reasons of the pipeline.' })
  @MaxLength(120)
  lostReason?: string | null;
}

@WhereInput('DealWhere', 'Which deals.')
export class DealWhere extends Where<DealWhere> {
  @Field(() => IdFilter, { nullable: true, description: 'By pipeline.' })
  pipelineId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By stage.' })
  stageId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By what became of it.' })
  status?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By who works on it.' })
  ownerId?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By person.' })
  personId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By company.' })
  companyId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By title.' })
  title?: StringFilter | null;
}
