import { JsonScalar } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import type { ActionKind } from './actions.rules.ts';
import { AutomationActionKindEnum } from './automation.enums.ts';

const ABOUT = {
  kind: 'What it does; which other fields it takes follows from that.',
  title: 'NOTIFY, CREATE_TASK: title; {{data.label}} and other fields of the event are filled in.',
  body: 'NOTIFY, CREATE_TASK: text; fields of the event are filled in.',
  severity: 'NOTIFY: info, warning or critical.',
  link: 'NOTIFY: path in the console that a click leads to.',
  permission: 'NOTIFY, CREATE_TASK: everybody of the brand who holds this permission.',
  users: 'NOTIFY, CREATE_TASK: these people.',
  due: 'CREATE_TASK: days until it should be done.',
  endpoint: 'CALL_WEBHOOK: a webhook endpoint of the brand.',
  url: 'CALL_WEBHOOK: an https address.',
  job: 'START_JOB: which job; automationCatalogue lists them.',
  domain: 'COMMAND: the service that is asked.',
  command: 'COMMAND: what it is asked for; automationCatalogue lists all.',
  input: 'COMMAND, START_JOB: its input; of a command, fields of the event are filled into texts.',
} as const;

@InputType({ description: 'One thing that a rule does.' })
export class AutomationActionInput {
  @Field(() => AutomationActionKindEnum, { description: ABOUT.kind })
  kind!: ActionKind;

  @Field(() => String, { nullable: true, description: ABOUT.title })
  @IsOptional()
  @MaxLength(200)
  title?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.body })
  @IsOptional()
  @MaxLength(2_000)
  body?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.severity })
  severity?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.link })
  link?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.permission })
  recipientPermission?: string | null;

  @Field(() => [ID], { nullable: true, description: ABOUT.users })
  @IsOptional()
  @ArrayMaxSize(100)
  recipientUserIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: ABOUT.due })
  dueInDays?: number | null;

  @Field(() => ID, { nullable: true, description: ABOUT.endpoint })
  endpointId?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.url })
  url?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.job })
  job?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.domain })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.command })
  command?: string | null;

  @Field(() => JsonScalar, { nullable: true, description: ABOUT.input })
  input?: unknown;
}

@ObjectType('AutomationAction', { description: 'One thing that a rule does.' })
export class AutomationActionType {
  @Field(() => AutomationActionKindEnum, { description: ABOUT.kind })
  kind!: ActionKind;

  @Field(() => String, { nullable: true, description: ABOUT.title })
  title?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.body })
  body?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.severity })
  severity?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.link })
  link?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.permission })
  recipientPermission?: string | null;

  @Field(() => [ID], { nullable: true, description: ABOUT.users })
  recipientUserIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: ABOUT.due })
  dueInDays?: number | null;

  @Field(() => ID, { nullable: true, description: ABOUT.endpoint })
  endpointId?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.url })
  url?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.job })
  job?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.domain })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT.command })
  command?: string | null;

  @Field(() => JsonScalar, { nullable: true, description: ABOUT.input })
  input?: unknown;
}
