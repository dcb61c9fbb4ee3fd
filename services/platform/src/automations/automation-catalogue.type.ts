import { DateTimeScalar, JsonScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AutomationDefinition } from './automation-rule.type.ts';

@ObjectType({ description: 'A field of an event, for conditions and texts.' })
export class AutomationField {
  @Field(() => String, { description: 'How conditions name it, e.g. data.lines.' })
  path!: string;

  @Field(() => String, { description: 'What it holds, in words.' })
  type!: string;
}

@ObjectType({ description: 'An event that can start a rule.' })
export class AutomationTriggerEvent {
  @Field(() => String, { description: 'Type, e.g. catalog-pricing.draft.created.' })
  type!: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  description!: string;

  @Field(() => String, { description: 'Kind of the thing it happens to.' })
  aggregate!: string;

  @Field(() => [AutomationField], { description: 'What conditions and texts can use.' })
  fields!: AutomationField[];
}

@ObjectType({ description: 'What a rule may ask of another service.' })
export class AutomationCommandType {
  @Field(() => String, { description: 'The service.' })
  domain!: string;

  @Field(() => String, { description: 'What it does.' })
  command!: string;

  @Field(() => String, { description: 'What comes of it, in a sentence.' })
  description!: string;

  @Field(() => String, { description: 'What the person who switches the rule on must hold.' })
  permission!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'JSON schema of its input.' })
  inputSchema?: unknown;
}

@ObjectType({ description: 'A job that a rule may start.' })
export class AutomationJobType {
  @Field(() => String, { description: 'Name.' })
  job!: string;

  @Field(() => String, { description: 'Name for people.' })
  label!: string;

  @Field(() => String, { description: 'What it does, in a sentence.' })
  description!: string;

  @Field(() => String, { description: 'What the person who switches the rule on must hold.' })
  permission!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'JSON schema of its input.' })
  inputSchema?: unknown;
}

@ObjectType({ description: 'Something that a condition can call.' })
export class AutomationFunction {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'An example with what it means.' })
  example!: string;
}

@ObjectType({ description: 'Everything that rules can be made of.' })
export class AutomationCatalogue {
  @Field(() => [AutomationTriggerEvent], { description: 'Events.' })
  events!: AutomationTriggerEvent[];

  @Field(() => [AutomationFunction], { description: 'What conditions can call.' })
  functions!: AutomationFunction[];

  @Field(() => [AutomationCommandType], { description: 'Commands of other services.' })
  commands!: AutomationCommandType[];

  @Field(() => [AutomationJobType], { description: 'Jobs.' })
  jobs!: AutomationJobType[];
}

@ObjectType('AutomationTemplate', { description: 'A rule to start from.' })
export class AutomationTemplateType {
  @Field(() => ID, { description: 'Key.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What it is for.' })
  description!: string;

  @Field(() => AutomationDefinition, { description: 'What it says.' })
  definition!: AutomationDefinition;
}

@ObjectType({ description: 'Whether a condition fits its events.' })
export class AutomationConditionCheck {
  @Field(() => Boolean, { description: 'Whether it does.' })
  valid!: boolean;

  @Field(() => String, { nullable: true, description: 'What is wrong and what is allowed.' })
  message!: string | null;

  @Field(() => Int, { nullable: true, description: 'Where the fault begins, in characters.' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends.' })
  end!: number | null;
}

@ObjectType({ description: 'A fact that a condition looked at.' })
export class AutomationFact {
  @Field(() => String, { description: 'Path of the field.' })
  path!: string;

  @Field(() => String, { description: 'Its value; — where there is none.' })
  value!: string;
}

@ObjectType({ description: 'A past event and what the rule would have made of it.' })
export class AutomationTrialRow {
  @Field(() => ID, { description: 'Id of the event.' })
  eventId!: string;

  @Field(() => String, { description: 'Type of the event.' })
  type!: string;

  @Field(() => String, { description: 'What happened.' })
  summary!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  occurredAt!: Date;

  @Field(() => Boolean, { description: 'Whether the rule would have run.' })
  wouldRun!: boolean;

  @Field(() => String, { description: 'Why or why not.' })
  reason!: string;

  @Field(() => [AutomationFact], { description: 'What the condition looked at.' })
  facts!: AutomationFact[];
}

@ObjectType({ description: 'A rule tried on past events; nothing was done.' })
export class AutomationTrial {
  @Field(() => Int, { description: 'Events looked at.' })
  examined!: number;

  @Field(() => Int, { description: 'Of which would have started it.' })
  wouldRun!: number;

  @Field(() => Boolean, { description: 'Whether all events of the time were looked at.' })
  complete!: boolean;

  @Field(() => [AutomationTrialRow], { description: 'Those that would run first, then others; at most 100.' })
  rows!: AutomationTrialRow[];
}
