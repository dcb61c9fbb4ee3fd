import { Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { CrmImportKindEnum } from './crm-import.type.ts';
import type { ImportKindKey } from './import-kind.ts';

@InputType({ description: 'A file to be looked at.' })
export class PrepareCrmImportInput {
  @Field(() => CrmImportKindEnum, { description: 'What its rows are.' })
  kind!: ImportKindKey;

  @Field(() => String, { description: 'Its name.' })
  @Length(1, 200)
  fileName!: string;

  @Field(() => String, { description: 'The file as CSV with a header; at most 5,000 rows and 2 MB.' })
  @Length(1, 2_000_000)
  csv!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'What a column of a file is.' })
export class CrmImportMappingInput {
  @Field(() => String, { description: 'Its header.' })
  @MaxLength(1_000)
  column!: string;

  @Field(() => String, { nullable: true, description: 'Name of the field; left out where null.' })
  @MaxLength(100)
  field?: string | null;
}

@InputType({ description: 'How a file is tried or taken in.' })
export class StartCrmImportInput {
  @Field(() => ID, { description: 'The import.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => [CrmImportMappingInput], {
    nullable: true,
    description: 'Columns that are something else than was found by their headers.',
  })
  @ArrayMaxSize(100)
  @Nested(() => CrmImportMappingInput)
  mapping?: CrmImportMappingInput[] | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Only looks what would happen.' })
  trial!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether rows change people and companies that are there already; leads are never changed by a file.',
  })
  updateKnown!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where records come from whose row does not say; import where left out.',
  })
  @MaxLength(60)
  source?: string | null;
}

@InputType({ description: 'Takes an import back.' })
export class UndoCrmImportInput {
  @Field(() => ID, { description: 'The import.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}
