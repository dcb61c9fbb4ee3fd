import { DateTimeScalar, JobStatus, MutationPayload } from '@mh-os/graphql';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, Length } from 'class-validator';
import { ActivityFilter } from './activity.inputs.ts';
import { ActivityActor } from './activity.type.ts';

/** What an exported file looks like. */
export enum ActivityExportFormat {
  CSV = 'CSV',
  JSON_LINES = 'JSON_LINES',
}

registerEnumType(ActivityExportFormat, {
  name: 'ActivityExportFormat',
  description: 'What an exported file looks like.',
  valuesMap: {
    CSV: { description: 'A table for spreadsheets; a cell never begins as a formula.' },
    JSON_LINES: { description: 'One JSON object a line, with the data of the event.' },
  },
});

@InputType({ description: 'Which part of the log to export, and how.' })
export class StartActivityExportInput {
  @Field(() => ActivityExportFormat, { description: 'What the file looks like.' })
  @IsEnum(ActivityExportFormat)
  format!: ActivityExportFormat;

  @Field(() => ActivityFilter, { nullable: true, description: 'Which entries, as the log itself takes it.' })
  where?: ActivityFilter | null;

  @Field(() => ID, { description: 'A key of your own for this request: the same key starts nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@ObjectType('ActivityExport', { description: 'The activity log as a file; ask again until it has ended.' })
export class ActivityExportType {
  @Field(() => ID, { description: 'Id of the export.' })
  id!: string;

  @Field(() => ActivityExportFormat, { description: 'What the file looks like.' })
  format!: ActivityExportFormat;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status!: JobStatus;

  @Field(() => Int, { description: 'Entries written so far.' })
  rows!: number;

  @Field(() => Float, { description: 'Bytes written so far.' })
  bytes!: number;

  @Field(() => ActivityActor, { description: 'Who asked for it.' })
  requestedBy!: ActivityActor;

  @Field(() => DateTimeScalar, { description: 'When it was asked for; the file is kept for seven days.' })
  createdAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on the gateway, for callers of the brand who may export; null until it has ended.',
  })
  path!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error!: string | null;
}

@ObjectType({ description: 'Outcome of asking for an export.' })
export class ActivityExportPayload extends MutationPayload {
  @Field(() => ActivityExportType, { nullable: true, description: 'The export.' })
  activityExport?: ActivityExportType;
}
