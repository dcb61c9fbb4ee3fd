import { connectionOf, DateTimeScalar, JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PersonEmail', { description: 'An e-mail address of a person.' })
export class PersonEmailType {
  @Field(() => ID, { description: 'Id of the address.' })
  id!: string;

  @Field(() => String, { description: 'As it was given.' })
  address!: string;

  @Field(() => Boolean, { description: 'Whether it is the main one.' })
  primary!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person proved that it is theirs.' })
  verifiedAt?: Date | null;
}

@ObjectType('PersonPhone', { description: 'A telephone number of a person.' })
export class PersonPhoneType {
  @Field(() => ID, { description: 'Id of the number.' })
  id!: string;

  @Field(() => String, { description: 'In international form where it could be read, e.g. +4930901820.' })
  number!: string;

  @Field(() => String, { description: 'As it was given.' })
  given!: string;

  @Field(() => Boolean, { description: 'Whether such a number can exist.' })
  valid!: boolean;
}

@ObjectType('PersonReference', { description: 'What a source calls a person, e.g. the customer number of a shop.' })
export class PersonReferenceType {
  @Field(() => String, { description: 'The source, e.g. shopify-de.' })
  source!: string;

  @Field(() => String, { description: 'The number there.' })
  reference!: string;
}

@ObjectType('Person', {
  description: 'Somebody whom the brand knows: a customer, a contact of a company, a subscriber.',
})
@Directive('@key(fields: "id")')
export class PersonType {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Number in the brand, e.g. P-1042.' })
  number!: string;

  @Field(() => String, { description: 'Name to show; the address or the number where no name is known.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of a company, as the person gave it.' })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: 'Language, e.g. de.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Birthday as YYYY-MM-DD.' })
  birthday?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => [String], { description: 'Tags.' })
  tags!: string[];

  @Field(() => JsonScalar, { description: "Values of the brand's own fields, by their keys." })
  custom!: unknown;

  @Field(() => String, { description: 'How the person became known: manual, import, or the name of a shop.' })
  source!: string;

  @Field(() => ID, { nullable: true, description: 'The person into whom this one was merged.' })
  mergedIntoId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the person's data was erased." })
  erasedAt?: Date | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When the person became known.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When something was last changed.' })
  updatedAt!: Date;

  ownerId?: string | null;
}

export const { Connection: PersonConnection } = connectionOf(PersonType, 'Person');

@ObjectType('PersonPayload', { description: 'The person after the change, or why it was refused.' })
export class PersonPayload extends MutationPayload {
  @Field(() => PersonType, { nullable: true, description: 'The person as they are now.' })
  person?: PersonType;
}
