import { DateTimeFilter, StringFilter, Where, WhereInput, orderInputOf } from '@mh-os/graphql';
import { Field, registerEnumType } from '@nestjs/graphql';

@WhereInput('LoyaltyProgramWhere', 'Which programs.')
export class ProgramWhere extends Where<ProgramWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By code.' })
  code?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By time of creation.' })
  createdAt?: DateTimeFilter | null;
}

export enum ProgramOrderField {
  NAME = 'NAME',
  CODE = 'CODE',
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(ProgramOrderField, {
  name: 'LoyaltyProgramOrderField',
  description: 'What programs can be ordered by.',
  valuesMap: {
    NAME: { description: 'The name.' },
    CODE: { description: 'The code.' },
    CREATED_AT: { description: 'Time of creation.' },
  },
});

export const ProgramOrder = orderInputOf('LoyaltyProgramOrder', ProgramOrderField);
