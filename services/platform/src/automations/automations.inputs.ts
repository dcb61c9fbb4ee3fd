import { DateTimeFilter, enumFilterOf, IdFilter, Nested, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { AutomationActionInput } from './automation-action.type.ts';
import type { RunStatus } from './automation-run.entity.ts';
import { AutomationGroupingEnum, AutomationRuleStatusEnum, AutomationRunStatusEnum } from './automation.enums.ts';
import type { Grouping, RuleStatus } from './automations.rules.ts';

@InputType({ description: 'When a rule starts, if what, and what it does then.' })
export class AutomationDefinitionInput {
  @Field(() => [String], { nullable: true, description: 'Events that start it; or a schedule.' })
  @IsOptional()
  @ArrayMaxSize(20)
  eventTypes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Schedule as cron of five parts, in the time zone of the brand.',
  })
  @IsOptional()
  @MaxLength(100)
  schedule?: string | null;

  @Field(() => String, { nullable: true, description: 'Condition on the event, e.g. data.lines > 10; empty: always.' })
  @IsOptional()
  @MaxLength(2_000)
  condition?: string | null;

  @Field(() => [AutomationActionInput], { description: 'What it does, in order; 1 to 10.' })
  @Nested(() => AutomationActionInput)
  @ArrayMaxSize(10)
  actions!: AutomationActionInput[];

  @Field(() => AutomationGroupingEnum, {
    nullable: true,
    description: 'Whether a run gathers events; NONE if left out.',
  })
  grouping?: Grouping | null;

  @Field(() => Int, { nullable: true, description: 'For how many seconds; 60 if left out.' })
  groupSeconds?: number | null;

  @Field(() => [String], { nullable: true, description: 'Events that drop what waits for the same thing.' })
  @IsOptional()
  @ArrayMaxSize(20)
  unlessEventTypes?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Runs a minute at most; 30 if left out.' })
  maxPerMinute?: number | null;

  @Field(() => Int, { nullable: true, description: 'Runs an hour at most; 300 if left out.' })
  maxPerHour?: number | null;
}

@InputType({ description: 'A new rule. It does nothing until a person switches it on.' })
export class CreateAutomationRuleInput {
  @Field(() => String, { description: 'Name, one of its kind in the brand.' })
  @MaxLength(120)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(1_000)
  description?: string | null;

  @Field(() => AutomationDefinitionInput, { description: 'What it says.' })
  @Nested(() => AutomationDefinitionInput)
  definition!: AutomationDefinitionInput;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A new revision of a rule; what is in force stays so until it is switched on.' })
export class UpdateAutomationRuleInput {
  @Field(() => ID, { description: 'The rule.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you have seen.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Name, one of its kind in the brand.' })
  @MaxLength(120)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(1_000)
  description?: string | null;

  @Field(() => AutomationDefinitionInput, { description: 'What it says, all of it.' })
  @Nested(() => AutomationDefinitionInput)
  definition!: AutomationDefinitionInput;
}

@InputType({ description: 'A step of a rule.' })
export class AutomationRuleStepInput {
  @Field(() => ID, { description: 'The rule.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you have seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'What to try on past events: a kept rule, or one as it is being written.' })
export class TryAutomationInput {
  @Field(() => ID, { nullable: true, description: 'A kept rule: its newest revision.' })
  id?: string | null;

  @Field(() => AutomationDefinitionInput, { nullable: true, description: 'Or what a rule would say.' })
  @Nested(() => AutomationDefinitionInput)
  definition?: AutomationDefinitionInput | null;

  @Field(() => Int, { defaultValue: 7, description: 'Days back, 1 to 30.' })
  @Min(1)
  @Max(30)
  days!: number;
}

const RuleStatusFilter = enumFilterOf<RuleStatus>('AutomationRuleStatusFilter', AutomationRuleStatusEnum);
const RunStatusFilter = enumFilterOf<RunStatus>('AutomationRunStatusFilter', AutomationRunStatusEnum);

@WhereInput('AutomationRuleFilter', 'Which rules; all given conditions must hold. Archived ones only if asked for.')
export class AutomationRuleFilter extends Where<AutomationRuleFilter> {
  @Field(() => RuleStatusFilter, { nullable: true, description: 'By status.' })
  status?: { eq?: RuleStatus; oneOf?: RuleStatus[] };

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter | null;
}

@WhereInput('AutomationRunFilter', 'Which runs; all given conditions must hold.')
export class AutomationRunFilter extends Where<AutomationRunFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By rule.' })
  ruleId?: IdFilter | null;

  @Field(() => RunStatusFilter, { nullable: true, description: 'By what became of them.' })
  status?: { eq?: RunStatus; oneOf?: RunStatus[] };

  @Field(() => IdFilter, { nullable: true, description: 'By the request that all of it came from.' })
  correlationId?: IdFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they began.' })
  createdAt?: DateTimeFilter | null;
}
