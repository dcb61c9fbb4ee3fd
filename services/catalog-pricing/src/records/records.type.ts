import { connectionOf, DateTimeScalar, JobStatus, JobType, graphEnum } from '@mh-os/graphql';
import { Directive, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../actor.type.ts';
import { ImportFailureType } from '../imports/product-import.type.ts';
import type { RecordFormat } from './record-file.rules.ts';
import type { RecordImportStatus } from './record-import.rules.ts';
import type { ColumnType } from './record-kind.ts';

export const RecordColumnTypeEnum = graphEnum<ColumnType>('RecordColumnType', 'What the cells of a column hold.', {
  TEXT: 'Text.',
  INTEGER: 'A whole number.',
  DECIMAL: 'A number such as 12.50 or 12,50.',
  CURRENCY: 'An ISO 4217 code, e.g. EUR.',
  DAY: 'A day such as 2026-05-31.',
  INSTANT: 'A date or an instant in ISO 8601; a date is its beginning in UTC.',
  BOOLEAN: 'yes or no.',
});

export const RecordImportStatusEnum = graphEnum<RecordImportStatus>(
  'RecordImportStatus',
  'Where an import of records stands.',
  {
    QUEUED: 'Accepted, not yet begun.',
    RUNNING: 'Under way.',
    SUCCEEDED: 'Done; rows with errors were left out.',
    FAILED: 'Given up; `failure` says why. What was applied before stays until it is taken back.',
    UNDOING: 'Being taken back.',
    UNDONE: 'Taken back, as far as records were still as the import left them.',
  },
);

export const RecordFormatEnum = graphEnum<RecordFormat>('RecordFormat', 'What an exported file looks like.', {
  CSV: 'A table for spreadsheets.',
  JSON_LINES: 'One JSON object a line, for programs.',
});

@ObjectType('RecordColumn', { description: 'A column of files of a kind.' })
export class RecordColumnShape {
  @Field(() => String, { description: 'Name in the header.' })
  name!: string;

  @Field(() => RecordColumnTypeEnum, { description: 'What its cells hold.' })
  type!: ColumnType;

  @Field(() => Boolean, { description: 'Whether every row needs it.' })
  required!: boolean;

  @Field(() => String, { description: 'What it means.' })
  meaning!: string;
}

@ObjectType('RecordKind', { description: 'A kind of record that goes in and out as files.' })
export class RecordKindType {
  @Field(() => String, { description: 'Name for programs, e.g. costs.' })
  key!: string;

  @Field(() => String, { description: 'Name to show.' })
  title!: string;

  @Field(() => String, { description: 'What its rows are.' })
  meaning!: string;

  @Field(() => [RecordColumnShape], { description: 'Its columns.' })
  columns!: readonly RecordColumnShape[];

  @Field(() => Boolean, { description: 'Whether the caller may import it.' })
  canImport!: boolean;

  @Field(() => Boolean, { description: 'Whether the caller may export it.' })
  canExport!: boolean;

  @Field(() => Boolean, { description: 'Whether an export can be narrowed by a filter of products.' })
  byProducts!: boolean;
}

@ObjectType('RecordImport', { description: 'One run of a file of records, which can be taken back for a day.' })
@Directive('@key(fields: "id")')
export class RecordImportType {
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;

  @Field(() => String, { description: 'Key of the kind of record.' })
  kind!: string;

  @Field(() => ID, { description: 'The file.' })
  fileId!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Boolean, { description: 'Whether it only checks and changes nothing.' })
  dryRun!: boolean;

  @Field(() => RecordImportStatusEnum, { description: 'Where it stands.' })
  status!: RecordImportStatus;

  jobId!: string;

  @Field(() => Int, { description: 'Rows dealt with so far.' })
  rowCount!: number;

  @Field(() => Int, { description: 'Rows that made something new (in a trial: would make).' })
  createdCount!: number;

  @Field(() => Int, { description: 'Rows that changed something.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'Rows that changed nothing.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows with errors; they were left out.' })
  failedCount!: number;

  @Field(() => Int, { description: 'Rows that were taken back.' })
  undoneCount!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be taken back.' })
  undoUntil!: Date | null;

  @Field(() => ImportFailureType, { nullable: true, description: 'Why the whole import failed.' })
  failure!: ImportFailureType | null;

  @Field(() => CatalogActorType, { description: 'Who started it.' })
  startedBy!: CatalogActorType;

  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change of status.' })
  version!: number;

  /** For the resolver of `job`. */
  job?: JobType;
}

export const { Connection: RecordImportConnection } = connectionOf(RecordImportType, 'RecordImport');

@ObjectType('RecordExport', { description: 'Records as a file, written in the background and kept for a week.' })
export class RecordExportType {
  @Field(() => ID, { description: 'Id of the export.' })
  id!: string;

  @Field(() => String, { description: 'Key of the kind of record.' })
  kind!: string;

  @Field(() => RecordFormatEnum, { description: 'What the file looks like.' })
  format!: RecordFormat;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status!: JobStatus;

  @Field(() => Int, { description: 'Records written so far.' })
  rows!: number;

  @Field(() => Float, { description: 'Bytes written so far.' })
  bytes!: number;

  @Field(() => CatalogActorType, { description: 'Who asked for it.' })
  requestedBy!: CatalogActorType;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Where the gateway hands out the file; null until it is whole.' })
  path!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error!: string | null;
}
