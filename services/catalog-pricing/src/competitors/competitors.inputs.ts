import { CurrencyCodeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { CompetitorType } from './competitor.type.ts';

@InputType({ description: 'A new competitor.' })
export class CreateCompetitorInput {
  @Field(() => String, { description: 'Short name, unique in the brand: lower-case letters, digits, hyphens.' })
  @MaxLength(40)
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address of its site.' })
  website?: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of prices that name none.' })
  currency!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether prices that do not say so are with tax.' })
  pricesIncludeVat!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a competitor; what is left out stays.' })
export class UpdateCompetitorInput {
  @Field(() => ID, { description: 'The competitor.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name to show.' })
  @IsOptional()
  @MaxLength(200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Address of its site; null removes it.' })
  website?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Currency of prices that name none.' })
  currency?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether prices that do not say so are with tax.' })
  pricesIncludeVat?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether its prices are compared with ours.' })
  active?: boolean;
}

@ObjectType({ description: 'Outcome of a mutation of a competitor.' })
export class CompetitorPayload extends MutationPayload {
  @Field(() => CompetitorType, { nullable: true, description: 'The competitor.' })
  competitor?: CompetitorType | null;
}
