import { DecimalScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CrmFunnelWeek', { description: 'Those who entered a stage in one week.' })
export class FunnelWeekType {
  @Field(() => String, { description: 'Monday of the week where the brand is.' })
  week!: string;

  @Field(() => Int, { description: 'How many entered.' })
  entered!: number;

  @Field(() => Int, { description: 'How many of them were lost from here.' })
  dropped!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Lost, as a part of those who have left; 0.25 is a quarter.',
  })
  dropOffRate?: string | null;
}

@ObjectType('CrmFunnelStage', { description: 'A stage, and what became of those who entered it in the span.' })
export class FunnelStageType {
  @Field(() => ID, { nullable: true, description: 'The stage of a pipeline; none for steps of leads.' })
  stageId?: string | null;

  @Field(() => String, { description: 'Its name.' })
  stage!: string;

  @Field(() => Int, { description: 'Its place, from 0.' })
  position!: number;

  @Field(() => Int, { description: 'How many times it was entered.' })
  entered!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'As a part of those who entered the first stage.' })
  share?: string | null;

  @Field(() => Int, { description: 'How many went on to a later stage, or were won.' })
  passed!: number;

  @Field(() => Int, { description: 'How many were lost from here.' })
  dropped!: number;

  @Field(() => Int, { description: 'How many went back to an earlier stage.' })
  returned!: number;

  @Field(() => Int, { description: 'How many are still in it.' })
  waiting!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Lost, as a part of those who have left it.' })
  dropOffRate?: string | null;

  @Field(() => Int, { nullable: true, description: 'Half of those who have left stayed at most so many seconds.' })
  medianSeconds?: number | null;

  @Field(() => [FunnelWeekType], { description: 'By the week in which it was entered.' })
  weeks!: readonly FunnelWeekType[];
}

@ObjectType('CrmFunnel', { description: 'How many go on from stage to stage on one way to become a customer.' })
export class FunnelType {
  @Field(() => String, { description: 'The way: leads, or deals/ and the id of a pipeline.' })
  route!: string;

  @Field(() => String, { description: 'Its name: Leads, or that of the pipeline.' })
  name!: string;

  @Field(() => [FunnelStageType], { description: 'Its stages in order.' })
  stages!: readonly FunnelStageType[];
}
