import { DateTimeFilter, StringFilter, Where, WhereInput, orderInputOf } from '@mh-os/graphql';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Min } from 'class-validator';

@InputType('CreateCrmCompanyInput', { description: 'A new company.' })
export class CreateCompanyInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, { description: 'Letters, digits and dashes; kept in capitals.' })
  @Length(1, 64)
  code!: string;

  @Field(() => String, { description: 'Name for people, at most 200 characters.' })
  @Length(1, 200)
  name!: string;
}

@InputType('UpdateCrmCompanyInput', { description: 'A change of a company.' })
export class UpdateCompanyInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { description: 'The new name.' })
  @Length(1, 200)
  name!: string;
}

@WhereInput('CrmCompanyWhere', 'Which companies.')
export class CompanyWhere extends Where<CompanyWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By code.' })
  code?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By time of creation.' })
  createdAt?: DateTimeFilter | null;
}

export enum CompanyOrderField {
  NAME = 'NAME',
  CODE = 'CODE',
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(CompanyOrderField, {
  name: 'CrmCompanyOrderField',
  description: 'What companies can be ordered by.',
  valuesMap: {
    NAME: { description: 'The name.' },
    CODE: { description: 'The code.' },
    CREATED_AT: { description: 'Time of creation.' },
  },
});

export const CompanyOrder = orderInputOf('CrmCompanyOrder', CompanyOrderField);
