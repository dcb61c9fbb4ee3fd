import { connectionOf, DateTimeScalar, JobType, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../actor.type.ts';
import type { ErrorPolicy, ImportPresetName, ImportStatus } from './import.types.ts';

export const ImportPresetNameEnum = graphEnum<ImportPresetName>('ImportPresetName', 'How a file is read.', {
  MH_OS: 'Our own template, with costs and a price column per channel.',
  VENDURE: "Vendure's product import CSV.",
  MEDUSA: "Medusa's product export or template, comma or semicolon.",
  SPREE: "Spree's products CSV.",
  SALEOR: "Saleor's populatedb JSON.",
  CUSTOM: 'Any CSV; the mapping says what its columns hold.',
});

export const ProductImportStatusEnum = graphEnum<ImportStatus>('ProductImportStatus', 'Where an import stands.', {
  QUEUED: 'Accepted, not yet begun.',
  RUNNING: 'Under way.',
  SUCCEEDED: 'Done; rows with errors were left out.',
  FAILED: 'Given up; `failure` says why.',
  UNDOING: 'Being taken back.',
  UNDONE: 'Taken back, as far as products were still as the import left them.',
});

export const ImportErrorPolicyEnum = graphEnum<ErrorPolicy>('ImportErrorPolicy', 'What errors of rows lead to.', {
  SKIP_ROWS: 'Rows with errors are left out, the others are imported.',
  ALL_OR_NOTHING: 'One row with an error stops the whole import; at most 10,000 rows.',
});

@ObjectType('ImportFailure', { description: 'Why a whole import failed.' })
export class ImportFailureType {
  @Field(() => String, { description: 'Stable code for programs.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong and what to do, for people.' })
  message!: string;
}

@ObjectType('ImportRowError', { description: 'One fault of one row of a file.' })
export class ImportRowErrorType {
  @Field(() => Int, {
    description: 'Row as a spreadsheet shows it, the header is 1; for JSON the place in its list, from 1.',
  })
  row!: number;

  @Field(() => String, { nullable: true, description: 'Column; null where the whole row is at fault.' })
  column!: string | null;

  @Field(() => String, { description: 'Stable code for programs.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, its first 200 characters.' })
  value!: string | null;

  @Field(() => String, { description: 'What is wrong and what is allowed, for people.' })
  message!: string;
}

export const { Connection: ImportRowErrorConnection } = connectionOf(ImportRowErrorType, 'ImportRowError');

@ObjectType('ProductImport', { description: 'One run of a file through the importer.' })
@Directive('@key(fields: "id")')
export class ProductImportType {
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;

  @Field(() => ID, { description: 'The file.' })
  fileId!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => ImportPresetNameEnum, { description: 'How the file is read.' })
  preset!: ImportPresetName;

  @Field(() => Boolean, { description: 'Whether it only checks and changes nothing.' })
  dryRun!: boolean;

  @Field(() => ImportErrorPolicyEnum, { description: 'What errors of rows lead to.' })
  errorPolicy!: ErrorPolicy;

  @Field(() => ProductImportStatusEnum, { description: 'Where it stands.' })
  status!: ImportStatus;

  jobId!: string;
  draftId!: string | null;

  @Field(() => Int, { description: 'Rows with something in them, known once the file was read.' })
  rows!: number;

  @Field(() => Int, { description: 'Rows that brought something new (in a dry run: would bring).' })
  created!: number;

  @Field(() => Int, { description: 'Rows that changed something, or proposed a price.' })
  updated!: number;

  @Field(() => Int, { description: 'Rows that changed nothing.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows with errors; they were left out.' })
  failed!: number;

  @Field(() => Int, { description: 'Products that were taken back.' })
  undone!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be taken back.' })
  undoUntil!: Date | null;

  @Field(() => [String], {
    description: 'What is worth knowing besides errors: columns not read, prices in other currencies.',
  })
  notices!: string[];

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

export const { Connection: ProductImportConnection } = connectionOf(ProductImportType, 'ProductImport');
