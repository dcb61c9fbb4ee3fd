import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProductFilter } from '../products/products.filter.ts';
import type { RecordFormat } from './record-file.rules.ts';
import { RecordExportType, RecordFormatEnum, RecordImportType } from './records.type.ts';

@InputType({ description: 'An import of records from an uploaded file.' })
export class StartRecordImportInput {
  @Field(() => String, { description: 'Key of the kind of record, e.g. costs.' })
  kind!: string;

  @Field(() => ID, { description: 'The file, as its upload answered.' })
  fileId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Only try every row and change nothing.' })
  dryRun!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Takes an import back.' })
export class UndoRecordImportInput {
  @Field(() => ID, { description: 'The import.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you have seen.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Outcome of starting an import of records or taking it back.' })
export class RecordImportPayload extends MutationPayload {
  @Field(() => RecordImportType, { nullable: true, description: 'The import, with its job.' })
  import?: RecordImportType | null;
}

@InputType({ description: 'Records wanted as a file.' })
export class StartRecordExportInput {
  @Field(() => String, { description: 'Key of the kind of record, e.g. costs.' })
  kind!: string;

  @Field(() => RecordFormatEnum, { defaultValue: 'CSV', description: 'What the file looks like.' })
  format!: RecordFormat;

  @Field(() => ProductFilter, { nullable: true, description: 'Only of these products; of all where left out.' })
  where?: ProductFilter | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of startRecordExport.' })
export class RecordExportPayload extends MutationPayload {
  @Field(() => RecordExportType, { nullable: true, description: 'The export.' })
  export?: RecordExportType | null;
}
