import { connectionOf, DateTimeScalar, JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Company', { description: 'A company that the brand deals with.' })
@Directive('@key(fields: "id")')
export class CompanyType {
  @Field(() => ID, { description: 'Id of the company.' })
  id!: string;

  @Field(() => String, { description: 'Number in the brand, e.g. C-1001.' })
  number!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Domain of its site and mails.' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'VAT id.' })
  vatId?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the company itself.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number in international form.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => [String], { description: 'Tags.' })
  tags!: string[];

  @Field(() => JsonScalar, { description: "Values of the brand's own fields, by their keys." })
  custom!: unknown;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it became known.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When something was last changed.' })
  updatedAt!: Date;

  parentId?: string | null;
  ownerId?: string | null;
}

@ObjectType('CompanyPerson', { description: 'What a person does at a company.' })
export class CompanyPersonType {
  @Field(() => ID, { description: 'Id of the relation.' })
  id!: string;

  @Field(() => String, { description: 'The role, e.g. buyer.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'First day, as YYYY-MM-DD.' })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; null while it lasts.' })
  until?: string | null;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  personId!: string;
  companyId!: string;
}

export const { Connection: CompanyConnection } = connectionOf(CompanyType, 'Company');

@ObjectType('CompanyPayload', { description: 'The company after the change, or why it was refused.' })
export class CompanyPayload extends MutationPayload {
  @Field(() => CompanyType, { nullable: true, description: 'The company as it is now.' })
  company?: CompanyType;
}

@ObjectType('CompanyPersonPayload', { description: 'The relation after the change, or why it was refused.' })
export class CompanyPersonPayload extends MutationPayload {
  @Field(() => CompanyPersonType, { nullable: true, description: 'The relation.' })
  relation?: CompanyPersonType;
}
