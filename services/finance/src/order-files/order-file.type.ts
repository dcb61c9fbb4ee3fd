import { DateTimeScalar, JobStatus, MutationPayload } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrderFileFieldEnum, OrderFilePresetEnum } from './order-files.inputs.ts';

@ObjectType('FinanceOrderFileColumn', { description: 'What one column of a file holds.' })
export class OrderFileColumnType {
  @Field(() => OrderFileFieldEnum, { description: 'What it holds.' })
  field!: string;

  @Field(() => String, { description: 'Its name in the header.' })
  column!: string;
}

@ObjectType('FinanceOrderFileFieldInfo', { description: 'Something that a column of a file of orders may hold.' })
export class OrderFileFieldType {
  @Field(() => OrderFileFieldEnum, { description: 'Which one.' })
  field!: string;

  @Field(() => String, { description: 'What it means.' })
  description!: string;
}

@ObjectType('FinanceOrderFile', { description: 'An uploaded file of orders, as it looks.' })
export class OrderFileType {
  @Field(() => ID, { description: 'Identity of the upload.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'Names of its columns.' })
  header!: readonly string[];

  @Field(() => [[String]], { description: 'Its first rows, cell by cell.' })
  sample!: string[][];

  @Field(() => OrderFilePresetEnum, {
    nullable: true,
    description: 'The known form that it has; null where none fits.',
  })
  preset?: string | null;

  @Field(() => [OrderFileColumnType], { description: 'What the columns hold by that form.' })
  columns!: OrderFileColumnType[];
}

@ObjectType('FinanceOrderFileFault', { description: 'A row that was not taken; with it its whole order.' })
export class OrderFileFaultType {
  @Field(() => Int, { description: 'Its line in the file; the header is 1.' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'Number of the order.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Column that is wrong; null where it is the order as a whole.' })
  column?: string | null;

  @Field(() => String, { description: 'Code of what is wrong.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, and what is allowed.' })
  message!: string;
}

@ObjectType('FinanceOrderImport', { description: 'A file of orders being taken in, or tried.' })
@Directive('@key(fields: "id")')
export class OrderImportType {
  @Field(() => ID, { description: 'Identity of the import.' })
  id!: string;

  @Field(() => ID, { description: 'The uploaded file.' })
  fileId!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => String, { description: 'Shop that the orders come from.' })
  source!: string;

  @Field(() => Boolean, { description: 'Whether it only looks what would happen.' })
  trial!: boolean;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status!: JobStatus;

  @Field(() => Int, { description: 'Orders and returns done so far.' })
  progress!: number;

  @Field(() => Int, { nullable: true, description: 'Orders and returns of the file; null until it was read.' })
  total?: number | null;

  @Field(() => Int, { description: 'Rows of the file.' })
  rows!: number;

  @Field(() => Int, { description: 'Orders that were, or would be, new.' })
  ordersCreated!: number;

  @Field(() => Int, { description: 'Orders that were there already, just so.' })
  ordersKnown!: number;

  @Field(() => Int, { description: 'Returns that were, or would be, new.' })
  returnsCreated!: number;

  @Field(() => Int, { description: 'Returns that were there already, just so.' })
  returnsKnown!: number;

  @Field(() => Int, { description: 'Orders and returns that were not taken.' })
  refused!: number;

  @Field(() => Int, { description: 'Rows that sold nothing: below zero and without a price.' })
  skippedRows!: number;

  @Field(() => [OrderFileFaultType], { description: 'What was not taken and why, the first 500.' })
  faults!: OrderFileFaultType[];

  @Field(() => String, { nullable: true, description: 'Why it failed as a whole.' })
  error?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;
}

@ObjectType('FinanceOrderImportPayload', { description: 'The import, or why there is none.' })
export class OrderImportPayload extends MutationPayload {
  @Field(() => OrderImportType, { nullable: true, description: 'The import as it is now.' })
  import?: OrderImportType;
}
