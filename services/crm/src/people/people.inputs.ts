import { JsonScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { MOST_PARTS } from './person.rules.ts';
import { AddressInput } from './address.inputs.ts';

@InputType('PersonReferenceInput', { description: 'What a source calls a person.' })
export class ReferenceInput {
  @Field(() => String, { description: 'The source, e.g. shopify-de.' })
  @Length(1, 60)
  source!: string;

  @Field(() => String, { description: 'The number there.' })
  @Length(1, 120)
  reference!: string;
}

/** What can be said of a person; what is left out stays as it is. */
@InputType({ isAbstract: true })
abstract class PersonFields {
  @Field(() => String, { nullable: true, description: 'Given name.' })
  @MaxLength(120)
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  @MaxLength(120)
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of a company.' })
  @MaxLength(200)
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: 'Language, e.g. de or en-GB.' })
  @MaxLength(40)
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Birthday as YYYY-MM-DD.' })
  @MaxLength(10)
  birthday?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  @MaxLength(2)
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'User who looks after the person.' })
  @IsUUID()
  ownerId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags, all of them.' })
  @ArrayMaxSize(50)
  @MaxLength(50, { each: true })
  tags?: string[] | null;

  @Field(() => JsonScalar, { nullable: true, description: "Values of the brand's own fields by key; null clears one." })
  custom?: Record<string, unknown> | null;

  @Field(() => [String], { nullable: true, description: 'E-mail addresses, all of them, the main one first.' })
  @ArrayMaxSize(MOST_PARTS)
  @MaxLength(254, { each: true })
  emails?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Telephone numbers, all of them, the main one first.' })
  @ArrayMaxSize(MOST_PARTS)
  @MaxLength(40, { each: true })
  phones?: string[] | null;

  @Field(() => [AddressInput], { nullable: true, description: 'Postal addresses, all of them, the main one first.' })
  @ArrayMaxSize(MOST_PARTS)
  @Nested(() => AddressInput)
  addresses?: AddressInput[] | null;

  @Field(() => [ReferenceInput], { nullable: true, description: 'What sources call the person, all of them.' })
  @ArrayMaxSize(MOST_PARTS)
  @Nested(() => ReferenceInput)
  references?: ReferenceInput[] | null;
}

@InputType({ description: 'A new person: at least a name, an address or a number of a source.' })
export class CreatePersonInput extends PersonFields {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'A change of a person; what is left out stays.' })
export class UpdatePersonInput extends PersonFields {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType({ description: 'Whose data to erase for good.' })
export class EraseCrmPersonInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}
