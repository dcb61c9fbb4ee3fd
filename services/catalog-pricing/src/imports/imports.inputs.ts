import { CurrencyCodeScalar, MutationPayload, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { ImportFieldEnum } from './import-file.type.ts';
import type { ErrorPolicy, ImportField, ImportPresetName } from './import.types.ts';
import { ImportErrorPolicyEnum, ImportPresetNameEnum, ProductImportType } from './product-import.type.ts';

@InputType({ description: 'What a column holds, where the preset does not know or should not decide.' })
export class ImportColumnInput {
  @Field(() => String, { description: 'Name in the header.' })
  column!: string;

  @Field(() => ImportFieldEnum, { description: 'What it holds; IGNORE to leave it out.' })
  field!: ImportField;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Currency of a price or cost.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Code or name of the channel that a price is for.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of a name or description.' })
  locale?: string | null;

  @Field(() => Int, { nullable: true, description: 'Joins the name of an option with its value.' })
  position?: number | null;
}

@InputType({ description: 'How prices and errors of a file are treated.' })
export class ImportOptionsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the channel whose prices the file gives; the first channel where left out.',
  })
  channelCode?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Currency of prices whose column names none; the channel's where left out.",
  })
  currency?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether prices are with tax; as the channel shows prices where left out.',
  })
  priceIncludesVat?: boolean | null;

  @Field(() => ImportErrorPolicyEnum, { defaultValue: 'SKIP_ROWS', description: 'What errors of rows lead to.' })
  errorPolicy!: ErrorPolicy;
}

@InputType({ description: 'An import of products from an uploaded file.' })
export class StartProductImportInput {
  @Field(() => ID, { description: 'The file, as its upload answered.' })
  fileId!: string;

  @Field(() => ImportPresetNameEnum, { nullable: true, description: 'How to read it; by its columns where left out.' })
  preset?: ImportPresetName | null;

  @Field(() => [ImportColumnInput], {
    defaultValue: [],
    description: 'Columns that hold something else than the preset says.',
  })
  @Nested(() => ImportColumnInput)
  @ArrayMaxSize(500)
  mapping!: ImportColumnInput[];

  @Field(() => ImportOptionsInput, { nullable: true, description: 'Channel, currency, VAT and error policy.' })
  options?: ImportOptionsInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only check every row and change nothing.' })
  dryRun!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Takes an import of products back.' })
export class UndoProductImportInput {
  @Field(() => ID, { description: 'The import.' })
  id!: string;

  @Field(() => Int, { description: 'The version that you have seen.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Outcome of starting an import of products or taking it back.' })
export class ProductImportPayload extends MutationPayload {
  @Field(() => ProductImportType, { nullable: true, description: 'The import, with its job.' })
  import?: ProductImportType | null;
}
