import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Length } from 'class-validator';

@InputType({ description: 'A file of people.' })
export class ImportCrmRecordsInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, { description: 'The file as CSV with a header; at most 5,000 rows and 2 MB.' })
  @Length(1, 2_000_000)
  csv!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Only looks what would happen.' })
  trial!: boolean;
}

@ObjectType('CrmImportFault', { description: 'A row that was not taken.' })
export class ImportFaultType {
  @Field(() => Int, { description: 'Its row in the file; the header is row 1.' })
  row!: number;

  @Field(() => String, { description: 'Code of what is wrong.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong.' })
  message!: string;
}

@ObjectType('CrmImportReport', { description: 'What came, or would come, of a file.' })
export class ImportReportType {
  @Field(() => Int, { description: 'Rows of the file.' })
  rows!: number;

  @Field(() => Int, { description: 'People who were, or would be, added.' })
  created!: number;

  @Field(() => [ImportFaultType], { description: 'Rows that were not taken, the first 100.' })
  faults!: ImportFaultType[];
}

@ObjectType('CrmImportPayload', { description: 'The report, or why it was refused.' })
export class ImportPayload extends MutationPayload {
  @Field(() => ImportReportType, { nullable: true, description: 'The report.' })
  report?: ImportReportType;
}

@ObjectType('CrmExport', { description: 'A part of a file.' })
export class ExportType {
  @Field(() => String, { description: 'CSV with a header.' })
  csv!: string;

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next part; null at the end.' })
  next?: string | null;
}
