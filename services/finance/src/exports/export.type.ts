import { DateTimeScalar, JobStatus, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDate, IsIn, IsOptional, Length, Matches } from 'class-validator';
import { type ExportFormat, type ExportKind, exportFormats, exportKinds } from './export.rules.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const ExportKindEnum = graphEnum('FinanceExportKind', 'What goes out as a file.', exportKinds);
export const ExportFormatEnum = graphEnum('FinanceExportFormat', 'How the file is written.', exportFormats);

@ObjectType('FinanceExport', { description: 'Figures of the books as a file, kept for a week.' })
@Directive('@key(fields: "id")')
export class FinanceExportType {
  @Field(() => ID, { description: 'Identity of the export.' })
  id!: string;

  @Field(() => ExportKindEnum, { description: 'What it holds.' })
  kind!: string;

  @Field(() => ExportFormatEnum, { description: 'How it is written.' })
  format!: string;

  @Field(() => String, { description: 'From this day on.' })
  from!: string;

  @Field(() => String, { description: 'Until this day, it included.' })
  until!: string;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status!: JobStatus;

  @Field(() => Int, { description: 'Rows in it.' })
  rows!: number;

  @Field(() => Int, { description: 'Its size.' })
  bytes!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where the file is fetched, below the gateway; null until it is written.',
  })
  path?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;
}

@ObjectType('FinanceExportPayload', { description: 'The export, or why there is none.' })
export class FinanceExportPayload extends MutationPayload {
  @Field(() => FinanceExportType, { nullable: true, description: 'The export as it is now.' })
  export?: FinanceExportType;
}

@InputType('StartFinanceExportInput', { description: 'Which figures, and how.' })
export class StartFinanceExportInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ExportKindEnum, { description: 'What goes out.' })
  @IsIn(Object.keys(ExportKindEnum))
  kind!: ExportKind;

  @Field(() => ExportFormatEnum, { description: 'How it is written.' })
  @IsIn(Object.keys(ExportFormatEnum))
  format!: ExportFormat;

  @Field(() => String, { description: 'From this day on, such as 2026-01-01.' })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: 'Until this day, it included.' })
  @Matches(DAY)
  until!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'As the books were known at this instant.' })
  @IsOptional()
  @IsDate()
  recordedAt?: Date | null;
}
