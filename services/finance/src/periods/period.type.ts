import { MutationPayload, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { type PeriodAction, periodActions, periodStatuses } from './periods.rules.ts';

export const PeriodStatusEnum = graphEnum('FiscalPeriodStatus', 'Where an accounting period stands.', periodStatuses);
export const PeriodActionEnum = graphEnum('FiscalPeriodAction', 'What can be done with a period.', periodActions);

@ObjectType('FiscalPeriod', { description: 'A month of a fiscal year.' })
@Directive('@key(fields: "id")')
export class PeriodType {
  @Field(() => ID, { description: 'Identity of the period.' })
  id!: string;

  @Field(() => Int, { description: 'Fiscal year, named after the calendar year in which it starts.' })
  year!: number;

  @Field(() => Int, { description: 'Number in the year, from 1 to 12.' })
  number!: number;

  @Field(() => String, { description: 'Its first day.' })
  startsOn!: string;

  @Field(() => String, { description: 'Its last day.' })
  endsOn!: string;

  @Field(() => PeriodStatusEnum, { description: 'Where it stands.' })
  status!: string;

  @Field(() => [PeriodActionEnum], { description: 'What can be done with it now.' })
  actions!: string[];

  @Field(() => Int, { description: 'Entries in it.' })
  entries!: number;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType('FiscalPeriodPayload', { description: 'The period after the change, or why it was refused.' })
export class PeriodPayload extends MutationPayload {
  @Field(() => PeriodType, { nullable: true, description: 'The period as it is now.' })
  period?: PeriodType;
}

@ObjectType('OpenFiscalYearPayload', { description: 'The periods of the year, or why there are none.' })
export class OpenYearPayload extends MutationPayload {
  @Field(() => [PeriodType], { nullable: true, description: 'The periods of the year.' })
  periods?: PeriodType[];
}

@InputType('OpenFiscalYearInput', { description: 'A fiscal year whose periods are opened.' })
export class OpenYearInput {
  @Field(() => Int, { description: 'The calendar year in which it starts.' })
  @IsInt()
  @Min(1990)
  @Max(2100)
  year!: number;
}

@InputType('ChangeFiscalPeriodInput', { description: 'What happens to a period.' })
export class ChangePeriodInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => PeriodActionEnum, { description: 'What to do.' })
  @IsIn(Object.keys(PeriodActionEnum))
  action!: PeriodAction;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}
