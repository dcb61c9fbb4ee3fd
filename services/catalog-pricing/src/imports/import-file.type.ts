import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphEnum } from '@mh-os/graphql';
import type { ImportField, ImportPresetName } from './import.types.ts';
import { ImportPresetNameEnum } from './product-import.type.ts';

export const ImportFieldEnum = graphEnum<ImportField>('ImportField', 'What a column can hold.', {
  IGNORE: 'Nothing that is read.',
  PRODUCT_KEY: 'What tells products apart: handle, slug or number; rows of one key are one product.',
  PRODUCT_NAME: 'Name of the product.',
  PRODUCT_DESCRIPTION: 'Description of the product.',
  PRODUCT_STATUS: 'active, draft or archived; words of other systems are known.',
  PRODUCT_CATEGORY: 'Category.',
  PRODUCT_BRAND: 'Brand on the label.',
  PRODUCT_TAG: 'One tag.',
  PRODUCT_TAGS: 'Tags, separated by comma, semicolon or bar.',
  PRODUCT_FACETS: 'group:value pairs separated by bars; category and brand are taken out of them.',
  VARIANT_SKU: 'Article number.',
  VARIANT_NAME: 'Name among its siblings.',
  VARIANT_GTIN: 'GTIN (EAN, UPC) with a right check digit.',
  VARIANT_INCI: 'Ingredients.',
  VARIANT_VAT_CLASS: 'standard, reduced or zero.',
  NET_CONTENT_AMOUNT: 'How much is in it.',
  NET_CONTENT_UNIT: 'Unit of that: ml, l, g, kg or pcs.',
  OPTION_NAME: 'Name of one option; position joins it with its value.',
  OPTION_VALUE: 'Value of one option.',
  OPTION_NAMES: 'Names of all options, separated by bars.',
  OPTION_VALUES: 'Values of all options, separated by bars.',
  PRICE: 'Price in the channel of the import, or in that of its region.',
  PRICE_CURRENCY: 'Currency of the price.',
  COST: 'Cost of one unit.',
  COST_CURRENCY: 'Currency of the cost.',
  STOCK: 'Opening stock; stock that is on record is left alone.',
});

@ObjectType('ImportColumn', { description: 'A column of a file and what it is taken to hold.' })
export class ImportColumnType {
  @Field(() => String, { description: 'Name in the header.' })
  column!: string;

  @Field(() => ImportFieldEnum, { description: 'What it is taken to hold; IGNORE where nothing of it is read.' })
  field!: ImportField;

  @Field(() => String, { nullable: true, description: 'Currency, where the name of the column says it.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Region that a price is for; a channel of this name takes it.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of a name or description.' })
  locale?: string | null;

  @Field(() => Int, { nullable: true, description: 'Joins the name of an option with its value.' })
  position?: number | null;

  @Field(() => Boolean, { description: 'Whether the preset refuses files with this column, unless you map it.' })
  refused!: boolean;

  @Field(() => [String], { description: 'What stands in it in the first rows.' })
  samples!: string[];
}

@ObjectType('ImportFile', { description: 'An uploaded file, looked at.' })
export class ImportFileType {
  @Field(() => ID, { description: 'Id of the file.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Field(() => String, { description: 'CSV or JSON.' })
  format!: string;

  @Field(() => String, { nullable: true, description: 'What separates cells; null for JSON.' })
  delimiter!: string | null;

  @Field(() => ImportPresetNameEnum, {
    nullable: true,
    description: 'Preset that the columns fit; null where none does.',
  })
  suggestedPreset!: ImportPresetName | null;

  @Field(() => [ImportColumnType], { description: 'Its columns, with the mapping of the suggested preset or a guess.' })
  columns!: ImportColumnType[];

  @Field(() => [[String]], { description: 'The first rows, a list of cells each, in the order of the columns.' })
  sampleRows!: string[][];
}

@ObjectType('ImportPreset', { description: 'A way to read files of one system.' })
export class ImportPresetType {
  @Field(() => ImportPresetNameEnum, { description: 'Name.' })
  name!: ImportPresetName;

  @Field(() => String, { description: 'Title to show.' })
  title!: string;

  @Field(() => String, { description: 'What it reads.' })
  description!: string;

  @Field(() => String, { description: 'CSV or SALEOR_JSON.' })
  format!: string;
}
