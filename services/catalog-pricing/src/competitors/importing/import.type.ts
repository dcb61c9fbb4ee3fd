import { connectionOf, DateTimeScalar, JobStatus, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';

@ObjectType('CompetitorImportFault', { description: 'A row of a file that could not be recorded.' })
export class CompetitorImportFaultType {
  @Field(() => Int, { description: 'Row of the file; the header is row 1.' })
  row!: number;

  @Field(() => String, { description: 'Code of the fault.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string;
}

@ObjectType('CompetitorPriceImport', { description: "A file of competitors' prices and what came of it." })
export class CompetitorPriceImportType {
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status!: JobStatus;

  @Field(() => Int, { description: 'Rows read so far.' })
  rows!: number;

  @Field(() => Int, { description: 'Prices recorded.' })
  recorded!: number;

  @Field(() => Int, { description: 'Prices that were recorded before.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that could not be recorded.' })
  failed!: number;

  @Field(() => [CompetitorImportFaultType], { description: 'The first hundred of them.' })
  faults!: CompetitorImportFaultType[];

  @Field(() => String, { nullable: true, description: 'Why the whole file could not be read.' })
  failure?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  createdAt!: Date;
}

export const { Connection: CompetitorPriceImportConnection } = connectionOf(
  CompetitorPriceImportType,
  'CompetitorPriceImport',
);

@InputType({
  description:
    "A file of competitors' prices to import: the columns competitor, reference, price and captured_at at least.",
})
export class StartCompetitorPriceImportInput {
  @Field(() => ID, { description: 'The uploaded file.' })
  fileId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether references that are not mapped yet are mapped by the row's SKU.",
  })
  mapUnknown!: boolean;

  @Field(() => String, { defaultValue: 'de-DE', description: 'How numbers are written in the file, e.g. de-DE.' })
  @MaxLength(20)
  locale!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of startCompetitorPriceImport.' })
export class CompetitorPriceImportPayload extends MutationPayload {
  @Field(() => CompetitorPriceImportType, { nullable: true, description: 'The import.' })
  import?: CompetitorPriceImportType | null;
}
