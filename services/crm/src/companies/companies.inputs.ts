import { JsonScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { AddressInput } from '../people/address.inputs.ts';
import { MOST_PARTS } from '../people/person.rules.ts';

/** What can be said of a company; what is left out stays as it is. */
@InputType({ isAbstract: true })
abstract class CompanyFields {
  @Field(() => String, { nullable: true, description: 'Domain of its site and mails.' })
  @MaxLength(300)
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'VAT id.' })
  @MaxLength(30)
  vatId?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the company itself.' })
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  @MaxLength(2)
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'Company that it belongs to.' })
  @IsUUID()
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'User who looks after it.' })
  @IsUUID()
  ownerId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags, all of them.' })
  @ArrayMaxSize(50)
  @MaxLength(50, { each: true })
  tags?: string[] | null;

  @Field(() => JsonScalar, { nullable: true, description: "Values of the brand's own fields by key; null clears one." })
  custom?: Record<string, unknown> | null;

  @Field(() => [AddressInput], { nullable: true, description: 'Postal addresses, all of them, the main one first.' })
  @ArrayMaxSize(MOST_PARTS)
  @Nested(() => AddressInput)
  addresses?: AddressInput[] | null;
}

@InputType({ description: 'A new company.' })
export class CreateCompanyInput extends CompanyFields {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  @Length(1, 200)
  name!: string;
}

@InputType({ description: 'A change of a company; what is left out stays.' })
export class UpdateCompanyInput extends CompanyFields {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name, at most 200 characters.' })
  @Length(1, 200)
  name?: string | null;
}
