import { DateTimeScalar, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CrmCompany', { description: 'A company of the brand.' })
@Directive('@key(fields: "id")')
export class CompanyType {
  @Field(() => ID, { description: 'Identity of the company.' })
  id!: string;

  @Field(() => String, { description: 'Short code, unique in the brand.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const { Connection: CompanyConnection } = connectionOf(CompanyType, 'CrmCompany');

@ObjectType('CrmCompanyPayload', { description: 'The company after the change, or why it was refused.' })
export class CompanyPayload extends MutationPayload {
  @Field(() => CompanyType, { nullable: true, description: 'The company as it is now.' })
  company?: CompanyType;
}
