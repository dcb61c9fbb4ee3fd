import { DateTimeFilter, IdFilter, StringFilter, Where, WhereInput, orderInputOf } from '@mh-os/graphql';
import { Field, registerEnumType } from '@nestjs/graphql';

@WhereInput('CompanyWhere', 'Which companies.')
export class CompanyWhere extends Where<CompanyWhere> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By number.' })
  number?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By domain.' })
  domain?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By country.' })
  country?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By who looks after it.' })
  ownerId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the company that it belongs to.' })
  parentId?: IdFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when it became known.' })
  createdAt?: DateTimeFilter | null;
}

export enum CompanyOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(CompanyOrderField, {
  name: 'CompanyOrderField',
  description: 'What companies can be ordered by.',
  valuesMap: { NAME: { description: 'The name.' }, CREATED_AT: { description: 'When they became known.' } },
});

export const CompanyOrder = orderInputOf('CompanyOrder', CompanyOrderField);
