import { connectionOf, DateTimeScalar, graphEnum, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ImportKindKey } from './import-kind.ts';
import type { CrmImportStatus } from './import.rules.ts';

export const CrmImportKindEnum = graphEnum<ImportKindKey>('CrmImportKind', 'What the rows of a file are.', {
  PEOPLE: 'People.',
  COMPANIES: 'Companies.',
  LEADS: 'Leads.',
});

export const CrmImportStatusEnum = graphEnum<CrmImportStatus>('CrmImportStatus', 'Where a file stands.', {
  READY: 'Given, not yet tried.',
  QUEUED: 'Waits to be tried or taken in.',
  RUNNING: 'Being tried or taken in.',
  TRIED: 'Tried: nothing was written.',
  SUCCEEDED: 'Taken in; rows with faults were left out.',
  FAILED: 'Given up; `failure` says why. What was written before stays until it is taken back.',
  UNDOING: 'Being taken back.',
  UNDONE: 'Taken back, as far as records were still as the import left them.',
});

@ObjectType('CrmImportField', { description: 'Something that a column of a file can say.' })
export class CrmImportFieldType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it means.' })
  meaning!: string;

  @Field(() => Boolean, { description: 'Whether every row needs it.' })
  required!: boolean;
}

@ObjectType('CrmImportKindInfo', { description: 'What can come in by file.' })
export class CrmImportKindType {
  @Field(() => CrmImportKindEnum, { description: 'The kind.' })
  kind!: ImportKindKey;

  @Field(() => Int, { description: 'Most rows of a file.' })
  mostRows!: number;

  @Field(() => Boolean, { description: 'Whether other columns become fields of their own, named attr.<name>.' })
  ownFields!: boolean;

  @Field(() => [CrmImportFieldType], { description: 'What columns can say.' })
  fields!: CrmImportFieldType[];
}

@ObjectType('CrmImportColumn', { description: 'A column of a file.' })
export class CrmImportColumnType {
  @Field(() => String, { description: 'Its header.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'Which field it is; null where it is left out.' })
  field!: string | null;

  @Field(() => [String], { description: 'Its first cells, while the file is kept.' })
  samples!: string[];
}

@ObjectType('CrmImportRowFault', { description: 'What is to be said of a row.' })
export class CrmImportRowFaultType {
  @Field(() => Int, { description: 'Its row in the file; the header is row 1.' })
  row!: number;

  @Field(() => String, { description: 'Code of it.' })
  code!: string;

  @Field(() => String, { description: 'What it is.' })
  message!: string;

  @Field(() => Boolean, { description: 'Whether it is only a notice: the row is in order.' })
  notice!: boolean;

  @Field(() => Boolean, { description: 'Whether it came up when the import was taken back: the row stays.' })
  undoing!: boolean;
}

export const { Connection: CrmImportRowFaultConnection } = connectionOf(CrmImportRowFaultType, 'CrmImportRowFault');

@ObjectType('CrmImportFailure', { description: 'Why a whole run failed.' })
export class CrmImportFailureType {
  @Field(() => String, { description: 'Code of it.' })
  code!: string;

  @Field(() => String, { description: 'What it is.' })
  message!: string;
}

@ObjectType('CrmImport', { description: 'A file of people, companies or leads.' })
export class CrmImportType {
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;

  @Field(() => CrmImportKindEnum, { description: 'What its rows are.' })
  kind!: ImportKindKey;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => CrmImportStatusEnum, { description: 'Where it stands.' })
  status!: CrmImportStatus;

  @Field(() => Boolean, { description: 'Whether the last run only looked.' })
  trial!: boolean;

  @Field(() => Boolean, { description: 'Whether rows change records that are there already.' })
  updateKnown!: boolean;

  @Field(() => String, { description: 'Where records come from whose row does not say.' })
  source!: string;

  @Field(() => Int, { description: 'Rows of the file.' })
  rowCount!: number;

  @Field(() => Int, { description: 'Rows of the last run that were dealt with.' })
  doneCount!: number;

  @Field(() => Int, { description: 'Records that came in, or would.' })
  createdCount!: number;

  @Field(() => Int, { description: 'Records that were changed, or would be.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'Rows whose records are there already and stay as they are.' })
  knownCount!: number;

  @Field(() => Int, { description: 'Rows that were left out.' })
  failedCount!: number;

  @Field(() => Int, { description: 'Rows that were taken back.' })
  undoneCount!: number;

  @Field(() => Int, {
    description: 'Rows that stayed when the import was taken back: they were changed or used since.',
  })
  keptCount!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be taken back.' })
  undoUntil!: Date | null;

  @Field(() => CrmImportFailureType, { nullable: true, description: 'Why the last run failed.' })
  failure!: CrmImportFailureType | null;

  @Field(() => String, { nullable: true, description: 'Who brought it.' })
  startedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

export const { Connection: CrmImportConnection } = connectionOf(CrmImportType, 'CrmImport');

@ObjectType('CrmImportRunPayload', { description: 'The import after the change, or why it was refused.' })
export class CrmImportRunPayload extends MutationPayload {
  @Field(() => CrmImportType, { nullable: true, description: 'The import.' })
  import?: CrmImportType | null;
}
