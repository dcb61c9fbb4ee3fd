import { DecimalScalar, MutationPayload, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { CsvPresetInput } from './bank-account.inputs.ts';

@InputType('PreviewFinanceBankCsvInput', { description: 'A table of a bank, and how it would be read.' })
export class PreviewCsvInput {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  bankAccountId!: string;

  @Field(() => ID, { description: 'The file, as its upload to /files/finance/bank-files answered.' })
  @IsUUID()
  fileId!: string;

  @Field(() => CsvPresetInput, { description: 'The preset, kept or not.' })
  @Nested(() => CsvPresetInput)
  preset!: CsvPresetInput;
}

@ObjectType('FinanceBankCsvPreviewLine', { description: 'A movement as it would be read.' })
export class CsvPreviewLineType {
  @Field(() => Int, { description: 'Row of the file, from 1.' })
  row!: number;

  @Field(() => String, { description: 'Day of booking.' })
  bookedOn!: string;

  @Field(() => DecimalScalar, { description: 'Amount, below zero where money goes out.' })
  amount!: string;

  @Field(() => String, { description: 'Currency.' })
  currency!: string;

  @Field(() => String, { description: 'Who is at the other end.' })
  name!: string;

  @Field(() => String, { description: 'What it says.' })
  remittance!: string;
}

@ObjectType('FinanceBankCsvPreviewFault', { description: 'A row that cannot be read so.' })
export class CsvPreviewFaultType {
  @Field(() => Int, { nullable: true, description: 'Row of the file, from 1.' })
  row!: number | null;

  @Field(() => String, { description: 'Why, in words.' })
  message!: string;
}

@ObjectType('FinanceBankCsvPreview', { description: 'What a preset reads of a file; nothing is kept.' })
export class CsvPreviewType {
  @Field(() => [String], { description: 'Columns of the file, of its first row that has several; at most 60.' })
  header!: readonly string[];

  @Field(() => Int, { description: 'How many movements it reads.' })
  count!: number;

  @Field(() => [CsvPreviewLineType], { description: 'The first ten of them.' })
  lines!: readonly CsvPreviewLineType[];

  @Field(() => [CsvPreviewFaultType], { description: 'The first ten rows that cannot be read so.' })
  faults!: readonly CsvPreviewFaultType[];
}

@ObjectType('FinanceBankCsvPreviewPayload', { description: 'What would be read, or why nothing.' })
export class CsvPreviewPayload extends MutationPayload {
  @Field(() => CsvPreviewType, { nullable: true, description: 'What would be read.' })
  preview?: CsvPreviewType;
}
