import { CurrencyCodeScalar, DecimalScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';

@ObjectType('CurrencyRate', { description: 'What one unit of a currency was in another one, from a day on.' })
export class CurrencyRateType {
  @Field(() => CurrencyCodeScalar, { description: 'The currency of which it is one unit.' })
  from!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The other currency.' })
  to!: string;

  @Field(() => DecimalScalar, { description: 'How many units of the other currency.' })
  rate!: string;

  @Field(() => String, { description: 'Its day, e.g. 2009-11-26; it is used until the next one.' })
  day!: string;

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;
}

@InputType({ description: 'Rates of days, as the ECB publishes them: a Date column and one column a currency.' })
export class ImportCurrencyRatesInput {
  @Field(() => String, {
    description: 'The file, at most 200,000 characters; longer ones in parts, each with its first line.',
  })
  @MaxLength(200_000, { context: { code: 'RATE_FILE_LARGE' } })
  csv!: string;

  @Field(() => CurrencyCodeScalar, { defaultValue: 'EUR', description: 'Currency of which rates are per unit.' })
  base!: string;

  @Field(() => String, { defaultValue: 'ECB', description: 'Where the rates come from.' })
  @MaxLength(100)
  source!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of importCurrencyRates.' })
export class CurrencyRatesPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many rates are new or changed.' })
  written?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many rates the file holds.' })
  read?: number | null;

  @Field(() => [String], { nullable: true, description: 'Columns that are no currency of today and were left out.' })
  skipped?: string[] | null;
}
